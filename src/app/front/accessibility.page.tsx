import { Statement } from '#app/front/statement.tsx'
import { statementWords } from '#app/front/statements.words.ts'
import { useWords } from '#platform/ui/ui.tsx'

export const handle = { plain: true, density: 'calm' }

export default function AccessibilityPage() {
  const t = useWords(statementWords)
  return (
    <Statement
      title={t.accessibility}
      lead={t.accessibilityLead}
      parts={[
        [t.goalTitle, t.goal],
        [t.testedTitle, t.tested],
        [t.notYetTitle, t.notYet],
        [t.tellTitle, t.tell],
      ]}
    />
  )
}
