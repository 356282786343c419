import type { Lang } from '#values/public.ts'
import { skills } from '../../reference/starter/skills.ts'
import type { Skill } from './concept.ts'
import { findConcepts } from './finding.ts'

export { skills }

export function findSkills(text: string, lang: Lang): Skill[] {
  return findConcepts(skills, text, lang)
}

export function skillOf(id: string): Skill | undefined {
  return skills.find((skill) => skill.id === id)
}
