import { addDays, type Day } from '#values/public.ts'
import { occupationOf } from '#vocabulary/public.ts'
import { endingSoon, stageCounts } from './counts.ts'
import type { Dice } from './dice.ts'
import type { InventedEmployer, InventedWork, Stage } from './invented-region.ts'
import { workedAgo, workedAhead } from './working-days.ts'

/** Hands out lenders and last days, so that the region's numbers come out whoever gets which. */
export type WorkGiver = (stage: Stage, occupations: readonly string[], town: string) => InventedWork | null

type Given = { readonly lenders: string[]; readonly benches: string[]; readonly ends: (Day | null)[] }

/** De Kade has twelve people out and Opmaat five; Rob is one of the twelve, and his end one of the fourteen. */
export function workGiver(
  T: Day,
  known: readonly InventedWork[],
  employers: readonly InventedEmployer[],
  throws: Dice,
): WorkGiver {
  const given = {
    lenders: throws.shuffled([...Array<string>(11).fill('de-kade'), ...Array<string>(5).fill('opmaat')]),
    benches: ['de-kade', 'opmaat', 'de-kade'],
    ends: endsFor(T, known, throws),
  }
  return (stage, occupations, town) =>
    workFor(T, stage, () => hirer(employers, occupations, town, throws), given, throws)
}

function endsFor(T: Day, known: readonly InventedWork[], throws: Dice): (Day | null)[] {
  const running = known.filter(({ kind }) => kind === 'seconded' || kind === 'hired')
  const others = stageCounts.seconded + stageCounts.hired - running.length
  const soon = endingSoon - running.filter((work) => !work.season && endsSoon(T, work)).length
  const near = Array.from({ length: soon }, (_, at) => addDays(T, at < 2 ? 35 + at * 3 : 45 + throws.below(135)))
  const far = Array.from({ length: others - soon }, () => throws.pick([null, addDays(T, 200 + throws.below(400))]))
  return throws.shuffled([...near, ...far])
}

/** Within six months, counted as 183 days. */
export const endsSoon = (T: Day, { until }: InventedWork) => until !== null && until <= addDays(T, 183)

function workFor(T: Day, stage: Stage, at: () => string, given: Given, throws: Dice): InventedWork | null {
  const work = { lender: null, until: null, season: false }
  if (stage === 'trial-requested') {
    const from = workedAhead(T, 5 + throws.below(15))
    return { ...work, employer: at(), kind: 'trial-requested', from, until: addDays(from, 60) }
  }
  if (stage === 'trial') {
    const from = workedAgo(T, 4 + throws.below(45))
    return { ...work, employer: at(), kind: 'trial', from, until: addDays(from, 62) }
  }
  const from = workedAgo(T, 40 + throws.below(500))
  if (stage === 'hired') return { ...work, employer: at(), kind: 'hired', from, until: given.ends.pop() ?? null }
  if (stage === 'seconded') {
    const lender = given.lenders.pop() ?? 'de-kade'
    return { employer: at(), kind: 'seconded', lender, from, until: given.ends.pop() ?? null, season: false }
  }
  return stage === 'between' ? bench(T, given.benches.pop() ?? 'de-kade', throws) : null
}

/** Employed by the lender, and waiting there for the next place. */
function bench(T: Day, lender: string, throws: Dice): InventedWork {
  const employer = lender === 'de-kade' ? 'kade-werk' : 'opmaat-werk'
  return { employer, kind: 'between', lender, from: workedAgo(T, 3 + throws.below(20)), until: null, season: false }
}

/** Somewhere in the sector one wishes for, in the own town where there is one. */
function hirer(
  employers: readonly InventedEmployer[],
  occupations: readonly string[],
  town: string,
  throws: Dice,
): string {
  const sectors = occupations.map((job) => occupationOf(job)?.sector)
  const fitting = employers.filter(({ sector, organisation }) => !organisation && sectors.includes(sector))
  const near = fitting.filter((employer) => employer.town === town)
  return throws.pick(near.length > 0 ? near : fitting).key
}
