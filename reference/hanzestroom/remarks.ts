import { type Day, spokenDay } from '#values/public.ts'
import { personRefusals, workEnded } from '#vocabulary/public.ts'
import type {
  InventedCandidate,
  InventedEmployer,
  InventedNote,
  InventedStep,
  InventedWork,
} from './invented-region.ts'
import { organisations } from './organisations.ts'
import { workedAgo, workedAhead } from './working-days.ts'

/** What a dossier says beside the talks: what must still happen, where somebody works, and why somebody stopped. */
export function notesAbout(T: Day, one: InventedCandidate, employers: readonly InventedEmployer[]): InventedNote[] {
  const at = employers.find(({ key }) => key === one.work?.employer)?.name ?? ''
  return [
    ...one.notes,
    ...one.steps.map((step) => stepNote(T, one, step)),
    ...(one.work ? [workNote(T, one, one.work, at)] : []),
    ...(one.stopped ? [remark(T, one, one.stopped.day, `Gestopt: ${reasonOf(one.stopped.reason)}.`)] : []),
  ]
}

const stepNote = (T: Day, one: InventedCandidate, { what, who, ready }: InventedStep) =>
  remark(T, one, one.stageSince, `${what} (${who}).`, ready ? { day: workedAhead(ready, 0), what } : null)

function workNote(T: Day, one: InventedCandidate, work: InventedWork, at: string): InventedNote {
  const { kind, from, until } = work
  const talk = until ? workedAgo(until, 45) : null
  const next = talk && talk > T && kind !== 'trial' ? { day: talk, what: 'Bespreken wat er hierna komt' } : null
  return remark(T, one, from, sentences[kind](at, lenderOf(work), until), next)
}

type Sentence = (at: string, lender: string, until: Day | null) => string

const sentences: Readonly<Record<InventedWork['kind'], Sentence>> = {
  'trial-requested': (at) => `Proefplaatsing bij ${at} is aangevraagd.`,
  trial: (at, _, until) => `Proefplaatsing bij ${at}${untilText(until)}.`,
  seconded: (at, lender, until) => `Werkt bij ${at}, op detachering van ${lender}${untilText(until)}.`,
  hired: (at, _, until) => `In dienst bij ${at}${untilText(until)}.`,
  between: (_, lender) => `Wacht op een nieuwe opdracht van ${lender}.`,
}

const untilText = (until: Day | null) => (until ? `, tot en met ${spokenDay(until, 'nl')}` : '')

const lenderOf = ({ lender }: InventedWork) => organisations.find(({ key }) => key === lender)?.name ?? ''

const reasonOf = (reason: string) =>
  ([...workEnded, ...personRefusals].find(({ id }) => id === reason)?.nl ?? reason).toLowerCase()

/** What lies ahead was written down today at the latest, and nobody writes on a day off. */
const remark = (T: Day, one: InventedCandidate, on: Day, text: string, next: InventedNote['next'] = null) => ({
  kind: 'remark' as const,
  text,
  day: workedAgo(on < T ? on : T, 0),
  professional: one.lead,
  next,
})
