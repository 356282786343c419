import type { Demand } from './demand.ts'
import { type EachOf, eachOf } from './each-of.rules.ts'
import { type Held, no, unknown, yes } from './verdict.ts'

export type ConditionsCondition = Held<'conditions', ConditionsFacts, ConditionsRemedy>

export type ConditionsFacts = EachOf & { readonly known: boolean }

export type ConditionsRemedy = { readonly kind: 'arrange'; readonly conditions: readonly string[] }

/** What helps this person at work is there; the workplace is asked about what nobody told us. */
export function judgeConditions(needs: readonly string[] | null, offers: Demand['offers']): ConditionsCondition {
  const facts = { ...eachOf(needs ?? [], (need) => offered(offers, need)), known: needs !== null }
  if (!facts.known) return unknown('conditions', facts, 'person')
  if (facts.missing.length > 0) return no('conditions', facts, { kind: 'arrange', conditions: facts.missing })
  return facts.open.length > 0 ? unknown('conditions', facts, 'employer') : yes('conditions', facts)
}

const offered = (offers: Demand['offers'], need: string) =>
  !Object.hasOwn(offers, need) ? 'unknown' : offers[need] ? 'yes' : 'no'
