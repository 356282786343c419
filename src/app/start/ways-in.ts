import { firstAdministratorLink } from '#access/public.ts'
import type { House } from '#platform/public.ts'
import { startWords } from './start.words.ts'

/** The last lines of a start: the address, and how somebody gets in. */
export async function waysIn(house: House): Promise<string[]> {
  const words = startWords.en
  const installation = await house.db.installation()
  const open = words.open(house.config.baseUrl)
  if (!installation) return [words.twoDoors, words.firstLink((await firstAdministratorLink(house)) ?? ''), open]
  return [installation.kind === 'invented' ? words.invented : words.signIn('The region'), open]
}
