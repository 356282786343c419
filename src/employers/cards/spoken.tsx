import { employerWords } from '#employers/cards/employer.words.ts'
import { Badge, useWords } from '#platform/ui/ui.tsx'

/** When we last spoke; marked when that is too long ago. */
export function Spoken({ spoken, quiet }: { spoken: string | null; quiet: boolean }) {
  const t = useWords(employerWords)
  return quiet ? (
    <Badge tone="caution" icon="clock">
      {spoken ?? t.never}
    </Badge>
  ) : (
    spoken
  )
}
