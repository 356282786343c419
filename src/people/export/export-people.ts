import type { Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import type { PeopleQuestion } from '../dossiers/people.shapes.ts'
import { findReach } from '../dossiers/reach.ts'
import { listSpelled, readOf, toPeople } from '../dossiers/see-people.ts'

/** More than anybody can work with in a sheet; who needs more asks a narrower question. */
const most = 20_000

/** The whole list as asked for, to take along. Everybody in it is looked at; a BSN and what helps are never in it. */
export const exportPeople = (house: House, caller: Caller, asked: PeopleQuestion) =>
  house.db.act(caller, 'export-people', async (act) => {
    const reach = await findReach(act)
    const { rows } = await listSpelled(act, reach, asked, most)
    await act.look(rows.map(readOf), 'export')
    return done(await toPeople(act, reach, rows))
  })
