import { redirect } from 'react-router'
import { askAboutHealth, freeTextWords, isMeant } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { errorsOf, type FormValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith } from '#platform/web/page-answer.ts'
import { readSeen } from '#platform/web/seen.ts'
import type { Visit } from '#platform/web/visit.ts'
import { wentBack } from '#platform/web/went-back.ts'
import { confirmMany, handMany, noteMany } from './do-many.ts'
import { ManyConfirmed, ManyHanded, ManyNoted } from './many.shapes.ts'
import { manyWords } from './many.words.ts'
import { undoMany } from './undo-many.ts'

type Here = Visit<Caller>

/** What the form for many people at once asks for. */
export async function doWithMany(visit: Here, values: FormValues) {
  if (typeof values.undo === 'string') return undo(visit, values, values.undo)
  const people = readSeen([values.seen ?? []].flat())
  if (values.do === 'note') return note(visit, values, people)
  return values.do === 'confirm' ? confirm(visit, values, people) : hand(visit, values, people)
}

type People = ReturnType<typeof readSeen>

async function hand(visit: Here, values: FormValues, people: People) {
  const t = manyWords[visit.lang]
  const { to, from, note } = values
  const asked = ManyHanded.safeParse({ people, to, from, note, meant: isMeant(values) })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const handed = await handMany(visit.house, callerWithKey(visit, values), asked.data)
  if (handed.done) return onward(handed.value.back)
  const { refusal } = handed
  if (refusal.because === 'word-about-health') return askAboutHealth(freeTextWords[visit.lang], refusal.words, values)
  if (refusal.because === 'day-has-passed') return invalid({ from: t.refusals['day-has-passed'] }, values)
  return refusal.because === 'not-a-colleague'
    ? refusedWith(t.refusals['not-a-colleague'], values)
    : need<never>(handed)
}

async function confirm(visit: Here, values: FormValues, people: People) {
  const asked = ManyConfirmed.safeParse({ people })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, manyWords[visit.lang].errors), values)
  return onward(need(await confirmMany(visit.house, callerWithKey(visit, values), asked.data)).back)
}

async function note(visit: Here, values: FormValues, people: People) {
  const t = manyWords[visit.lang]
  const asked = ManyNoted.safeParse({ ...values, kind: values.kind, people, meant: isMeant(values) })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const written = await noteMany(visit.house, callerWithKey(visit, values), asked.data)
  if (written.done) return onward(written.value.back)
  const { refusal } = written
  if (refusal.because === 'word-about-health') return askAboutHealth(freeTextWords[visit.lang], refusal.words, values)
  return refusedWith(t.refusals[refusal.because], values, 422)
}

/** To what was done, where it can be undone for ten minutes. */
const onward = (back: string) => redirect(`/people/many?done=${back}`, 303)

async function undo(visit: Here, values: FormValues, id: string) {
  const t = manyWords[visit.lang]
  const undone = await undoMany(visit.house, callerWithKey(visit, values), id)
  return wentBack('/people?view=all', undone, { ...t, gone: t.refusals['way-back-gone'] })
}
