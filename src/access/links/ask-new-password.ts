import type { Caller, House } from '#platform/public.ts'
import { done, type Id, isLang } from '#values/public.ts'
import { findCredentialByEmail } from '../credentials/credentials.ts'
import { type Letters, lettersAnHour } from './link.rules.ts'
import { countLinksSince } from './link.store.ts'
import { sendLink } from './make-link.ts'

/** Answers the same whether or not the address is known. */
export async function askNewPassword(
  house: House,
  guest: Caller,
  email: string,
  letters: { readonly nl: Letters; readonly en: Letters },
) {
  if (!(await house.db.installation())) return done()
  return house.db.act(guest, 'use-one-time-link', async (act) => {
    const known = await findCredentialByEmail(act, email)
    const anHourAgo = new Date(Date.parse(act.now) - 3_600_000)
    if (!known || (await countLinksSince(act, known.account, anHourAgo)) >= lettersAnHour) return done()
    const to = {
      id: known.account as Id<'Account'>,
      name: known.name,
      email,
      lang: isLang(known.lang) ? known.lang : 'nl',
    }
    await sendLink(house, act, to, 'password-reset', letters)
    return done()
  })
}
