import type { Act } from '#platform/public.ts'
import type { AccessTables } from '../access.tables.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/** Hers for the organisation she works for now: row-level security says the same. */
const hers = ({ caller }: Act) => ({
  region_id: caller.region as string,
  organisation_id: caller.organisation ?? nobody,
  account_id: caller.account ?? nobody,
})

/** Her own views and those that colleagues share, of one list or of all of them. */
export const viewsSeen = (act: Act, list?: string) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.saved_view')
    .select(['id', 'account_id', 'list', 'name', 'query', 'shared'])
    .where('removed_at', 'is', null)
    .$if(list !== undefined, (views) => views.where('list', '=', list ?? ''))
    .orderBy('list')
    .orderBy('name')
    .orderBy('id')
    .execute()

export async function keepView(
  act: Act,
  view: { readonly list: string; readonly name: string; readonly query: string; readonly shared: boolean },
): Promise<string> {
  const { id } = await act
    .figures<AccessTables>()
    .insertInto('access.saved_view')
    .values({ ...hers(act), ...view, changed_at: new Date(act.now) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

interface Change {
  readonly name?: string
  readonly query?: string
  readonly shared?: boolean
  readonly removed_at?: Date | null
}

/** Nothing when it is not there, or not hers. */
export const changeOwnView = (act: Act, id: string, change: Change) =>
  act
    .figures<AccessTables>()
    .updateTable('access.saved_view')
    .set({ ...change, changed_at: new Date(act.now) })
    .where('id', '=', id)
    .where('account_id', '=', act.caller.account ?? nobody)
    .returning(['id', 'list', 'name'])
    .executeTakeFirst()

export const choicesOf = (act: Act, list?: string) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.list_choice')
    .select(['list', 'columns', 'start_view_id'])
    .$if(list !== undefined, (choices) => choices.where('list', '=', list ?? ''))
    .execute()

export const keepColumns = (act: Act, list: string, columns: readonly string[] | null) =>
  keepChoice(act, list, { columns: columns && [...columns] })

export const keepStart = (act: Act, list: string, view: string | null) => keepChoice(act, list, { start_view_id: view })

const keepChoice = (act: Act, list: string, choice: { columns: string[] | null } | { start_view_id: string | null }) =>
  act
    .figures<AccessTables>()
    .insertInto('access.list_choice')
    .values({ ...hers(act), list, ...choice })
    .onConflict((again) => again.columns(['account_id', 'organisation_id', 'list']).doUpdateSet(choice))
    .execute()

/** A view that opens first for somebody opens for nobody once it is gone. */
export const isStart = async (act: Act, list: string, view: string): Promise<boolean> =>
  (await choicesOf(act, list)).some(({ start_view_id }) => start_view_id === view)
