import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

/** What a file is a list of. */
export type ListInFile = 'people' | 'vacancies'

/** What this organisation said before about headings that nobody here knew; the reader says what it may be. */
export async function rememberedHeadings<Field extends string>(
  act: Act,
  list: ListInFile,
  fieldNamed: (name: string) => Field | undefined,
): Promise<Map<string, Field>> {
  const rows = await act
    .tables<AccessTables>()
    .selectFrom('access.import_heading')
    .select(['heading', 'field'])
    .where('list', '=', list)
    .execute()
  return new Map(
    rows.flatMap(({ heading, field: name }): [string, Field][] => {
      const field = fieldNamed(name)
      return field ? [[heading, field]] : []
    }),
  )
}

export async function rememberHeadings(
  act: Act,
  organisation: Id<'Organisation'>,
  list: ListInFile,
  chosen: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [heading, field] of chosen)
    await act
      .tables<AccessTables>()
      .insertInto('access.import_heading')
      .values({
        region_id: act.caller.region,
        organisation_id: organisation,
        ...{ list, heading, field },
        account_id: act.caller.account,
        chosen_at: act.now,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['organisation_id', 'list', 'heading'])
          .doUpdateSet({ field, account_id: act.caller.account, chosen_at: act.now }),
      )
      .execute()
}
