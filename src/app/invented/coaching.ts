import type { SettledFirm, SettledPeriod, SettledRoute } from '#coaching/public.ts'
import type { SettledPlacement } from '#trajectories/public.ts'
import {
  addDays,
  addMonths,
  type Day,
  hours,
  type Id,
  newId,
  periodOfMonths,
  share,
  shareOfMinutes,
} from '#values/public.ts'
import type { InventedCandidate, InventedRegion } from '../../../reference/hanzestroom/invented-region.ts'
import { known, type Who } from './who.ts'

const kinds = ['social-activation', 'iro', 'job-coaching'] as const

/** Two recognised firms: one with a freelancer whose papers ended, and one of two who approve each other. */
export function firmsOf(region: InventedRegion, who: Who): readonly SettledFirm[] {
  const coach = (key: string, worksAs: 'employee' | 'freelancer' = 'employee', until: Day | null = null) => ({
    ...{ account: who.account(key), worksAs, until },
  })
  const approver = (key: string, standsInFor: string | null = null) => ({
    account: who.account(key),
    standsInFor: standsInFor === null ? null : who.account(standsInFor),
  })
  return [
    {
      firm: who.organisation('stapsteen'),
      kinds,
      coaches: [coach('marijke-post'), coach('tom-achterberg', 'freelancer', addDays(region.loadedOn, -6))],
      approvers: [approver('nadia-haddou'), approver('gerard-tijhuis', 'nadia-haddou')],
    },
    {
      firm: who.organisation('dichtbij'),
      kinds,
      coaches: [coach('sanne-roelofs'), coach('jelle-boersma')],
      approvers: [approver('sanne-roelofs'), approver('jelle-boersma')],
    },
  ]
}

interface Ids {
  readonly subjects: ReadonlyMap<string, Id<'Subject'>>
  readonly placements: readonly SettledPlacement[]
}

/** Everybody whom a firm was brought in for: on trial or at work, and two who are not that far. */
export const routesOf = (region: InventedRegion, who: Who, ids: Ids): readonly SettledRoute[] =>
  region.candidates.flatMap((one) => {
    const coaching = one.relations.find(({ purpose }) => purpose === 'coaching')
    return coaching ? [routeOf(region, one, coaching, { who, ids })] : []
  })

function routeOf(
  region: InventedRegion,
  one: InventedCandidate,
  { organisation, professional, from }: InventedCandidate['relations'][number],
  { who, ids }: { readonly who: Who; readonly ids: Ids },
): SettledRoute {
  const subject = known(ids.subjects.get(one.key), one.key)
  const work = ids.placements.find((each) => each.subject === subject && each.kind !== 'employment')
  const payer = one.payer ?? one.holder
  const base = {
    ...{ id: newId<'Route'>(), subject, holder: who.organisation(one.holder), firm: who.organisation(organisation) },
    ...{ assignment: null, trial: null, contract: null, period: null },
    payer: { id: who.organisation(payer), kind: payer === 'uwv' ? 'uwv' : 'municipality' } as const,
  }
  if (!work) return withoutWork(one, { ...base, since: from, coach: who.account(professional) })
  const trial = work.kind === 'trial'
  return {
    ...base,
    entry: trial ? 'trial' : 'placement',
    phase: trial ? (work.phase === 'running' ? 'trial' : 'requested') : 'placed',
    since: work.from,
    coach: who.account(professional),
    ...(trial ? { trial: work.id } : { contract: work.id }),
    period: trial && work.phase !== 'running' ? null : periodOf(work, region.loadedOn),
  }
}

/** Who begins with activation, and who was referred last week and waits for an answer. */
const withoutWork = ({ name }: InventedCandidate, base: Omit<SettledRoute, 'entry' | 'phase'>): SettledRoute =>
  name.given === 'Tesfay'
    ? { ...base, entry: 'activation', phase: 'activation' }
    : { ...base, entry: 'trial', phase: 'referred', coach: null, assignment: 'Een plek zoeken met een rustig bureau.' }

/** The trial, or the half-year that runs today: a tenth of the hours, a little more on trial. */
function periodOf(work: SettledPlacement, today: Day): SettledPeriod {
  if (work.kind === 'trial')
    return { kind: 'trial', number: null, ...periodOfMonths(work.from, 2), ...grantOf(work, 9, 1500) }
  const number = halfYearOn(work.from, today)
  // Both ends are counted from the first day, so that the last day of a month stays the last.
  const [from, { until }] = [addMonths(work.from, (number - 1) * 6), periodOfMonths(work.from, number * 6)]
  return { kind: 'half-year', number, from, until, ...grantOf(work, 26, number > 2 ? 500 : 1000) }
}

/** So many weeks of work, and the share of them for coaching in hundredths of a per cent. */
function grantOf({ minutesWeek }: SettledPlacement, weeks: number, hundredths: number) {
  const part = share(hundredths)
  return { share: part, granted: shareOfMinutes(hours(0, minutesWeek * weeks), part) }
}

function halfYearOn(start: Day, today: Day): number {
  let number = 1
  while (addMonths(start, number * 6) <= today) number += 1
  return number
}
