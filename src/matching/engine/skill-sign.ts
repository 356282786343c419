import { int } from './records.ts'

/**
 * Four numbers that say which skills are in a list: a bit for each, which others may share. Whoever does not have the bit
 * does not have the skill, so what is certainly not there is counted without reading any list.
 */
export const skillSignLength = 4

export function signSkills(into: Int32Array, at: number, skills: readonly number[]) {
  for (const skill of skills) {
    const bit = Math.imul(skill, 0x9e3779b1) >>> 25
    into[at + (bit >>> 5)] = int(into, at + (bit >>> 5)) | (1 << (bit & 31))
  }
}

/** At least so many skills of the first are not in the second. */
export function surelyMissing(asked: Int32Array, atAsked: number, has: Int32Array, atHas: number): number {
  let count = 0
  for (let part = 0; part < skillSignLength; part++)
    count += bitsIn(int(asked, atAsked + part) & ~int(has, atHas + part))
  return count
}

function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
