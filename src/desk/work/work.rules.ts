import { addDays, type Day, fieldClockTime, type Id } from '#values/public.ts'
import { coachingPlace, coachingWork } from './coaching-work.rules.ts'
import { dayGroupOf, dayGroups, nextWorkingDay } from './day-group.rules.ts'
import { placementWaits, placementWork } from './placement-work.rules.ts'
import { type WaitItem, type WorkFacts, type WorkItem, workKinds } from './work-item.ts'

/** Who does not answer a letter is called. */
export const callPersonAfterDays = 3
/** An employer gets ten days to answer, and a vacancy ten days to find somebody. */
export const answerWithinDays = 10
/** More of the same than this becomes one line, so that a list of a hundred hides nothing else. */
export const mostAlike = 3

type Facts = Pick<WorkFacts, 'proposals' | 'spoken'>
type Proposal = WorkFacts['proposals'][number]

/** Everything these facts ask of us, most urgent first. */
export function workIn(facts: WorkFacts, today: Day): readonly WorkItem[] {
  return [
    ...facts.proposals.flatMap((proposal) => proposalWork(proposal, facts, today)),
    ...placementWork(facts, today),
    ...coachingWork(facts.coaching),
    ...facts.introductions.map((one) => introductionWork(one, today)),
    ...facts.tasks.map(taskWork),
    ...facts.steps.map(stepWork),
    ...facts.gaps.map(gapWork),
    ...facts.promises.flatMap(promiseWork),
    ...vacancyWork(facts, today),
    ...confirmWork(facts.confirm),
    ...facts.imports.map(importWork),
    ...facts.questions.map(questionWork),
    ...facts.emergencies.map(emergencyWork),
    ...facts.rights.map(rightWork),
    ...facts.said.map(saidWork),
    ...facts.messages.map(messageWork),
    ...facts.endings.map(endingWork),
  ].toSorted(mostUrgentFirst(today))
}

/** Everything in which somebody else moves first; who waits longest comes first. */
export function waitsIn(facts: Pick<WorkFacts, 'proposals' | 'placements'>, today: Day): readonly WaitItem[] {
  return [...proposalWaits(facts, today), ...placementWaits(facts)]
}

function proposalWaits({ proposals }: Pick<WorkFacts, 'proposals'>, today: Day): readonly WaitItem[] {
  return proposals.flatMap((proposal): WaitItem[] => {
    const waitsFor = isWithPerson(proposal, today) ? 'person' : isWithEmployer(proposal, today) ? 'employer' : null
    if (!waitsFor) return []
    const { id, account, since } = proposal
    return [{ key: `wait-${id}`, waitsFor, account, since, about: aboutOf(proposal) }]
  })
}

/** A question is the person's until we should call her; a card is the employer's until we should call there. */
const isWithPerson = ({ phase, since }: Proposal, today: Day) =>
  phase === 'asking' && today < addDays(since, callPersonAfterDays)
const isWithEmployer = ({ phase, since }: Proposal, today: Day) =>
  phase === 'proposed' && today < addDays(since, answerWithinDays)

function proposalWork(proposal: Proposal, facts: Facts, today: Day): WorkItem[] {
  const { phase, since } = proposal
  if (phase === 'person-yes') return [itemOf('propose', proposal, nextWorkingDay(since))]
  if (phase === 'asking' && !isWithPerson(proposal, today))
    return [itemOf('call-person', proposal, addDays(since, callPersonAfterDays))]
  if (phase === 'proposed' && !isWithEmployer(proposal, today))
    return [itemOf('call-employer', proposal, addDays(since, answerWithinDays))]
  if (isToldOnly(phase) && !isTold(proposal, facts))
    return [itemOf(phase === 'employer-yes' ? 'answer-yes' : 'answer-no', proposal, nextWorkingDay(since))]
  return []
}

const isToldOnly = (phase: string) => phase === 'employer-yes' || phase === 'employer-no'

/** A person hears an answer from somebody, not from a screen alone: a note of a talk ends it. */
const isTold = ({ subject, holder, since }: Proposal, { spoken }: Facts) =>
  spoken.some((talk) => talk.subject === subject && talk.holder === holder && talk.on >= since)

const itemOf = (kind: WorkItem['kind'], proposal: Proposal, due: Day): WorkItem => ({
  key: `${kind}-${proposal.id}`,
  kind,
  account: proposal.account,
  due,
  since: proposal.since,
  about: aboutOf(proposal),
})

const aboutOf = ({ id, vacancy, subject, holder }: Proposal) => ({
  proposal: id,
  vacancy,
  person: { subject, holder },
})

/** On its day one goes there; after it somebody writes down how it went, within a working day. */
function introductionWork(one: WorkFacts['introductions'][number], today: Day): WorkItem {
  const { id, account, day, time, vacancy, subject, holder } = one
  const kind = day < today ? 'introduction-outcome' : 'introduction'
  const due = kind === 'introduction' ? day : nextWorkingDay(day)
  const about = { introduction: id, vacancy, text: fieldClockTime(time), person: { subject, holder } }
  return { key: `${kind}-${id}-${account}`, kind, account, due, since: kind === 'introduction' ? null : day, about }
}

/** What somebody wrote down himself is due on the day that he chose. */
export const taskWork = (task: WorkFacts['tasks'][number]): WorkItem => ({
  key: `own-task-${task.id}`,
  kind: 'own-task',
  account: task.owner,
  due: task.due,
  since: task.madeOn,
  about: { task, ...(task.person && { person: task.person }), ...(task.vacancy && { vacancy: task.vacancy }) },
})

const stepWork = ({ id, account, due, subject, holder }: WorkFacts['steps'][number]): WorkItem => ({
  key: `next-step-${id}`,
  kind: 'next-step',
  account,
  due,
  since: null,
  about: { note: id, person: { subject, holder } },
})

/** What is still needed comes back by itself on its day, and stays until somebody closes it or takes another day. */
const gapWork = ({ id, account, due, kind, subject, holder }: WorkFacts['gaps'][number]): WorkItem => ({
  key: `look-again-${id}`,
  kind: 'look-again',
  account,
  due,
  since: null,
  about: { gap: id, text: kind, person: { subject, holder } },
})

/** A promise without a day cannot be late, and stands on the card of the employer. */
function promiseWork({ id, account, due, on, employer, text }: WorkFacts['promises'][number]): WorkItem[] {
  if (!due || !account) return []
  return [{ key: `promise-${id}`, kind: 'promise', account, due, since: on, about: { employer, text } }]
}

/** Back in the pool, or ten days open without anybody in the race for it. */
function vacancyWork({ vacancies, inTalk }: Pick<WorkFacts, 'vacancies' | 'inTalk'>, today: Day): WorkItem[] {
  const quiet = quietIn({ vacancies, inTalk }, today)
  return [
    ...vacancies.filter(({ inPool }) => inPool).map((vacancy) => vacancyItem('vacancy-left', vacancy)),
    ...folded('quiet-all', quiet, (vacancy) => vacancyItem('vacancy-quiet', vacancy)),
  ]
}

const quietIn = ({ vacancies, inTalk }: Pick<WorkFacts, 'vacancies' | 'inTalk'>, today: Day) =>
  vacancies.filter(({ id, inPool, since }) => !inPool && !inTalk.has(id) && today >= addDays(since, answerWithinDays))

/** The quiet ones of one colleague, each on a line of its own: what the one line of many leads to. */
export const quietVacancies = (facts: WorkFacts, account: string, today: Day): readonly WorkItem[] =>
  quietIn(facts, today)
    .filter((vacancy) => vacancy.account === account)
    .map((vacancy) => vacancyItem('vacancy-quiet', vacancy))

const vacancyItem = (kind: WorkItem['kind'], { id, since, account }: WorkFacts['vacancies'][number]): WorkItem => ({
  key: `vacancy-${id}`,
  kind,
  account,
  due: null,
  since,
  about: { vacancy: id },
})

const confirmWork = (confirm: WorkFacts['confirm']): WorkItem[] =>
  folded('confirm-all', confirm, ({ subject, holder, account, confirmedOn }) => ({
    key: `confirm-${subject}-${holder}`,
    kind: 'confirm',
    account,
    due: null,
    since: confirmedOn,
    about: { person: { subject, holder } },
  }))

/** A few are named one by one; many of one colleague are one line with their number. */
function folded<F extends { readonly account: Id<'Account'> }>(
  kind: WorkItem['kind'],
  facts: readonly F[],
  itemOf: (fact: F) => WorkItem,
): WorkItem[] {
  return [...Map.groupBy(facts, ({ account }) => account)].flatMap(([account, alike]) =>
    alike.length > mostAlike
      ? [{ key: `${kind}-${account}`, kind, account, due: null, since: null, about: { count: alike.length } }]
      : alike.map(itemOf),
  )
}

/** Somebody wants to know who was in her file and why: within a working day, like every call back. */
const questionWork = ({ id, account, day, subject, holder }: WorkFacts['questions'][number]): WorkItem => ({
  key: `answer-look-${id}`,
  kind: 'answer-look',
  account,
  due: nextWorkingDay(day),
  since: day,
  about: { lookQuestion: id, person: { subject, holder } },
})

/** Somebody read a file outside her relations: the keeper says within five working days whether that was right. */
const emergencyWork = ({ id, account, day, due, subject, holder }: WorkFacts['emergencies'][number]): WorkItem => ({
  key: `review-emergency-${id}`,
  kind: 'review-emergency',
  account,
  due,
  since: day,
  about: { emergency: id, person: { subject, holder } },
})

/** Somebody asked about her rights: answered within the month of the law, and never by the clock alone. */
const rightWork = ({ id, kind, account, day, due, subject, holder }: WorkFacts['rights'][number]): WorkItem => ({
  key: `answer-right-${id}`,
  kind: 'answer-right',
  account,
  due,
  since: day,
  about: { right: id, text: kind, person: { subject, holder } },
})

/** Who writes hears something within a working day. */
const messageWork = ({ account, on, subject, holder }: WorkFacts['messages'][number]): WorkItem => ({
  key: `read-message-${subject}-${holder}`,
  kind: 'read-message',
  account,
  due: nextWorkingDay(on),
  since: on,
  about: { person: { subject, holder } },
})

/** What she says of herself is read and answered, so that nobody speaks to a wall. */
const saidWork = ({ account, on, due, subject, holder }: WorkFacts['said'][number]): WorkItem => ({
  key: `read-said-${subject}-${holder}`,
  kind: 'read-said',
  account,
  due,
  since: on,
  about: { person: { subject, holder } },
})

/** Thirty days ahead: who knows her can still say that it must stay, or begin again with her. */
const endingWork = ({ account, on, subject, holder }: WorkFacts['endings'][number]): WorkItem => ({
  key: `ending-near-${subject}-${holder}`,
  kind: 'ending-near',
  account,
  due: on,
  since: null,
  about: { person: { subject, holder } },
})

const importWork = ({ id, account, on, file, rows }: WorkFacts['imports'][number]): WorkItem => ({
  key: `import-${id}`,
  kind: 'import',
  account,
  due: nextWorkingDay(on),
  since: on,
  about: { import: id, text: file, count: rows },
})

const mostUrgentFirst = (today: Day) => (a: WorkItem, b: WorkItem) =>
  dayGroups.indexOf(dayGroupOf(a.due, today)) - dayGroups.indexOf(dayGroupOf(b.due, today)) ||
  (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
  workKinds.indexOf(a.kind) - workKinds.indexOf(b.kind) ||
  (a.since ?? '9999').localeCompare(b.since ?? '9999') ||
  a.key.localeCompare(b.key)

/** Where a line leads: to the place where it is done. */
export function placeOf(
  { kind, about, account }: Pick<WorkItem, 'kind' | 'about' | 'account'>,
  dossier: string | null,
) {
  if (about.task) return `/tasks/${about.task.id}`
  const coaching = coachingPlace({ kind, about })
  if (coaching) return coaching
  if (about.placement) return `/placements/${about.placement}${kind === 'decide-trial' ? '/decision' : ''}`
  if (kind === 'contracts-end') return '/placements?show=contract-ends'
  if (about.introduction) return `/introductions/${about.introduction}`
  if (about.proposal) return `/proposals/${about.proposal}`
  if (kind === 'confirm-all') return `/people?available=to-confirm&lead=${account}`
  if (kind === 'quiet-all') return `/work?quiet=${account}`
  if (about.gap) return `/gaps/${about.gap}`
  if (about.lookQuestion) return `/look-questions/${about.lookQuestion}`
  if (about.emergency) return `/emergency/${about.emergency}/review`
  if (about.right) return `/rights/${about.right}`
  if (about.employer) return `/employers/${about.employer}`
  if (about.import) return `/imports/${about.import}`
  if (about.vacancy) return `/vacancies/${about.vacancy}`
  return `/people/${dossier as Id<'Dossier'>}${partOf[kind] ?? ''}`
}

/** Where on the dossier it is done. */
const partOf: Partial<Record<WorkItem['kind'], string>> = { 'read-said': '/said', 'read-message': '/messages' }
