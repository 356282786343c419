import type { Act, Caller, House } from '#platform/public.ts'
import { queryToKeep } from '#platform/web/list-settings.ts'
import { done, notFound } from '#values/public.ts'
import { readOver } from '../free-text/free-text.rules.ts'
import { checkView } from './view.rules.ts'
import type { ChangedView, ColumnChoice, NewView } from './view.shapes.ts'
import { changeOwnView, isStart, keepColumns, keepStart, keepView, viewsSeen } from './view.store.ts'

/** Gives what is asked of a list a name, so that it can be opened again. */
export const addView = (house: House, caller: Caller, { name, list, query, shared, start, meant }: NewView) =>
  house.db.act(caller, 'keep-views', async (act) => {
    const read = readOver([name], meant)
    if (!read.done) return read
    const checked = checkView(await ownViews(act, list), { name })
    if (!checked.done) return checked
    const kept = queryToKeep(new URLSearchParams(query))
    const id = await keepView(act, { list, name, shared, query: kept })
    if (start) await keepStart(act, list, id)
    return done({ id, list, query: kept })
  })

/** Another name, another question, shared or not any more, opening first or not. Only who kept it changes it. */
export const changeView = (house: House, caller: Caller, { id, name, shared, start, query, meant }: ChangedView) =>
  house.db.act(caller, 'keep-views', async (act) => {
    const view = (await viewsSeen(act)).find((one) => one.id === id)
    if (!view || view.account_id !== caller.account) return notFound()
    const read = readOver([name], meant)
    if (!read.done) return read
    const checked = checkView(await ownViews(act, view.list), { id, name })
    if (!checked.done) return checked
    const asks = query === undefined ? {} : { query: queryToKeep(new URLSearchParams(query)) }
    await changeOwnView(act, id, { name, shared, ...asks })
    await openFirst(act, view.list, id, start)
    return done({ id, list: view.list, query: asks.query ?? view.query })
  })

/** Which view opens first: also one that a colleague shares. */
export const chooseStart = (house: House, caller: Caller, id: string, start: boolean) =>
  house.db.act(caller, 'keep-views', async (act) => {
    const view = (await viewsSeen(act)).find((one) => one.id === id)
    if (!view) return notFound()
    await openFirst(act, view.list, id, start)
    return done({ name: view.name })
  })

/** Out of the lists; nothing is lost until somebody made another of the same name. */
export const removeView = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'keep-views', async (act) => {
    const removed = await changeOwnView(act, id, { removed_at: new Date(act.now) })
    return removed ? done({ name: removed.name }) : notFound()
  })

export const bringBackView = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'keep-views', async (act) => {
    const back = await changeOwnView(act, id, { removed_at: null })
    if (!back) return notFound()
    const checked = checkView(await ownViews(act, back.list), back)
    return checked.done ? done({ name: back.name }) : checked
  })

/** Her columns of one list, in her order; null is as the list begins. */
export const chooseColumns = (house: House, caller: Caller, { list, columns }: ColumnChoice) =>
  house.db.act(caller, 'keep-views', async (act) => {
    await keepColumns(act, list, columns)
    return done()
  })

const ownViews = async (act: Act, list: string) =>
  (await viewsSeen(act, list)).filter(({ account_id }) => account_id === act.caller.account)

async function openFirst(act: Act, list: string, id: string, start: boolean) {
  if (start) await keepStart(act, list, id)
  else if (await isStart(act, list, id)) await keepStart(act, list, null)
}
