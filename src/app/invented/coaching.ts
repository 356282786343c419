import type { SettledFirm, SettledPeriod, SettledRoute } from '#coaching/public.ts'
import type { SettledPlacement } from '#trajectories/public.ts'
import { addDays, addMonths, type Day, hours, type Id, newId, share, shareOfMinutes } from '#values/public.ts'
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
  const perWeek = work.minutesWeek
  if (work.kind === 'trial') {
    const part = share(1500)
    const granted = shareOfMinutes(hours(0, perWeek * 9), part)
    return {
      kind: 'trial',
      number: null,
      from: work.from,
      until: addDays(addMonths(work.from, 2), -1),
      share: part,
      granted,
    }
  }
  const number = halfYearOn(work.from, today)
  const part = share(number > 2 ? 500 : 1000)
  const from = addMonths(work.from, (number - 1) * 6)
  const granted = shareOfMinutes(hours(0, perWeek * 26), part)
  return { kind: 'half-year', number, from, until: addDays(addMonths(work.from, number * 6), -1), share: part, granted }
}

function halfYearOn(start: Day, today: Day): number {
  let number = 1
  while (addMonths(start, number * 6) <= today) number += 1
  return number
}
