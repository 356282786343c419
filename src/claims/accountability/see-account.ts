import { organisationNames } from '#access/public.ts'
import { accountedFor, accountsWith, type Parties } from '#coaching/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { addEuros, type Day, done } from '#values/public.ts'
import { numberOf } from '../claiming/claim.ts'
import { claimsBetween } from '../claiming/claims-between.ts'
import { namesOf } from '../claiming/names-of.ts'
import { entriesOf, openIn } from '../ledger/books.ts'
import { type AccountList, type Figure, figuresOf, type Rows } from './account.rules.ts'
import type { AccountAsked } from './account.shapes.ts'

/** One row behind a number, with the page where it stands. */
export interface AccountRow {
  readonly id: string
  /** Nothing for who was taken out of the lists: the number stands, and the name is gone. */
  readonly name: string | null
  readonly day: Day
  readonly is: string | null
  readonly minutes: number | null
  readonly cents: number | null
  readonly to: string | null
}

export interface Account {
  readonly parties: readonly { readonly id: string; readonly name: string }[]
  /** With whom; nothing while there is nobody to account to. */
  readonly with: string | null
  readonly from: Day
  readonly until: Day
  readonly figures: readonly Figure[]
  /** The number whose rows go along. */
  readonly figure: Figure | null
  readonly rows: readonly AccountRow[] | null
}

/** What a firm did for who pays it, between two days: both read the same numbers from the same rows. */
export const seeAccount = (house: House, caller: Caller, asked: AccountAsked) =>
  house.db.act(caller, 'see-claims', async (act) => {
    const own = act.caller.organisation
    const known = own ? await accountsWith(act, own) : []
    const names = await namesOfParties(act, known)
    const parties = known.map((one) => ({ ...one, id: keyOf(one, own), name: otherName(one, own, names) }))
    const chosen = parties.find(({ id }) => id === asked.with) ?? parties[0]
    const from = asked.from ?? (`${act.today.slice(0, 4)}-01-01` as Day)
    const until = asked.until ?? act.today
    const rows = chosen && (await rowsOf(act, chosen, { from, until }))
    const figures = rows ? figuresOf(rows, act.today) : []
    const figure = figures.find(({ name }) => name === asked.figure) ?? null
    const account: Account = {
      ...{ parties: parties.map(({ id, name }) => ({ id, name })), with: chosen?.id ?? null },
      ...{ from, until, figures, figure },
      rows: rows && figure ? await listed(act, rows, figure) : null,
    }
    return done(account)
  })

/** The firms that give help which the own organisation pays. */
export const seeFirms = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-claims', async (act) => {
    const own = act.caller.organisation
    const known = own ? (await accountsWith(act, own)).filter(({ payer }) => payer === own) : []
    const names = await namesOfParties(act, known)
    return done(known.map(({ firm }) => ({ id: firm as string, name: names.get(firm) ?? '' })))
  })

/** From the side of one of the two, the other is enough. */
const keyOf = ({ firm, payer, payerName }: Parties, own: string | null) =>
  firm === own ? `payer:${payer ?? payerName}` : `firm:${firm}`

const otherName = ({ firm, payer, payerName }: Parties, own: string | null, names: ReadonlyMap<string, string>) =>
  firm === own ? (payerName ?? names.get(payer ?? '') ?? '') : (names.get(firm) ?? '')

const namesOfParties = (act: Act, known: readonly Parties[]) =>
  organisationNames(act, [...new Set(known.flatMap(({ firm, payer }) => (payer ? [firm, payer] : [firm])))])

async function rowsOf(act: Act, parties: Parties, span: { from: Day; until: Day }): Promise<Rows> {
  const claims = await claimsBetween(act, parties, span)
  const entries = Map.groupBy(
    await entriesOf(
      act,
      claims.map(({ id }) => id),
    ),
    ({ claim }) => claim,
  )
  const claimed = claims.map((one) => ({
    ...{ id: one.id, subject: one.subject, holder: one.holder, day: one.sentOn, minutes: one.minutes },
    ...{ number: numberOf(one), total: addEuros(one.net, one.vatAmount), open: openIn(entries.get(one.id) ?? []) },
  }))
  return { ...(await accountedFor(act, parties, span)), claimed }
}

async function listed(act: Act, rows: Rows, { list, rows: isOf }: Figure): Promise<readonly AccountRow[]> {
  const wanted = (rows[list] as readonly Rows[AccountList][number][]).filter(isOf)
  const nameOf = await namesOf(act, wanted)
  return wanted.map((row) => {
    const name = nameOf(row) ?? null
    return { ...shownAs[list](row as never), id: row.id, name, day: row.day, ...(name ? {} : { to: null }) }
  })
}

type Shown = Pick<AccountRow, 'is' | 'minutes' | 'cents' | 'to'>

const shownAs: { readonly [L in AccountList]: (row: Rows[L][number]) => Shown } = {
  asked: ({ id, phase, minutes }) => ({ is: phase, minutes, cents: null, to: `/coaching/requests/${id}` }),
  granted: ({ route, minutes }) => ({ is: null, minutes, cents: null, to: `/coaching/${route}` }),
  worked: ({ route, minutes, is }) => ({ is, minutes, cents: null, to: `/coaching/${route}` }),
  claimed: ({ id, number, minutes, total }) => ({ is: number, minutes, cents: total, to: `/claims/${id}` }),
  ended: ({ id, writtenOn }) => ({
    ...{ is: writtenOn === null ? 'no-report' : 'report', minutes: null, cents: null },
    to: `/coaching/periods/${id}/report`,
  }),
}
