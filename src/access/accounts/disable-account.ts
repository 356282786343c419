import type { Act, Caller, House } from '#platform/public.ts'
import { addDays, done, type Id, notFound, refused } from '#values/public.ts'
import { lockAccounts } from '../region/see-region.ts'
import { endSessionsOf } from '../sessions/sessions.ts'
import { type Administrator, staysAdministered } from './account.rules.ts'
import type { NewSeat } from './account.shapes.ts'
import { administratorsOn, endSeat, keepDisabled, keepSeat } from './account.store.ts'
import { findAccountView } from './account-view.store.ts'

export type LastAdministrator = { readonly because: 'last-administrator'; readonly kind: 'conflict' }

/** Somebody left: the very next request is refused, here and in every program that works in their name. */
export const disableAccount = (house: House, caller: Caller, account: Id<'Account'>) =>
  house.db.act(caller, 'manage-accounts', async (act) => {
    if (await leavesNobody(act, { account })) return lastAdministrator()
    if (!(await keepDisabled(act, account, true))) return notFound()
    await endSessionsOf(act, account)
    await act.tell({ name: 'AccountDisabled', account })
    return done()
  })

export const enableAccount = (house: House, caller: Caller, account: Id<'Account'>) =>
  house.db.act(caller, 'manage-accounts', async (act) =>
    (await keepDisabled(act, account, false)) ? done() : notFound(),
  )

/** From a day, for as long as it lasts. */
export const giveRole = (house: House, caller: Caller, account: Id<'Account'>, seat: NewSeat) =>
  house.db.act(caller, 'change-roles', async (act) => {
    if (!(await findAccountView(act, account))) return notFound()
    await lockAccounts(act)
    const from = seat.from ?? act.today
    const id = await keepSeat(act, account, seat.organisation, seat.role, from, seat.until ?? null)
    return id ? done({ id }) : refused({ because: 'role-already-held', kind: 'conflict' } as const)
  })

/** Counts from now: yesterday was the last day. */
export const endRole = (house: House, caller: Caller, account: Id<'Account'>, seat: string) =>
  house.db.act(caller, 'change-roles', async (act) => {
    if (await leavesNobody(act, { seat })) return lastAdministrator()
    return (await endSeat(act, account, seat, addDays(act.today, -1))) ? done() : notFound()
  })

const lastAdministrator = () => refused<LastAdministrator>({ because: 'last-administrator', kind: 'conflict' })

/** Asked only when an administrator leaves; two who leave at the same moment wait for each other. */
async function leavesNobody(act: Act, leaves: Partial<Administrator>): Promise<boolean> {
  await lockAccounts(act)
  const administrators = await administratorsOn(act, act.today)
  const isOne = administrators.some(({ account, seat }) => account === leaves.account || seat === leaves.seat)
  return isOne && !staysAdministered(administrators, leaves)
}
