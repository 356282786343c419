import type { Act, Caller, House } from '#platform/public.ts'
import type { ListSettings, ListView } from '#platform/web/list-settings.ts'
import { done } from '#values/public.ts'
import { choicesOf, viewsSeen } from './view.store.ts'

/** How the caller likes one list. */
export const seeList = (house: House, caller: Caller, list: string, open: string | null = null) =>
  house.db.act(caller, 'keep-views', async (act) => {
    const views = await viewsOf(act, list)
    const [choice] = await choicesOf(act, list)
    const settings: ListSettings = {
      list,
      columns: choice?.columns ?? null,
      views,
      open: views.find(({ id }) => id === open)?.id ?? null,
    }
    return done(settings)
  })

/** Every view she can open, of all lists. */
export const seeViews = (house: House, caller: Caller) =>
  house.db.act(caller, 'keep-views', async (act) => done(await viewsOf(act)))

/** Her own first, then what colleagues share. */
export async function viewsOf(act: Act, list?: string): Promise<readonly (ListView & { list: string })[]> {
  const starts = new Set((await choicesOf(act, list)).map(({ start_view_id }) => start_view_id))
  const views = (await viewsSeen(act, list)).map(({ account_id, ...view }) => ({
    ...view,
    mine: account_id === act.caller.account,
    start: starts.has(view.id),
  }))
  return [...views.filter(({ mine }) => mine), ...views.filter(({ mine }) => !mine)]
}
