import { colleaguesById, organisationNames } from '#access/public.ts'
import { type Act, type Caller, type House, pageFound, readCursor } from '#platform/public.ts'
import { type Day, done, type Id, nameInList } from '#values/public.ts'
import { isStage, type Stage } from '../stage.rules.ts'
import { type Availability, availabilityOf } from './availability.rules.ts'
import type { Reach } from './in-reach.store.ts'
import { listPeople, type PersonRow } from './list.store.ts'
import type { PeoplePage, PeopleQuestion } from './people.shapes.ts'
import { isPlaceIn, type Order, orderOf, type Place, placeIn } from './place.rules.ts'
import { ranksFor } from './ranks.ts'
import { findReach } from './reach.ts'
import { peopleMeant } from './spell.ts'

/** One row of a list: what decides at a glance, and nothing that is sealed. */
export interface PersonInList {
  readonly id: Id<'Dossier'>
  readonly name: string
  readonly town: string | null
  readonly stage: Stage
  readonly stageSince: Day
  readonly occupations: readonly string[]
  readonly occupationAsGiven: string | null
  readonly hoursMin: number | null
  readonly hoursMax: number | null
  readonly available: Availability
  readonly availableFrom: Day | null
  readonly confirmedOn: Day | null
  readonly registered: boolean | null
  readonly lead: string | null
  readonly holder: string | null
}

const pageSize = 50

/** The people my organisation works with, as asked for. Each one shown is looked at. */
export const seePeople = (house: House, caller: Caller, asked: PeoplePage) =>
  house.db.act(caller, 'see-people', async (act) => {
    const reach = await findReach(act)
    const { order } = orderOf(asked)
    const { rows, spelled } = await listSpelled(act, reach, asked, pageSize, placeFrom(asked, order))
    await act.look(rows.map(readOf), 'list')
    const { next } = pageFound(rows, placeIn(order))
    return done({ rows: await toPeople(act, reach, rows), next, spelled: spelled ?? null })
  })

export const listReached = async (act: Act, reach: Reach, asked: PeopleQuestion, limit: number, after?: Place) =>
  listPeople(act, { reach, question: asked, ranks: await ranksFor(act, orderOf(asked).order), after, limit })

/** As it was typed; when that finds nobody, as it may have been meant. */
export async function listSpelled(act: Act, reach: Reach, asked: PeopleQuestion, limit: number, after?: Place) {
  const rows = await listReached(act, reach, asked, limit, after)
  const spelled = rows.length === 0 && asked.q ? await peopleMeant(act, reach, asked) : undefined
  return { rows: spelled ? await listReached(act, reach, { ...asked, spelled }, limit, after) : rows, spelled }
}

function placeFrom({ after }: PeoplePage, order: Order): Place | undefined {
  const place = readCursor(after, order === 'name' ? 2 : 3)
  return place && isPlaceIn(order, place) ? place : undefined
}

export const readOf = (row: PersonRow) => ({
  subject: row.subject_id as Id<'Subject'>,
  holder: row.organisation_id as Id<'Organisation'>,
})

const keepsIt = (act: Act, row: PersonRow) => row.organisation_id === act.caller.organisation

/** Rows with the names of who leads and who keeps them. */
export async function toPeople(act: Act, reach: Reach, rows: readonly PersonRow[]): Promise<PersonInList[]> {
  const leads = await colleaguesById(
    act,
    rows.map((row) => row.lead_account_id),
  )
  const holders = await organisationNames(
    act,
    rows.map((row) => row.organisation_id),
  )
  return rows.map((row) => ({
    ...toPerson(act, reach, row),
    lead: leads.get(row.lead_account_id ?? '')?.name ?? null,
    holder: holders.get(row.organisation_id) ?? null,
  }))
}

function toPerson(act: Act, reach: Reach, row: PersonRow): Omit<PersonInList, 'lead' | 'holder'> {
  const availableFrom = row.available_from as Day | null
  const confirmedOn = row.availability_confirmed_on as Day | null
  const stage = isStage(row.stage) ? row.stage : 'new'
  return {
    id: row.id as Id<'Dossier'>,
    name: nameInList({ given: row.given_name, prefix: row.name_prefix, family: row.family_name }),
    town: row.town,
    stage,
    stageSince: row.stage_since as Day,
    occupations: row.occupations,
    occupationAsGiven: row.occupation_as_given,
    hoursMin: row.hours_min,
    hoursMax: row.hours_max,
    available: availabilityOf({ stage, availableFrom, confirmedOn }, act.today, reach.confirmedSince),
    availableFrom,
    confirmedOn,
    registered: seesRegister(act, reach, row) ? row.registered : null,
  }
}

const seesRegister = (act: Act, reach: Reach, row: PersonRow): boolean =>
  reach.register[keepsIt(act, row) ? 'own' : 'shared'] &&
  !reach.byRelease.includes(`${row.subject_id}:${row.organisation_id}`)
