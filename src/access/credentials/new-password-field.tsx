import { linkWords } from '#access/links/link.words.ts'
import { TextField, useWords } from '#platform/ui/ui.tsx'

/** A password that somebody chooses, with what makes a good one. */
export const NewPasswordField = ({ label }: { label: string }) => (
  <TextField
    name="password"
    type="password"
    label={label}
    hint={useWords(linkWords).passwordHint}
    autoComplete="new-password"
  />
)
