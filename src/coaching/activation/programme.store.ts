import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { CoachingTables } from '../coaching.tables.ts'
import type { NewItem, NewPart, PartOutcome } from './activation.shapes.ts'

/** One thing in her programme, with how it went. */
export interface ProgrammePart {
  readonly id: Id<'ProgrammePart'>
  readonly kind: NewPart['kind']
  readonly what: string
  readonly seenBy: string | null
  readonly from: Day | null
  readonly until: Day | null
  readonly outcome: PartOutcome['outcome'] | null
  readonly outcomeOn: Day | null
  readonly outcomeWords: string | null
}

/** One thing that the firm offers today. */
export interface CatalogueItem {
  readonly id: Id<'CatalogueItem'>
  readonly kind: NewItem['kind']
  readonly name: string
  readonly about: string | null
}

const table = (act: Act) => act.tables<CoachingTables>()

export async function partsOf(act: Act, route: Id<'Route'>): Promise<readonly ProgrammePart[]> {
  const rows = await table(act)
    .selectFrom('coaching.programme_part')
    .selectAll()
    .where('route_id', '=', route)
    .where('dropped_at', 'is', null)
    .orderBy('written_at')
    .execute()
  return rows.map((row) => ({
    id: row.id as Id<'ProgrammePart'>,
    kind: row.kind as ProgrammePart['kind'],
    what: row.what,
    seenBy: row.seen_by,
    from: row.from_day as Day | null,
    until: row.until_day as Day | null,
    outcome: row.outcome as ProgrammePart['outcome'],
    outcomeOn: row.outcome_on as Day | null,
    outcomeWords: row.outcome_words,
  }))
}

type Kept = Pick<NewPart, 'kind' | 'seenBy' | 'from' | 'until'> & {
  readonly what: string
  readonly item: string | null
}

export async function keepPart(act: Act, route: Read & { id: Id<'Route'> }, part: Kept): Promise<Id<'ProgrammePart'>> {
  const { id } = await table(act)
    .insertInto('coaching.programme_part')
    .values({
      region_id: act.caller.region,
      subject_id: route.subject,
      holder_id: route.holder,
      route_id: route.id,
      kind: part.kind,
      item_id: part.item,
      what: part.what,
      seen_by: part.kind === 'goal' ? (part.seenBy ?? null) : null,
      from_day: part.from ?? null,
      until_day: part.until ?? null,
      written_by: act.caller.account,
      written_at: act.now,
    })
    .returning(['id', 'subject_id', 'holder_id'])
    .executeTakeFirstOrThrow()
  return id as Id<'ProgrammePart'>
}

export const keepOutcome = (act: Act, part: Id<'ProgrammePart'>, { outcome, on, words }: Omit<PartOutcome, 'meant'>) =>
  table(act)
    .updateTable('coaching.programme_part')
    .set({ outcome, outcome_on: on, outcome_words: words ?? null })
    .where('id', '=', part)
    .execute()

export const dropPart = (act: Act, part: Id<'ProgrammePart'>) =>
  table(act).updateTable('coaching.programme_part').set({ dropped_at: act.now }).where('id', '=', part).execute()

export async function catalogueOf(act: Act, firm: Id<'Organisation'>): Promise<readonly CatalogueItem[]> {
  const rows = await act
    .figures<CoachingTables>()
    .selectFrom('coaching.catalogue_item')
    .selectAll()
    .where('firm_id', '=', firm)
    .where((row) => row.or([row('offered_until', 'is', null), row('offered_until', '>=', act.today)]))
    .orderBy('name')
    .execute()
  return rows.map((row) => ({
    id: row.id as Id<'CatalogueItem'>,
    kind: row.kind as CatalogueItem['kind'],
    name: row.name,
    about: row.about,
  }))
}

/** False when the firm offers something of that name already. */
export async function keepItem(act: Act, item: NewItem): Promise<boolean> {
  const kept = await act
    .figures<CoachingTables>()
    .insertInto('coaching.catalogue_item')
    .values({
      region_id: act.caller.region,
      firm_id: act.caller.organisation as string,
      kind: item.kind,
      name: item.name,
      about: item.about ?? null,
      written_by: act.caller.account,
      written_at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (kept.numInsertedOrUpdatedRows ?? 0n) > 0n
}
