import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { forgetSecondFactor } from '../credentials/credentials.ts'
import type { Letters } from '../links/link.rules.ts'
import { sendLink } from '../links/make-link.ts'
import { dropPasskeysOf } from '../passkeys/passkeys.ts'
import { endSessionsOf } from '../sessions/sessions.ts'
import type { Invitation } from './account.shapes.ts'
import { findAccount, keepAccount, keepSeat } from './account.store.ts'
import { findAccountView } from './account-view.store.ts'

type LettersOf = { readonly nl: Letters; readonly en: Letters }

/** A colleague comes in by a letter with a link, and chooses a password that nobody else ever saw. */
export const inviteAccount = (house: House, caller: Caller, asked: Invitation, letters: LettersOf) =>
  house.db.act(caller, 'change-roles', async (act) => {
    const id = await keepAccount(act, asked)
    if (!id) return refused({ because: 'address-in-use', kind: 'conflict' } as const)
    const seat = await keepSeat(act, id, asked.organisation, asked.role, act.today)
    if (!seat) return refused({ because: 'no-such-organisation', kind: 'invalid' } as const)
    await sendLink(house, act, { ...asked, id }, 'invitation', letters)
    return done({ id })
  })

/** For a letter that got lost, a password that was forgotten, or a telephone that fell in the canal. */
export const sendNewLink = (
  house: House,
  caller: Caller,
  account: Id<'Account'>,
  { newTelephone }: { newTelephone: boolean },
  letters: LettersOf,
) =>
  house.db.act(caller, newTelephone ? 'change-roles' : 'manage-accounts', async (act) => {
    const [found, view] = [await findAccount(act, account), await findAccountView(act, account)]
    if (!found || !view) return notFound()
    if (newTelephone) {
      await forgetSecondFactor(act, account)
      await dropPasskeysOf(act, account)
      await endSessionsOf(act, account)
    }
    const to = { id: account, name: found.name, email: found.email, lang: view.lang }
    await sendLink(house, act, to, view.hasPassword ? 'password-reset' : 'invitation', letters)
    return done()
  })
