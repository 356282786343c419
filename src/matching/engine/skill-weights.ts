import { type FitSettings, usualSkillWeight } from '../fit/settings.ts'
import type { Codes } from './codes.ts'

type SkillWeights = FitSettings['skillWeights']

/** What each skill weighs, by code, as the region's table says; written out anew only for another table or new skills. */
export function skillWeigher(skills: Codes): (table: SkillWeights) => Int32Array {
  let written: { table: SkillWeights; weights: Int32Array } | undefined
  return (table) => {
    if (written?.table === table && written.weights.length === skills.ids.length) return written.weights
    const weights = new Int32Array(skills.ids.length)
    for (let code = 0; code < weights.length; code++) weights[code] = table[skills.idOf(code)] ?? usualSkillWeight
    written = { table, weights }
    return weights
  }
}
