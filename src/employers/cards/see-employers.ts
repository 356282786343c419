import { type Colleague, colleaguesById } from '#access/public.ts'
import { type Act, type Caller, type House, pageOf, readCursor } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { asMeant } from '../finding/spell-work.ts'
import { ranksFor } from '../ranks.ts'
import { isQuiet, quietBefore } from './employer.rules.ts'
import type { EmployersAsked } from './employer.shapes.ts'
import type { EmployerFilter } from './employer.ts'
import {
  countChosen,
  countEmployers,
  employerChoices,
  type ListedEmployer,
  listEmployers,
} from './employer-list.store.ts'

/** The employers of the region, a page at a time. */
export const seeEmployers = (house: House, caller: Caller, asked: EmployersAsked) =>
  house.db.act(caller, 'see-employers', async (act) => {
    const { filter, total } = await asMeant(act, 'employers', filterOf(act, asked), (some) => countChosen(act, some))
    const found = await listEmployers(act, {
      ...{ filter, sort: asked.sort, ranks: await ranksFor(act, asked.sort) },
      ...{ after: readCursor(asked.after, 2), limit: asked.size + 1 },
    })
    const { rows, next } = pageOf(found, asked.size, ({ key, id }) => [key, id])
    const counts = await countEmployers(
      act,
      { ...filter, lead: undefined, quietBefore: undefined },
      quietBefore(act.today),
    )
    const { towns, leads } = await employerChoices(act)
    const who = await colleaguesById(act, leads)
    return done({
      rows: rows.map((row) => rowOf(act, row, who)),
      next,
      total,
      spelled: filter.spelled ?? null,
      counts,
      towns,
      leads: [...who.values()].map(({ id, name }) => ({ id, name })),
      today: act.today,
    })
  })

/** All of them at once, for a file. */
export const exportEmployers = (house: House, caller: Caller, asked: EmployersAsked) =>
  house.db.act(caller, 'see-employers', async (act) => {
    const found = await employersAsked(act, asked, 20_000)
    const who = await colleaguesById(
      act,
      found.map(({ lead }) => lead),
    )
    return done(found.map((row) => rowOf(act, row, who)))
  })

/** Everything that a list was asked for, as far as `limit`: for many at once. */
export async function employersAsked(act: Act, asked: EmployersAsked, limit: number): Promise<ListedEmployer[]> {
  const { filter } = await asMeant(act, 'employers', filterOf(act, asked), (some) => countChosen(act, some))
  return listEmployers(act, { filter, sort: asked.sort, ranks: await ranksFor(act, asked.sort), limit })
}

const filterOf = (act: Act, { q, sector, town, bond, lead, quiet }: EmployersAsked): EmployerFilter => ({
  q,
  sector,
  town,
  bond,
  lead: lead === 'me' ? (act.caller.account ?? undefined) : lead,
  quietBefore: quiet && quietBefore(act.today),
})

const rowOf = (act: Act, { key: _, lead, ...row }: ListedEmployer, who: ReadonlyMap<string, Colleague>) => ({
  ...row,
  lead: lead ? (who.get(lead)?.name ?? null) : null,
  quiet: isQuiet(row.lastSpoken, act.today),
  promiseLate: row.nextPromise !== null && row.nextPromise < act.today,
})

export type EmployerRow = ReturnType<typeof rowOf>
