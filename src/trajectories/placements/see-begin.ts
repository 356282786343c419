import { organisationNames } from '#access/public.ts'
import { findEmployer, findVacancy } from '#employers/public.ts'
import { findCard, readPayer } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import {
  addDays,
  addMonths,
  type Day,
  done,
  type Id,
  latest,
  notFound,
  readId,
  spokenName,
  startOfWeek,
} from '#values/public.ts'
import { findProposal } from '../proposals/proposal-for.ts'
import { findPlacement } from './find-placement.ts'
import { mayChangeWork, refusedReadOnly } from './hold-to-change.ts'
import { payersHere } from './payer-of.ts'
import { listPlacements } from './placement.store.ts'
import { lendersHere } from './secondment-behind.ts'
import { shownHours } from './shown-placements.rules.ts'
import { lastTerms } from './terms-now.ts'
import { lastDayOf, trialTerm } from './trial.rules.ts'

/** From where work begins: the proposal, the work before, or a person and a vacancy. */
export interface BeginAsked {
  readonly proposal?: string | undefined
  readonly follows?: string | undefined
  readonly person?: string | undefined
  readonly vacancy?: string | undefined
  readonly employer?: string | undefined
  /** Who pays, where the page before knows it. */
  readonly payer?: string | undefined
}

/** The form with everything filled in that is known already, so that little is left to type. */
export const seeBegin = (house: House, caller: Caller, asked: BeginAsked) =>
  house.db.act(caller, 'place', async (act) => {
    const about = await aboutOf(act, asked)
    if (!about) return notFound()
    const card = await findCard(act, about.person)
    const vacancy = about.vacancy ? await findVacancy(act, about.vacancy) : undefined
    const known = about.vacancy || about.employer
    const employer = vacancy?.employer ?? (about.employer ? await findEmployer(act, about.employer) : undefined)
    if (!card || (known && !employer)) return notFound()
    await act.look([card], 'placement')
    if (!(await mayChangeWork(act, card))) return refusedReadOnly()
    const payers = await payersHere(act)
    const payer = payers.find(({ id }) => id === asked.payer)?.id ?? (await readPayer(act, card))
    const from = firstDay(act.today, vacancy?.startFrom ?? null)
    const book = payers.find(({ id }) => id === payer)?.kind ?? 'uwv'
    const term = trialTerm(book, from)
    const usual = term.done ? { months: term.value.usual, source: term.value.source } : null
    return done({
      dossier: card.id as string,
      name: spokenName(card.name),
      employer: (employer?.id ?? null) as string | null,
      at: employer?.name ?? null,
      vacancy: vacancy?.id as string | undefined,
      follows: asked.follows,
      tasks: about.tasks ?? vacancy?.title ?? '',
      hours: shownHours(about.minutesWeek ?? hoursOf(card.hours, vacancy?.hours)) ?? '',
      from,
      until: lastDayOf(from, usual?.months ?? 2),
      supervisor: about.supervisor ?? '',
      payer: payer as string | null,
      payers: payers.map(({ id, says }) => ({ value: id as string, label: says })),
      usual,
      lenders: (await lendersHere(act)).map(({ id, name }) => ({ value: id as string, label: name })),
      employments: await employmentsOf(act, card),
    })
  })

interface About {
  readonly person: Id<'Dossier'> | { readonly subject: Id<'Subject'>; readonly holder: Id<'Organisation'> }
  readonly vacancy?: string | null
  readonly employer?: string | null
  readonly tasks?: string | null
  readonly minutesWeek?: number
  readonly supervisor?: string | null
}

async function aboutOf(
  act: Act,
  { proposal, follows, person, vacancy, employer }: BeginAsked,
): Promise<About | undefined> {
  if (proposal) {
    const found = await findProposal(act, proposal)
    return found && { person: found, vacancy: found.vacancy }
  }
  if (follows) return aboutWorkBefore(act, follows)
  const id = readId<'Dossier'>(person ?? '')
  return id.done ? { person: id.value, vacancy: vacancy ?? null, employer: employer ?? null } : undefined
}

async function aboutWorkBefore(act: Act, follows: string): Promise<About | undefined> {
  const before = await findPlacement(act, follows)
  if (!before) return undefined
  const { subject, holder, vacancy, employer, supervisor } = before
  const terms = await lastTerms(act, before.id)
  const agreed = terms ? { tasks: terms.tasks, minutesWeek: terms.minutesWeek } : {}
  return { person: { subject, holder }, vacancy, employer, supervisor, ...agreed }
}

/** The Monday after next, or the first day that the employer named: a payer needs time to decide. */
const firstDay = (today: Day, startFrom: Day | null): Day =>
  latest(addDays(startOfWeek(today), 14), startFrom && startFrom <= addMonths(today, 6) ? startFrom : today)

/** What she wants of what there is. */
function hoursOf(
  wants: { min: number | null; max: number | null; now: number | null },
  offers?: { min: number; max: number },
) {
  const wish = wants.now ?? wants.min ?? wants.max
  if (!offers) return wish === null ? null : wish * 60
  return Math.min(Math.max(wish ?? offers.min, offers.min), offers.max) * 60
}

async function employmentsOf(act: Act, { subject, holder }: { subject: Id<'Subject'>; holder: Id<'Organisation'> }) {
  const running = await listPlacements(act, { subject, holder, kinds: ['employment'], phases: ['agreed', 'running'] })
  const names = await organisationNames(
    act,
    running.flatMap(({ lender }) => lender ?? []),
  )
  return running.map(({ id, lender }) => ({ value: id as string, label: names.get(lender ?? '') ?? '' }))
}
