import type { FormValues } from '#platform/web/form-values.ts'
import { askedAgain } from '#platform/web/page-answer.ts'

interface Words {
  readonly health: (words: string) => string
  readonly anyway: string
}

/** The form again, with the words on health that stand in it, and a second button for who means them all the same. */
export const askAboutHealth = ({ health, anyway }: Words, found: readonly string[], values: FormValues) =>
  askedAgain(health(found.join(', ')), anyway, values)
