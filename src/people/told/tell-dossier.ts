import {
  type Named,
  named,
  namedAll,
  organisationNames,
  sealedValue,
  shownNames,
  type ToldPart,
  type ToldRow,
} from '#access/public.ts'
import type { Act, House, Read } from '#platform/public.ts'
import { type ClockTime, dayAt, spokenClockTime, spokenName, today } from '#values/public.ts'
import {
  conditions,
  dayparts,
  licences,
  occupationOf,
  sectors,
  skillOf,
  spokenDutch,
  transports,
} from '#vocabulary/public.ts'
import { tellCorrections } from '../corrections/corrections-of.ts'
import { tellCv } from '../cv/tell-cv.ts'
import { documentsOf } from '../documents/see-documents.ts'
import { readHelps } from '../dossiers/helps.ts'
import { toDossier } from '../dossiers/to-dossier.rules.ts'
import { tellApart } from '../duplicates/tell-apart.ts'
import { tellHanded } from '../handover/see-handovers.ts'
import { tellMessages } from '../messages/tell-messages.ts'
import { tellSaid } from '../own-profile/tell-said.ts'
import { tellTasks } from '../tasks/tell-tasks.ts'
import { dossierToTell, notesToTell } from './told.store.ts'

type Row = NonNullable<Awaited<ReturnType<typeof dossierToTell>>>

/** All that one organisation keeps in her dossier, what is sealed included: for herself, in clear. */
export async function tellDossier(house: House, act: Act, person: Read): Promise<readonly ToldPart[]> {
  const row = await dossierToTell(act, person)
  const notes = await notesToTell(act, person)
  return [
    {
      part: 'dossier',
      item: 'name-and-reach',
      tables: ['people.dossier'],
      rows: row ? [await reachOf(house, act, person, row)] : [],
    },
    { part: 'work', item: 'work-wishes', tables: ['people.dossier'], rows: row ? [workOf(row)] : [] },
    { part: 'abilities', item: 'abilities', tables: ['people.dossier'], rows: row ? [abilitiesOf(row)] : [] },
    {
      part: 'helps',
      item: 'what-helps',
      tables: ['people.dossier'],
      rows: row ? [await helpsOf(house, act, person, row)] : [],
    },
    ...(await tellSaid(house, act, person)),
    ...(await tellCv(house, act, person)),
    await tellCorrections(house, act, person),
    await tellApart(act, person),
    await tellMessages(house, act, person),
    { part: 'notes', item: 'notes', tables: ['people.note'], rows: await notesOf(act, notes) },
    await tellTasks(act, person),
    await tellHanded(act, person),
    { part: 'documents', item: 'documents', tables: ['people.document'], rows: await documentsIn(act, person) },
  ]
}

async function reachOf(house: House, act: Act, { subject, holder }: Read, row: Row): Promise<ToldRow> {
  const facts = toDossier(row)
  const bsn = await sealedValue(house, act, { subject, holder, column: 'bsn_sealed' }, row.bsn_sealed)
  const names = await shownNames(act, [row.lead_account_id, row.changed_by])
  const payer = row.payer_id ? (await organisationNames(act, [row.payer_id])).get(row.payer_id) : null
  return {
    name: spokenName(facts.name),
    bsn: bsn?.open('access') ?? null,
    email: row.email,
    phone: row.phone,
    postcode: row.postcode,
    town: row.town,
    lettersBy: row.letters_by,
    representative: row.representative,
    lead: names.get(row.lead_account_id ?? '') ?? null,
    payer: payer ?? null,
    vum: row.vum_id,
    kept: dayAt(row.created_at),
    changed: dayAt(row.changed_at),
    changedBy: names.get(row.changed_by ?? '') ?? null,
    removed: row.removed_at && dayAt(row.removed_at),
  }
}

function workOf(row: Row): ToldRow {
  const { transports: means, stage, stageSince } = toDossier(row)
  return {
    stage,
    since: stageSince,
    occupations: row.occupations.map((id) => named([occupationOf(id)], id)),
    occupationAsGiven: row.occupation_as_given,
    notIn: namedAll(sectors, row.excluded_sectors),
    hoursFrom: row.hours_min,
    hoursTo: row.hours_max,
    hoursNow: row.hours_now,
    dayparts: namedAll(dayparts, row.dayparts),
    notBefore: row.earliest_start === null ? null : spokenClockTime(row.earliest_start as ClockTime, 'nl'),
    availableFrom: row.available_from,
    confirmed: row.availability_confirmed_on,
    transports: means?.map(({ kind, maxKm }) => atMost(named(transports, kind), maxKm)) ?? null,
    registered: row.registered,
  }
}

const atMost = ({ code, nl, en }: Named, km: number | null): Named =>
  km === null ? { code, nl, en } : { code: `${code} ${km} km`, nl: `${nl}, ${km} km`, en: `${en}, ${km} km` }

const abilitiesOf = (row: Row): ToldRow => ({
  skills: row.skills.map((id) => named([skillOf(id)], id)),
  skillsAbsent: row.skills_absent.map((id) => named([skillOf(id)], id)),
  licences: namedAll(licences, row.licences),
  licencesAbsent: namedAll(licences, row.licences_absent),
  speaksDutch: row.spoken_dutch && named(spokenDutch, row.spoken_dutch),
  readsDutch: row.reads_dutch && named(spokenDutch, row.reads_dutch),
  talents: row.talents,
  pitfalls: row.pitfalls,
})

const helpsOf = async (house: House, act: Act, person: Read, row: Row): Promise<ToldRow> => ({
  helps: namedAll(conditions, await readHelps(house, act, person, row, 'access')),
})

/** Which there are; the files themselves she saves from her own page. */
const documentsIn = async (act: Act, person: Read): Promise<readonly ToldRow[]> =>
  (await documentsOf(act, person)).map(({ name, addedAt, author, authorOrganisation }) => ({
    name,
    day: today(addedAt),
    by: author,
    organisation: authorOrganisation,
  }))

async function notesOf(act: Act, notes: Awaited<ReturnType<typeof notesToTell>>): Promise<readonly ToldRow[]> {
  const names = await shownNames(
    act,
    notes.map(({ author_id }) => author_id),
  )
  const organisations = await organisationNames(
    act,
    notes.flatMap(({ author_organisation_id: id }) => id ?? []),
  )
  return notes.map((note) => ({
    day: note.on_day,
    kind: note.kind,
    text: note.text,
    by: names.get(note.author_id ?? '') ?? null,
    organisation: organisations.get(note.author_organisation_id ?? '') ?? null,
    next: note.next_what,
    nextDay: note.next_day,
    nextDone: note.next_done_on,
  }))
}
