import { findCards, listedPeople } from '#people/public.ts'
import { type Act, type Caller, type House, pageFound, readCursor } from '#platform/public.ts'
import { type Day, done, nameInList, readDay, readId } from '#values/public.ts'
import { dayOf, narrowed } from './gap.rules.ts'
import type { GapsPage, GapsQuestion } from './gap.shapes.ts'
import type { Gap } from './gap.store.ts'
import { type GapView, gapViews } from './gap-view.ts'
import { countOpenGaps, listGaps, type Place } from './gaps-list.store.ts'

/** One row of the list: of whom, what, who and when. */
export interface GapInList extends GapView {
  readonly dossier: string
  readonly name: string
}

const pageSize = 50
/** More than anybody can work with in a sheet. */
const most = 20_000

/** What the people I work with still need, as asked for. Each of them is looked at. */
export const seeGaps = (house: House, caller: Caller, asked: GapsPage) =>
  house.db.act(caller, 'see-screenings', async (act) => {
    const rows = await listGaps(act, await listedPeople(act), asked, placeFrom(asked), pageSize)
    const { next } = pageFound(rows, placeIn(act))
    return done({ rows: await inList(act, rows, 'gaps'), next })
  })

/** The whole list as asked for, to take along. */
export const exportGaps = (house: House, caller: Caller, asked: GapsQuestion) =>
  house.db.act(caller, 'export-gaps', async (act) => {
    const rows = await listGaps(act, await listedPeople(act), asked, undefined, most)
    return done(await inList(act, rows, 'export'))
  })

/** How many are asked for, and how many there are of each. Nobody is shown, so nobody is looked at. */
export const countGaps = (house: House, caller: Caller, asked: GapsQuestion) =>
  house.db.act(caller, 'see-screenings', async (act) => {
    const counted = await countOpenGaps(act, await listedPeople(act), asked)
    const of = (facet: string) =>
      counted.flatMap((row) =>
        row.facet === facet ? [{ value: row.value ?? '', chosen: row.chosen, everything: row.everything }] : [],
      )
    const [total = { chosen: 0, everything: 0 }] = of('total')
    return done({
      total: total.chosen,
      everything: total.everything,
      mine: of('mine')[0]?.everything ?? 0,
      facets: { kind: of('kind'), owner: of('owner'), state: of('state') },
    })
  })

async function inList(act: Act, gaps: readonly Gap[], what: string): Promise<GapInList[]> {
  await act.look(gaps, what)
  const cards = await findCards(act, gaps)
  const byPerson = new Map(cards.map((card) => [`${card.subject} ${card.holder}`, card]))
  const views = await gapViews(act, gaps)
  return views.flatMap((view, at) => {
    const card = byPerson.get(`${gaps[at]?.subject} ${gaps[at]?.holder}`)
    return card ? [{ ...view, dossier: card.id as string, name: nameInList(card.name) }] : []
  })
}

/** The day that the list is in the order of, for this reader. */
const placeIn =
  (act: Act) =>
  (gap: Gap): [string, string] => [dayOf(narrowed(gap, act.caller.organisation)), gap.id]

/** A place that cannot be is no place: then the list starts from the top. */
function placeFrom({ after }: GapsPage): Place | undefined {
  const [on, id] = readCursor(after, 2) ?? []
  const day = readDay(String(on))
  return day.done && readId(String(id)).done ? [day.value as Day, String(id)] : undefined
}
