import { type FitSettings, usualSkillWeight } from '../fit/settings.ts'
import type { Codes } from './codes.ts'

type SkillWeights = FitSettings['skillWeights']

/** What each skill weighs, by its code, and the least and most of all. */
export interface WeighedSkills {
  readonly of: Int32Array
  readonly least: number
  readonly most: number
}

/** As the region's table says; written out anew only for another table or new skills. */
export function skillWeigher(skills: Codes): (table: SkillWeights) => WeighedSkills {
  let written: { table: SkillWeights; weighed: WeighedSkills } | undefined
  return (table) => {
    if (written?.table === table && written.weighed.of.length === skills.ids.length) return written.weighed
    const of = Int32Array.from(skills.ids, (id) => table[id] ?? usualSkillWeight)
    const least = of.reduce((found, weight) => Math.min(found, weight), usualSkillWeight)
    const most = of.reduce((found, weight) => Math.max(found, weight), usualSkillWeight)
    written = { table, weighed: { of, least, most } }
    return written.weighed
  }
}
