import type { Act, House } from '#platform/public.ts'
import type { Id, Lang } from '#values/public.ts'
import { regionName } from '../region/see-region.ts'
import { hashOf, newToken } from '../sessions/token.ts'
import { endOfLink, type Letters, type LinkPurpose } from './link.rules.ts'
import { keepLink } from './link.store.ts'

/** Its key stands in the question part of the address, which no log keeps. */
export async function makeLink(
  house: House,
  act: Act,
  account: Id<'Account'> | null,
  purpose: LinkPurpose,
  page = 'link',
): Promise<string> {
  const key = newToken()
  await keepLink(act, { hash: hashOf(key), account, purpose, until: endOfLink(purpose, act.now) })
  return `${house.config.baseUrl}/${page}?key=${key}`
}

export interface Addressee {
  readonly id: Id<'Account'>
  readonly name: string
  readonly email: string
  readonly lang: Lang
}

/** Without a mail server the letter is shown to the administrator, who hands the link over. */
export async function sendLink(
  house: House,
  act: Act,
  to: Addressee,
  purpose: 'invitation' | 'password-reset',
  letters: { readonly nl: Letters; readonly en: Letters },
): Promise<void> {
  const [link, region] = [await makeLink(house, act, to.id, purpose), await regionName(act)]
  const letter = letters[to.lang][purpose === 'invitation' ? 'invitation' : 'reset']
  await house.mail.queue(act, {
    to: to.email,
    subject: letter.subject(region),
    body: letter.body(to.name, region, link),
  })
}
