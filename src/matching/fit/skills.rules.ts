import type { Demand } from './demand.ts'
import { type EachOf, eachOf, isKnown } from './each-of.rules.ts'
import type { Profile } from './profile.ts'
import { type Held, no, unknown, yes } from './verdict.ts'

export type SkillsCondition = Held<'skills', EachOf, SkillsRemedy>

export type SkillsRemedy = { readonly kind: 'learn'; readonly skills: readonly string[] }

/** However many skills are missing, they are one condition, and all of them are named. */
export function judgeSkills(
  person: Pick<Profile, 'skills' | 'skillsAbsent'>,
  work: Pick<Demand, 'mandatorySkills'>,
): SkillsCondition {
  const facts = eachOf(work.mandatorySkills, isKnown(person.skills, person.skillsAbsent))
  if (facts.missing.length > 0) return no('skills', facts, { kind: 'learn', skills: facts.missing })
  return facts.open.length > 0 ? unknown('skills', facts, 'person') : yes('skills', facts)
}
