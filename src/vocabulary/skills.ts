import type { Lang } from '#values/public.ts'
import { skills } from '../../reference/starter/skills.ts'
import type { Skill } from './concept.ts'
import { findConcepts } from './finding.ts'

export { skills }

export function findSkills(text: string, lang: Lang): Skill[] {
  return findConcepts(skills, text, lang)
}

export function skillOf(id: string): Skill | undefined {
  return skillById.get(id)
}

/** A skill that left the list: nobody can be said to have it any more, so it may not shut anybody out. */
export const isGoneSkill = (id: string): boolean => !skillById.has(id)

/** Work of a whole nation asks thousands of times. */
const skillById = new Map(skills.map((skill) => [skill.id, skill]))
