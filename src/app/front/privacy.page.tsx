import { Statement } from '#app/front/statement.tsx'
import { statementWords } from '#app/front/statements.words.ts'
import { useWords } from '#platform/ui/ui.tsx'

export const handle = { plain: true, density: 'calm' }

export default function PrivacyPage() {
  const t = useWords(statementWords)
  return (
    <Statement
      title={t.privacy}
      lead={t.privacyLead}
      parts={[
        [t.whatTitle, t.what],
        [t.whoTitle, t.who],
        [t.safeTitle, t.safe],
        [t.rightsTitle, t.rights],
        [t.cookiesTitle, t.cookies],
      ]}
    />
  )
}
