import { objectionsOf, objectsTo, readOver } from '#access/public.ts'
import { fillPlace, findEmployer, findVacancy } from '#employers/public.ts'
import { findCard, moveStage, type PersonCard } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { proposalFor } from '../proposals/proposal-for.ts'
import { findPlacement } from './find-placement.ts'
import { mayChangeWork, refusedReadOnly } from './hold-to-change.ts'
import { payerOf } from './payer-of.ts'
import { mayBegin } from './placement.rules.ts'
import type { AskTrial, Begin, Hire, Second } from './placement.shapes.ts'
import { keepPlacement, type NewPlacement, passPlace } from './placement.store.ts'
import { secondmentBehind } from './secondment-behind.ts'
import { stageWhileWorking } from './stages.rules.ts'
import { keepTerms } from './term.store.ts'
import { trialTerm } from './trial.rules.ts'

/** From yes to work: a trial is asked of the payer, a contract is written down and begins on its first day. */
export const beginPlacement = (house: House, caller: Caller, asked: Begin) =>
  house.db.act(caller, 'place', async (act) => {
    const where = await findWhere(act, asked)
    if (!where) return notFound()
    await act.look([where.card], 'placement')
    const read = readOver([asked.tasks, asked.supervisor], asked.meant)
    if (!read.done) return read
    if (!(await mayChangeWork(act, where.card))) return refusedReadOnly()
    const { vacancy, proposal } = where
    const allowed = mayBegin({
      from: asked.from,
      until: asked.until ?? null,
      objects: vacancy ? await objectsTo(act, where.card, vacancy) : await objectsToAll(act, where.card),
      proposal: proposal?.phase ?? null,
    })
    if (!allowed.done) return allowed
    const made = await newOf(act, asked, where)
    if (!made.done) return made
    const place = await takePlace(act, where, made.value)
    if (!place.done) return place
    return keep(act, asked, made.value)
  })

/** Without a vacancy only an objection to every piece of work counts. */
const objectsToAll = async (act: Act, card: PersonCard) =>
  (await objectionsOf(act, card)).some(({ vacancy }) => vacancy === null)

interface Where {
  readonly card: PersonCard
  readonly employer: Id<'Employer'>
  readonly vacancy: Id<'Vacancy'> | null
  readonly proposal: { readonly id: Id<'Proposal'>; readonly phase: string } | undefined
}

async function findWhere(act: Act, asked: Begin): Promise<Where | undefined> {
  const card = await findCard(act, asked.dossier as Id<'Dossier'>)
  const vacancy = asked.vacancy ? await findVacancy(act, asked.vacancy) : undefined
  const employer = vacancy ? vacancy.employer : asked.employer ? await findEmployer(act, asked.employer) : undefined
  if (!card || !employer || (asked.vacancy && !vacancy)) return undefined
  const proposal = vacancy && (await proposalFor(act, { ...card, vacancy: vacancy.id }))
  return { card, employer: employer.id, vacancy: vacancy?.id ?? null, proposal }
}

async function newOf(act: Act, asked: Begin, { card, employer, vacancy, proposal }: Where) {
  const base = {
    subject: card.subject,
    holder: card.holder,
    employer,
    vacancy,
    proposal: proposal?.id ?? null,
    supervisor: asked.supervisor ?? null,
    from: asked.from,
    until: asked.until ?? null,
  }
  if (asked.kind === 'trial') return trialFrom(act, asked, base)
  if (asked.kind === 'hire') return hireFrom(act, asked, base)
  return assignmentFrom(act, asked, base)
}

type Base = Omit<NewPlacement, 'kind' | 'phase'>

/** The law of that day must know a term for this payer, or nobody could decide on it. */
async function trialFrom(act: Act, asked: AskTrial, base: Base) {
  const payer = await payerOf(act, asked)
  if (!payer) return refused({ because: 'who-pays', kind: 'invalid' } as const)
  const term = trialTerm(payer.kind, asked.from)
  if (!term.done) return refused({ because: 'law-not-known', kind: 'conflict' } as const)
  return done({ ...base, kind: 'trial', phase: 'requested', payer } as NewPlacement)
}

/** What it follows on is hers, and of the same dossier. */
async function hireFrom(act: Act, { follows }: Hire, base: Base) {
  const before = follows ? await findPlacement(act, follows) : undefined
  const isHers = before?.subject === base.subject && before.holder === base.holder
  if (follows && !isHers) return notFound()
  return done({ ...base, kind: 'hire', phase: phaseOn(act, base), follows: before?.id ?? null } as NewPlacement)
}

async function assignmentFrom(act: Act, asked: Second, base: Base) {
  const employment = await secondmentBehind(act, asked, { ...base, phase: phaseOn(act, base) })
  if (!employment.done) return employment
  return done({ ...base, kind: 'assignment', phase: phaseOn(act, base), employment: employment.value } as NewPlacement)
}

/** A contract that began already runs; one that begins later is agreed, and the night begins it. */
const phaseOn = (act: Act, { from }: Pick<Base, 'from'>) => (from <= act.today ? 'running' : 'agreed')

/** The place that the work before held goes on; else one is taken, as long as there is one. */
async function takePlace(act: Act, { vacancy }: Where, { follows }: NewPlacement) {
  if (!vacancy) return done()
  if (follows && (await passPlace(act, follows, vacancy))) return done()
  return fillPlace(act, vacancy)
}

async function keep(act: Act, asked: Begin, placement: NewPlacement) {
  const id = await keepPlacement(act, placement)
  if (!id) return refused({ because: 'placed-already', kind: 'conflict' } as const)
  const { subject, holder, from, until, kind } = placement
  await keepTerms(act, { subject, holder, id }, { from, until, minutesWeek: asked.minutesWeek, tasks: asked.tasks })
  if (kind === 'trial') await moveStage(act, placement, 'trial-requested', act.today)
  if (placement.phase === 'running') await moveStage(act, placement, stageWhileWorking[kind], act.today)
  await act.tell({ name: 'PlacementMade', placement: id, kind, phase: placement.phase })
  return done({ id, phase: placement.phase })
}
