import {
  type Colleague,
  colleaguesById,
  colleaguesHere,
  isOpen,
  isReadOnly,
  professionalRoles,
  sightsFor,
} from '#access/public.ts'
import { type Act, type Caller, type House, seeWayBack } from '#platform/public.ts'
import { type Day, done, type Id, nameInList, notFound } from '#values/public.ts'
import type { PeopleQuestion } from '../dossiers/people.shapes.ts'
import { findReach } from '../dossiers/reach.ts'
import { listReached, listSpelled, readOf } from '../dossiers/see-people.ts'
import { type DoneMany, manyBack } from './do-many.ts'
import { type LeftBecause, type ManyKind, mayChange, mostAtOnce } from './many.rules.ts'

type PersonRow = Awaited<ReturnType<typeof listReached>>[number]

/** One of the people chosen: what is so now, or why she stays as she is. */
export interface ChosenPerson {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly lead: string | null
  readonly confirmedOn: Day | null
  readonly because: LeftBecause | null
}

interface Asked {
  readonly kind: ManyKind
  readonly to?: string | undefined
  readonly question: PeopleQuestion
}

/** Whom it is about and what would change, before anything does. Everybody shown is looked at. */
export const seeMany = (house: House, caller: Caller, { kind, to, question }: Asked) =>
  house.db.act(caller, kind === 'note' ? 'write-note' : 'change-dossier', async (act) => {
    const { rows } = await listSpelled(act, await findReach(act), question, mostAtOnce)
    await act.look(rows.map(readOf), 'list')
    const colleagues = kind === 'hand' ? await colleaguesHere(act, professionalRoles) : []
    const people = await toChosen(act, rows, { kind, to })
    return done({
      people,
      colleagues: colleagues.map(({ id, name }) => ({ id: id as string, name })),
      more: (rows[0]?.found ?? 0) > rows.length,
    })
  })

async function toChosen(act: Act, rows: readonly PersonRow[], change: { kind: ManyKind; to: string | undefined }) {
  const leads: ReadonlyMap<string, Colleague> = await colleaguesById(
    act,
    rows.map((row) => row.lead_account_id),
  )
  const sights = await sightsFor(act)
  return rows.map((row): ChosenPerson => {
    const lead = row.lead_account_id as Id<'Account'> | null
    const hers = sights({ ...readOf(row), lead })
    const standing = { stage: row.stage, lead, wishesOpen: isOpen(hers.wishes), readOnly: isReadOnly(hers) }
    const may = mayChange(change, standing)
    return {
      id: row.id,
      version: row.version,
      name: nameInList({ given: row.given_name, prefix: row.name_prefix, family: row.family_name }),
      lead: leads.get(lead ?? '')?.name ?? null,
      confirmedOn: row.availability_confirmed_on as Day | null,
      because: may.done ? null : may.refusal.because,
    }
  })
}

/** What was done, for whom not and why, and whether it can still be undone. */
export const seeDoneMany = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'change-dossier', async (act) => {
    const back = await seeWayBack<DoneMany>(house, act, id, manyBack)
    if (!back) return notFound()
    const { kind, items, left } = back.before
    const to =
      back.before.kind === 'hand' ? (await colleaguesById(act, [back.before.to])).get(back.before.to) : undefined
    return done({
      ...{ kind, changed: items.length, open: back.open && items.length > 0, to: to?.name ?? null },
      left: await namedLeft(act, left),
    })
  })

async function namedLeft(act: Act, left: DoneMany['left']) {
  if (left.length === 0) return []
  const question = { chosen: left.map(({ id }) => id) }
  const rows = await listReached(act, await findReach(act), question, mostAtOnce)
  await act.look(rows.map(readOf), 'list')
  const names = new Map(
    rows.map((row) => [
      row.id,
      nameInList({ given: row.given_name, prefix: row.name_prefix, family: row.family_name }),
    ]),
  )
  return left.map(({ id, because }) => ({ id, because, name: names.get(id) ?? null }))
}
