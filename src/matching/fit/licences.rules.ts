import type { Demand } from './demand.ts'
import { type EachOf, eachOf, isKnown } from './each-of.rules.ts'
import type { Profile } from './profile.ts'
import { type Held, no, unknown, yes } from './verdict.ts'

export type LicencesCondition = Held<'licences', EachOf, LicencesRemedy>

export type LicencesRemedy = { readonly kind: 'obtain'; readonly licences: readonly string[] }

/** Every certificate and driving licence the work asks is there. */
export function judgeLicences(
  person: Pick<Profile, 'licences' | 'licencesAbsent'>,
  work: Pick<Demand, 'licences'>,
): LicencesCondition {
  const facts = eachOf(work.licences, isKnown(person.licences, person.licencesAbsent))
  if (facts.missing.length > 0) return no('licences', facts, { kind: 'obtain', licences: facts.missing })
  return facts.open.length > 0 ? unknown('licences', facts, 'person') : yes('licences', facts)
}
