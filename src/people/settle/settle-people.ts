import { sealOwnFields } from '#access/public.ts'
import type { Act, House, Read } from '#platform/public.ts'
import { type Bsn, type Day, type Id, newId } from '#values/public.ts'
import { openPlaces, type Places } from '#vocabulary/public.ts'
import { contactColumns } from '../dossiers/contact.rules.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { writeConditions } from '../dossiers/helps.rules.ts'
import type { NoteKind } from '../notes/note.rules.ts'
import { keepDossiers, keepNotes } from './settle.store.ts'

type Derived = 'id' | 'version' | 'place' | 'occupationAsGiven' | 'excludedSectors'

/** Everything a holder knows of somebody; `helps` null is not known, and an empty list says that nothing is needed. */
export interface NewDossier extends Omit<Dossier, Derived> {
  readonly bsn: Bsn
  readonly helps: readonly string[] | null
  readonly notes: readonly SettledNote[]
}

export interface SettledNote {
  readonly kind: NoteKind
  readonly text: string
  readonly on: Day
  readonly next: { readonly day: Day; readonly what: string } | null
  readonly author: Id<'Account'>
  readonly authorAt: Id<'Organisation'>
}

/** Dossiers of many people at once, in the order of the people. What they are about to be locked with is there already. */
export async function settlePeople(
  house: House,
  act: Act,
  people: readonly NewDossier[],
): Promise<readonly Id<'Dossier'>[]> {
  const places = openPlaces()
  const sealed = await sealAll(house, act, people)
  const rows = people.map((person) => ({ id: newId<'Dossier'>(), ...columnsOf(person, places), ...sealed(person) }))
  await keepDossiers(act, rows)
  await keepNotes(act, people.flatMap(noteRows))
  return rows.map(({ id }) => id)
}

function columnsOf(person: NewDossier, places: Places) {
  const { name, town, postcode, email, phone, occupations } = person
  const place = places.findPlace({ town: town ?? undefined, postcode: postcode ?? undefined })
  const works = { occupations, occupationAsGiven: null }
  return {
    ...contactColumns({ ...name, town, postcode, email, phone }, place, works),
    subject_id: person.subject,
    organisation_id: person.holder,
    letters_by: person.lettersBy,
    reads_dutch: person.readsDutch,
    representative: person.representative,
    stage: person.stage,
    stage_since: person.stageSince,
    occupations: [...occupations],
    hours_min: person.hours.min,
    hours_max: person.hours.max,
    hours_now: person.hours.now,
    dayparts: person.dayparts && [...person.dayparts],
    earliest_start: person.earliestStart,
    available_from: person.availableFrom,
    availability_confirmed_on: person.confirmedOn,
    transports: person.transports && JSON.stringify(person.transports),
    spoken_dutch: person.spokenDutch,
    registered: person.registered,
    skills: [...person.skills],
    skills_absent: [...person.skillsAbsent],
    licences: [...person.licences],
    licences_absent: [...person.licencesAbsent],
    talents: [...person.talents],
    pitfalls: [...person.pitfalls],
    payer_id: person.payer,
    lead_account_id: person.lead,
  }
}

/** Two fields of each person, locked holder by holder with the keys that are there. */
async function sealAll(house: House, act: Act, people: readonly NewDossier[]) {
  const locked = new Map<string, Buffer>()
  for (const holder of new Set(people.map((person) => person.holder))) {
    const fields = people.filter((person) => person.holder === holder).flatMap(fieldsOf)
    const texts = await sealOwnFields(house, act, holder, fields)
    for (const [at, { subject, column }] of fields.entries())
      locked.set(keyOf({ subject, holder }, column), texts[at] as Buffer)
  }
  return (person: NewDossier) => ({
    bsn_sealed: locked.get(keyOf(person, 'bsn_sealed')) ?? null,
    helps_sealed: locked.get(keyOf(person, 'helps_sealed')) ?? null,
  })
}

const keyOf = ({ subject, holder }: Read, column: string) => `${subject}:${holder}:${column}`

const fieldsOf = ({ subject, bsn, helps }: NewDossier) => [
  { subject, column: 'bsn_sealed', text: bsn },
  ...(helps ? [{ subject, column: 'helps_sealed', text: writeConditions(helps) }] : []),
]

const noteRows = ({ subject, holder, notes }: NewDossier) =>
  notes.map(({ kind, text, on, next, author, authorAt }) => ({
    subject_id: subject,
    holder_id: holder,
    author_id: author,
    author_organisation_id: authorAt,
    kind,
    text,
    on_day: on,
    next_day: next?.day ?? null,
    next_what: next?.what ?? null,
    written_at: `${on}T13:00:00Z`,
  }))
