import { addDays, type Day } from '#values/public.ts'
import { nextWorkingDay } from './day-group.rules.ts'
import { decideWithinDays } from './placement-work.rules.ts'
import type { CoachingFacts, WorkItem, WorkKind } from './work-item.ts'

/** More of the same than this becomes one line, due when the first of them is. */
const mostAlike = 3
/** A recognition is asked for again four weeks before it ends. */
const renewAheadDays = 28

type Fact = CoachingFacts['referred'][number]
type Is = 'route' | 'request' | 'placement' | 'claim' | 'period'

/** A claim is answered within four weeks; the last of a half-year, and its report, are sent within four weeks after it. */
const claimDays = 28

/** To answer, to decide, to complete, to ask again, to put right, to approve, to enter, to renew and to measure again. */
export const coachingWork = (facts: CoachingFacts): readonly WorkItem[] => [
  ...folded('coaching-referral', facts.referred, ({ since }) => nextWorkingDay(since), 'route'),
  ...folded('decide-coaching', facts.toDecide, ({ since }) => addDays(since, decideWithinDays), 'request'),
  ...folded('complete-request', facts.incomplete, ({ since }) => addDays(since, decideWithinDays), 'request'),
  ...folded('help-ends', facts.ending, ({ until }) => until, 'route'),
  ...folded('write-report', facts.unreported, ({ until }) => addDays(until, claimDays), 'period'),
  ...folded('answer-claim', facts.toAnswer, ({ since }) => addDays(since, claimDays), 'claim'),
  ...facts.toClaim.map((one) => ({ ...counted('claim-hours')(one), due: addDays(one.day, claimDays) })),
  ...facts.auditsToAnswer.map((one) => ({ ...counted('answer-audit')(one), due: one.day })),
  ...facts.auditsToJudge.map(counted('judge-audit')),
  ...facts.returned.map(counted('hours-returned')),
  ...facts.unpaid.map((one) => ({ ...counted('hours-unpaid')(one), about: { count: one.count, text: one.day } })),
  ...facts.sheets.map(counted('approve-hours')),
  ...facts.unworked.map((one) => ({
    ...counted('hours-missing')(one),
    about: { count: one.count, text: one.day },
  })),
  ...facts.papers.map((one) => ({ ...counted('papers-end')(one), due: addDays(one.day, -renewAheadDays) })),
  ...folded('review-wage-value', facts.reviews, ({ until }) => until, 'placement'),
]

function folded<F extends Fact>(kind: WorkKind, facts: readonly F[], dueOf: (fact: F) => Day, is: Is): WorkItem[] {
  return [...Map.groupBy(facts, ({ account }) => account)].flatMap(([account, alike]) => {
    if (alike.length <= mostAlike) return alike.map((one) => itemOf(kind, one, dueOf(one), is))
    const [first] = alike.map(dueOf).toSorted()
    return [
      { key: `${kind}-${account}`, kind, account, due: first ?? null, since: null, about: { count: alike.length } },
    ]
  })
}

const itemOf = (kind: WorkKind, one: Fact, due: Day, is: Is): WorkItem => ({
  key: `${kind}-${one.id}`,
  kind,
  account: one.account,
  due,
  since: one.since,
  about: { [is]: one.id, person: { subject: one.subject, holder: one.holder } },
})

const counted =
  (kind: WorkKind) =>
  ({ account, count }: CoachingFacts['sheets'][number]): WorkItem => ({
    key: `${kind}-${account}`,
    kind,
    account,
    due: null,
    since: null,
    about: { count },
  })

const lists: Partial<Record<WorkKind, string>> = {
  'coaching-referral': '/coaching?show=referred',
  'decide-coaching': '/coaching/requests?show=waiting',
  'complete-request': '/coaching/requests?show=waiting',
  'help-ends': '/coaching?show=mine',
  'write-report': '/coaching?show=mine',
  'answer-claim': '/claims?show=waiting',
  'claim-hours': '/claims',
  'answer-audit': '/claims/audits',
  'judge-audit': '/claims/audits',
  'hours-returned': '/coaching/hours',
  'approve-hours': '/coaching/approvals',
  'papers-end': '/coaching/firm',
  'review-wage-value': '/placements?phase=running',
}

/** The page where it is done; nothing when it is no work of coaching. */
export function coachingPlace({ kind, about }: Pick<WorkItem, 'kind' | 'about'>): string | undefined {
  if (about.route) return `/coaching/${about.route}`
  if (about.request) return `/coaching/requests/${about.request}${kind === 'decide-coaching' ? '/decision' : ''}`
  if (kind === 'review-wage-value' && about.placement) return `/placements/${about.placement}/wage-value`
  if (about.period) return `/coaching/periods/${about.period}/report`
  if (about.claim) return `/claims/${about.claim}`
  if (kind === 'hours-missing' || kind === 'hours-unpaid') return `/coaching/hours?week=${about.text}`
  return lists[kind]
}
