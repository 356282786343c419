import {
  findRoute,
  type LineToClaim,
  lastDay,
  type Period,
  papersFor,
  type RuleOfClaims,
  rulesOfClaims,
  whyNotRecognised,
} from '#coaching/public.ts'
import { lawOn } from '#law/public.ts'
import type { Act } from '#platform/public.ts'
import type { Day } from '#values/public.ts'
import { type Terms, termsOn } from '../terms/terms.ts'
import { termsOf } from '../terms/terms-of.ts'
import { claimsOfPeriod } from './claim.store.ts'
import type { ClaimFacts } from './claiming.rules.ts'

interface Asked {
  /** What waits; held by whoever makes a claim of it. */
  readonly lines: readonly LineToClaim[]
  readonly upTo: Day | null
  readonly rateTyped: number | null
}

export interface FoundFacts {
  readonly facts: ClaimFacts
  /** Where the rate of an earlier claim stood. */
  readonly letterBefore: string | null
  readonly rules: RuleOfClaims
  readonly terms: Terms | undefined
}

/** All that a claim of these hours hangs on, as it is today. */
export async function factsOf(act: Act, period: Period, asked: Asked): Promise<FoundFacts> {
  const { lines } = asked
  const before = await claimsOfPeriod(act, period.id)
  await act.look([...lines, ...before], 'claims')
  const rules = await rulesOfClaims(act, period)
  const standing = before.filter(({ phase, corrects }) => phase !== 'refused' && !corrects)
  const terms = termsOn(await termsOf(act, period.firm), act.today)
  return {
    rules,
    terms,
    letterBefore: before[0]?.rateLetter ?? null,
    facts: {
      period: { ...period, until: lastDay(period) },
      ...{ ...asked, most: rules.most, today: act.today },
      rateBefore: before[0]?.rate ?? null,
      before: standing.length,
      vat: vatFor(terms, lines.at(-1)?.day ?? act.today),
      noPapers: await papersOn(act, period, lines),
    },
  }
}

/** The tax of the day of the last hours; nothing as long as the firm did not say how it bills. */
function vatFor(terms: Terms | undefined, on: Day): ClaimFacts['vat'] {
  if (!terms) return null
  if (terms.vat === 'exempt') return { kind: 'exempt', share: 0 }
  const rate = lawOn('vat.standard.pct', on)
  return rate.done ? { kind: 'standard', share: rate.value.value } : null
}

async function papersOn(act: Act, period: Period, lines: readonly LineToClaim[]): Promise<ClaimFacts['noPapers']> {
  const papers = await papersFor(act, period.firm)
  const route = await findRoute(act, period.route)
  const kind = route?.kind === 'iro' ? 'iro' : 'job-coaching'
  for (const { day, counters } of lines) {
    const why = counters ? null : whyNotRecognised(papers, kind, day)
    if (why) return { because: why === 'recognition-suspended' ? 'suspended-then' : 'not-recognised-then', day }
  }
  return null
}
