import { sealedValue, shownNames, type ToldPart } from '#access/public.ts'
import type { Act, House, Read } from '#platform/public.ts'
import { type Day, dayAt, type Id } from '#values/public.ts'
import { listCorrections } from './correction.store.ts'
import { beforeColumn } from './keep-before.ts'

export interface Correction {
  readonly request: Id<'RightsRequest'>
  readonly part: string
  readonly on: Day
  readonly by: string | null
  /** By the name of the field: what stood there. */
  readonly before: readonly { readonly field: string; readonly was: string | null }[]
}

/** What was put right, and what stood there before. Whoever asks has looked at her, and says so. */
export async function correctionsOf(house: House, act: Act, { subject, holder }: Read): Promise<readonly Correction[]> {
  const rows = await listCorrections(act, { subject, holder })
  const names = await shownNames(
    act,
    rows.map(({ changed_by }) => changed_by),
  )
  return Promise.all(
    rows.map(async (row) => {
      const locked = await sealedValue(house, act, { subject, holder, column: beforeColumn }, row.before_sealed)
      const before: Record<string, unknown> = JSON.parse(locked?.open('rights') ?? '{}')
      return {
        request: row.request_id as Id<'RightsRequest'>,
        part: row.part,
        on: dayAt(row.changed_at),
        by: names.get(row.changed_by ?? '') ?? null,
        before: Object.entries(before)
          .filter(([field]) => !hidden.has(field))
          .map(([field, was]) => ({ field, was: textOf(was) })),
      }
    }),
  )
}

/** Made from the others, or locked: nothing that somebody reads. */
const hidden: ReadonlySet<string> = new Set([
  'sort_name',
  'search_text',
  'lat_e5',
  'lon_e5',
  'helps_sealed',
  'bsn_sealed',
])

const textOf = (was: unknown): string | null =>
  was === null || was === '' ? null : typeof was === 'string' ? was : JSON.stringify(was)

export async function tellCorrections(house: House, act: Act, person: Read): Promise<ToldPart> {
  const rows = (await correctionsOf(house, act, person)).flatMap(({ on, by, before }) =>
    before.map(({ field, was }) => ({ day: on, by, what: field, was })),
  )
  return { part: 'corrections', item: 'asked-about-rights', tables: ['people.correction'], rows }
}
