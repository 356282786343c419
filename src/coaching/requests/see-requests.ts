import { organisationNames } from '#access/public.ts'
import { findCards } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, type Id, spokenName } from '#values/public.ts'
import { decisionClock } from '../decisions/clock.rules.ts'
import { clockIn } from '../decisions/clock-of.ts'
import { saidOn } from '../decisions/said-on.ts'
import { rulesFor } from './facts-of.ts'
import { mayRead } from './find-request.ts'
import type { RequestsAsked } from './request.shapes.ts'
import { listRequests } from './request.store.ts'
import { type CoachingRequest, type RequestKind, type RequestPhase, waiting } from './request.ts'

export interface RequestRow {
  readonly id: Id<'Request'>
  readonly reference: string
  readonly kind: RequestKind
  /** Which half-year. */
  readonly number: number | null
  readonly phase: RequestPhase
  readonly since: Day
  readonly route: Id<'Route'>
  readonly dossier: Id<'Dossier'>
  readonly name: string
  readonly firm: string
  readonly employer: string | null
  readonly receivedOn: Day | null
  readonly asked: number | null
  /** The last day to decide; nothing while it stands still, or is not with the payer. */
  readonly decideBy: Day | null
}

const shown: Readonly<Record<NonNullable<RequestsAsked['show']>, readonly RequestPhase[] | undefined>> = {
  preparing: ['preparing'],
  waiting,
  decided: ['granted', 'partly', 'refused', 'not-processed'],
  all: undefined,
}

/** Those of the own firm, and those that are asked of the own organisation: what has to be decided first on top. */
export const seeRequests = (house: House, caller: Caller, { phase, show = 'all', route }: RequestsAsked) =>
  house.db.act(caller, 'see-coaching', async (act) => {
    const phases = phase ? [phase] : shown[show]
    const found = await listRequests(act, { route, ...(phases && { phases }) })
    await act.look(found, 'coaching')
    const rows: CoachingRequest[] = []
    for (const one of found) if (await mayRead(act, one)) rows.push(one)
    return done((await rowsOf(act, rows)).toSorted(soonestFirst))
  })

async function rowsOf(act: Act, found: readonly CoachingRequest[]): Promise<readonly RequestRow[]> {
  const cards = await findCards(act, found)
  await act.look(cards, 'coaching')
  const firms = await organisationNames(
    act,
    found.map(({ firm }) => firm),
  )
  const said = await saidOn(
    act,
    found.map(({ id }) => id),
  )
  const rows: RequestRow[] = []
  for (const one of found) {
    const card = cards.find(({ subject, holder }) => subject === one.subject && holder === one.holder)
    if (!card) continue
    const mine = said.filter(({ request }) => request === one.id)
    const { id, reference, kind, number, phase, since, route, employer, receivedOn, asked } = one
    const who = { dossier: card.id, name: spokenName(card.name), firm: firms.get(one.firm) ?? '' }
    rows.push({
      id,
      reference,
      kind,
      number,
      phase,
      since,
      route,
      employer,
      receivedOn,
      asked,
      ...who,
      decideBy: await decideBy(act, one, mine),
    })
  }
  return rows
}

async function decideBy(act: Act, one: CoachingRequest, said: Parameters<typeof clockIn>[1]): Promise<Day | null> {
  if (!waiting.some((phase) => phase === one.phase)) return null
  return decisionClock(clockIn(one, said, act.today), await rulesFor(act, one), act.today).by
}

const soonestFirst = (a: RequestRow, b: RequestRow) => (a.decideBy ?? '9999').localeCompare(b.decideBy ?? '9999')
