import { addDays, type Day, type Id } from '#values/public.ts'
import { nextWorkingDay } from './day-group.rules.ts'
import type { WaitItem, WorkFacts, WorkItem } from './work-item.ts'

type Facts = Pick<WorkFacts, 'placements' | 'spoken'>
type Placement = WorkFacts['placements'][number] & { readonly account: Id<'Account'> }

/** A payer answers within two weeks, as UWV says of itself. */
export const decideWithinDays = 14
/** More contracts than this that end become one line. */
const mostAlike = 3

/** To decide, to begin, to tell, and to talk about what follows. */
export function placementWork({ placements, spoken }: Facts, today: Day): readonly WorkItem[] {
  const mine = placements.filter((one): one is Placement => one.account !== null)
  const ending = mine.filter(({ kind, phase }) => phase === 'running' && kind !== 'trial')
  return [
    ...mine.flatMap((one) => itemsOf(one, spoken, today)),
    ...(ending.length > mostAlike ? [manyEnd(ending)] : ending.map((one) => itemOf('contract-ends', one, one.until))),
  ]
}

function itemsOf(one: Placement, spoken: Facts['spoken'], today: Day): WorkItem[] {
  const { phase, kind, since, from, until, decides } = one
  if (decides) return [itemOf('decide-trial', one, addDays(since, decideWithinDays))]
  if (phase === 'granted') return [itemOf('begin-trial', one, from)]
  if (phase === 'refused' && !isTold(one, spoken)) return [itemOf('tell-refusal', one, nextWorkingDay(since))]
  if (phase === 'running' && kind === 'trial') return [itemOf('trial-ends', one, until ?? today)]
  return []
}

/** A person hears a refusal from somebody, not from a screen alone: a note of a talk ends it. */
const isTold = ({ subject, holder, since }: Placement, spoken: Facts['spoken']) =>
  spoken.some((talk) => talk.subject === subject && talk.holder === holder && talk.on >= since)

const itemOf = (kind: WorkItem['kind'], one: Placement, due: Day | null): WorkItem => ({
  key: `${kind}-${one.id}`,
  kind,
  account: one.account,
  due,
  since: one.since,
  about: aboutOf(one),
})

const aboutOf = ({ id, employer, subject, holder }: Placement) => ({
  placement: id,
  ...(employer && { employer }),
  person: { subject, holder },
})

function manyEnd(ending: readonly Placement[]): WorkItem {
  const [first] = ending.toSorted((a, b) => (a.until ?? '9999').localeCompare(b.until ?? '9999'))
  const { account, until } = first as Placement
  return {
    key: `contracts-end-${account}`,
    kind: 'contracts-end',
    account,
    due: until,
    since: null,
    about: { count: ending.length },
  }
}

/** What we asked of a payer is the payer’s until it decides. */
export const placementWaits = ({ placements }: Pick<WorkFacts, 'placements'>): readonly WaitItem[] =>
  placements
    .filter((one): one is Placement => one.account !== null && one.phase === 'requested' && !one.decides)
    .map((one) => ({
      key: `wait-${one.id}`,
      waitsFor: 'payer',
      account: one.account,
      since: one.since,
      about: aboutOf(one),
    }))
