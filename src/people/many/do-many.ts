import {
  colleaguesHere,
  isOpen,
  isReadOnly,
  professionalRoles,
  readOver,
  type Sights,
  sightsFor,
} from '#access/public.ts'
import { type Act, type Caller, type House, keepWayBack } from '#platform/public.ts'
import type { Seen } from '#platform/web/seen.ts'
import { type Day, done, refused } from '#values/public.ts'
import { keepBefore } from '../corrections/keep-before.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { toDossier } from '../dossiers/to-dossier.rules.ts'
import { handOver, type WentAlong } from '../handover/hand-over.ts'
import { checkFrom } from '../handover/handover.rules.ts'
import { checkNote } from '../notes/note.rules.ts'
import { type Change, type LeftBecause, mayChange, type NotAColleague } from './many.rules.ts'
import type { ManyConfirmed, ManyHanded, ManyNoted } from './many.shapes.ts'
import { type HeldRow, holdMany, keepNotes, saveConfirmed, saveLeads } from './many.store.ts'

/** What was done, as it is kept for the way back. */
export type DoneMany = {
  readonly left: readonly { readonly id: string; readonly because: LeftBecause }[]
} & (
  | {
      readonly kind: 'hand'
      readonly to: string
      readonly from: Day
      readonly along: WentAlong
      readonly items: readonly (Was & { readonly lead: string | null; readonly handed: string })[]
    }
  | {
      readonly kind: 'confirm'
      readonly items: readonly (Was & { readonly from: string | null; readonly confirmed: string | null })[]
    }
  | { readonly kind: 'note'; readonly items: readonly { readonly id: string; readonly note: string }[] }
)

/** The version after the change: if it is another one now, somebody went on from there. */
interface Was {
  readonly id: string
  readonly version: number
}

export const manyBack = 'people.many'

/**
 * Hands these people to a colleague of the own organisation, from today or a later day. Each dossier keeps that it was; what
 * is open and was the old lead's goes along; and each of them hears of it.
 */
export const handMany = (house: House, caller: Caller, { people, to, note, meant, ...asked }: ManyHanded) =>
  house.db.act(caller, 'change-dossier', async (act) => {
    const from = asked.from ?? act.today
    const read = readOver([note], meant)
    if (!read.done) return read
    const onTime = checkFrom(from, act.today)
    if (!onTime.done) return onTime
    const colleague = (await colleaguesHere(act, professionalRoles)).find(({ id }) => id === to)
    if (!colleague) return refused<NotAColleague>({ because: 'not-a-colleague', kind: 'invalid' })
    const { taken, left } = await holdChosen(act, people, { kind: 'hand', to })
    const begins = from <= act.today
    const dossiers = taken.map((one) => ({ ...readOf(one), lead: one.row.lead_account_id }))
    const { lines, along } = await handOver(act, dossiers, { to, from, note: note || null, begins })
    if (begins && taken.length > 0) {
      await saveLeads(act, taken.map(idOf), to)
      await keepEach(house, act, taken, 'progress', { lead_account_id: to })
    }
    const items = taken.map(({ row }) => ({
      ...{ id: row.id, version: row.version + (begins ? 1 : 0), lead: row.lead_account_id },
      handed: lines.get(`${row.subject_id} ${row.organisation_id}`) ?? '',
    }))
    return finished(house, act, { kind: 'hand', to, from, along, items, left })
  })

/** Somebody spoke with each of them: it is still so. */
export const confirmMany = (house: House, caller: Caller, { people }: ManyConfirmed) =>
  house.db.act(caller, 'change-dossier', async (act) => {
    const { taken, left } = await holdChosen(act, people, { kind: 'confirm' })
    if (taken.length > 0) await saveConfirmed(act, taken.map(idOf))
    await keepEach(house, act, taken, 'availability-confirmation', { availability_confirmed_on: act.today })
    const items = taken.map(({ row }) => ({
      ...wasOf(row),
      from: row.available_from,
      confirmed: row.availability_confirmed_on,
    }))
    return finished(house, act, { kind: 'confirm', items, left })
  })

/** The same note about each of them, with the day on which something comes next. */
export const noteMany = (house: House, caller: Caller, { people, meant, ...asked }: ManyNoted) =>
  house.db.act(caller, 'write-note', async (act) => {
    const note = { ...asked, onDay: act.today, nextDay: asked.nextDay ?? null, nextWhat: asked.nextWhat || null }
    const read = readOver([note.text, note.nextWhat], meant)
    if (!read.done) return read
    const checked = checkNote(note, act.today)
    if (!checked.done) return checked
    const { taken, left } = await holdChosen(act, people, { kind: 'note' })
    const kept = taken.length > 0 ? await keepNotes(act, taken.map(readOf), note) : []
    for (const { id, subject_id, holder_id } of kept)
      await act.tell({ name: 'NoteWritten', note: id, subject: subject_id, holder: holder_id })
    const noteAbout = new Map(kept.map((one) => [`${one.subject_id} ${one.holder_id}`, one.id]))
    const items = taken.map(({ row }) => ({
      id: row.id,
      note: noteAbout.get(`${row.subject_id} ${row.organisation_id}`) ?? '',
    }))
    return finished(house, act, { kind: 'note', items, left })
  })

interface Held {
  readonly row: HeldRow
  readonly dossier: Dossier
}

const idOf = ({ row }: Held) => row.id
const readOf = ({ dossier }: Held) => ({ subject: dossier.subject, holder: dossier.holder })
const wasOf = (row: HeldRow): Was => ({ id: row.id, version: row.version + 1 })

/** Looks at each of them, and takes those for whom it can be done as it was shown. */
async function holdChosen(act: Act, people: readonly Seen[], change: Change) {
  const rows = await holdMany(
    act,
    people.map(({ id }) => id),
  )
  const held = new Map(rows.map((row) => [row.id, { row, dossier: toDossier(row) }]))
  await act.look(
    [...held.values()].map(readOf),
    change.kind === 'note' ? 'note' : change.kind === 'hand' ? 'progress' : 'availability-confirmation',
  )
  const sights = await sightsFor(act)
  const taken: Held[] = []
  const left: { id: string; because: LeftBecause }[] = []
  for (const { id, version } of people) {
    const one = held.get(id)
    const because = one ? whyNot(one, version, change, sights(one.dossier)) : 'gone'
    if (because) left.push({ id, because })
    else if (one) taken.push(one)
  }
  return { taken, left }
}

function whyNot({ row, dossier }: Held, version: number, change: Change, sights: Sights): LeftBecause | null {
  if (change.kind !== 'note' && row.version !== version) return 'changed-meanwhile'
  const standing = { wishesOpen: isOpen(sights.wishes), readOnly: isReadOnly(sights) }
  const may = mayChange(change, { stage: row.stage, lead: dossier.lead, ...standing })
  return may.done ? null : may.refusal.because
}

/** The same as one by one: what she asked to be put right stays to be read, and whoever listens is told. */
async function keepEach(house: House, act: Act, taken: readonly Held[], part: string, written: object) {
  for (const { row, dossier } of taken) {
    await keepBefore(house, act, dossier, { part, row: { ...row }, written: { ...written } })
    await act.tell({ name: 'DossierChanged', dossier: row.id, part, version: row.version + 1 })
  }
}

async function finished(house: House, act: Act, what: DoneMany) {
  const back = await keepWayBack(house, act, manyBack, what)
  return done({ changed: what.items.length, left: what.left, back })
}
