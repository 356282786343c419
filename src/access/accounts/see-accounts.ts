import { type Caller, type House, pageOf, readCursor } from '#platform/public.ts'
import { done, type Id, instantOf, notFound } from '#values/public.ts'
import type { AccountQuery } from './account.shapes.ts'
import { type AccountViewRow, findAccountView, listAccountViews } from './account-view.store.ts'

export type { SeatRow } from './account-view.store.ts'

const pageSize = 50

/** Who may sign in, as what, where, and how far they are with signing in. */
export const seeAccounts = (house: House, caller: Caller, query: AccountQuery) =>
  house.db.act(caller, 'manage-accounts', async (act) => {
    const after = readCursor(query.after, 2)
    const rows = await listAccountViews(act, { q: query.q ?? '', after, size: pageSize })
    const { rows: shown, next } = pageOf(rows, pageSize, (row) => [row.name, row.id])
    return done({ rows: shown.map(viewOf), next })
  })

export const seeAccount = (house: House, caller: Caller, account: Id<'Account'>) =>
  house.db.act(caller, 'manage-accounts', async (act) => {
    const row = await findAccountView(act, account)
    return row ? done(viewOf(row)) : notFound()
  })

/** What somebody may know about their own account. */
export const seeOwnAccount = (house: House, caller: Caller) =>
  house.db.act(caller, 'change-own-account', async (act) => {
    const row = await findAccountView(act, caller.account as Id<'Account'>)
    return row ? done(viewOf(row)) : notFound()
  })

export type AccountState = 'disabled' | 'invited' | 'needs-second-factor' | 'ready'

export type AccountView = ReturnType<typeof viewOf>

const viewOf = ({ disabledAt, seenAt, hasPassword, hasSecondFactor, ...row }: AccountViewRow) => ({
  ...row,
  seats: [...row.seats],
  hasSecondFactor,
  seenAt: seenAt && instantOf(seenAt),
  state: stateOf({ disabledAt, hasPassword, hasSecondFactor, isLinked: row.isLinked }),
})

type Steps = Pick<AccountViewRow, 'disabledAt' | 'hasPassword' | 'hasSecondFactor' | 'isLinked'>

/** Whoever another house vouches for needs no password of ours. */
function stateOf(row: Steps): AccountState {
  if (row.disabledAt) return 'disabled'
  if (row.isLinked) return 'ready'
  if (!row.hasPassword) return 'invited'
  return row.hasSecondFactor ? 'ready' : 'needs-second-factor'
}
