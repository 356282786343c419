import { has, lacks, type Marks, mandatory } from './marks.ts'
import { aNo, anAsk } from './meet.ts'
import { person, personLists } from './person-record.ts'
import { share } from './points.ts'
import { int, type Records, short, stride } from './records.ts'
import { surelyMissing } from './skill-sign.ts'
import type { WeighedSkills } from './skill-weights.ts'
import type { Skilled } from './weigh.ts'
import { work } from './work-record.ts'

/** One person against many pieces of work: the lists of the work are read, hers are marked. */
export function skillsOfWork({ ints, lists }: Records, marks: Marks, weights: Int32Array, of: number) {
  const { skills: marked, licences: markedLicences } = marks
  return (row: number, into: Skilled) => {
    const at = row * stride
    const asks = int(ints, at + work.asks)
    const start = int(ints, at + work.lists)
    const mandatoryUntil = start + ((asks >>> 16) & 255)
    const until = mandatoryUntil + (asks >>> 24)
    let missing = 0
    let open = 0
    let have = 0
    let asked = 0
    for (let place = start; place < until; place++) {
      const skill = short(lists, place)
      const weight = int(weights, skill)
      const mark = marked[skill]
      asked += weight
      if (mark === has) have += weight
      else if (place < mandatoryUntil) mark === lacks ? missing++ : open++
    }
    into.points = asked === 0 ? of : share(of, have, asked)
    into.verdict = one(missing, open) + licencesOfWork(lists, until, markedLicences)
  }
}

/** Of so many named skills some are surely missing, and those weigh something. Multiplied out, not divided: whole numbers. */
export function skillsOfWorkCanBring(works: Int32Array, hers: Int32Array, { least, most }: WeighedSkills, of: number) {
  return (row: number, points: number): boolean => {
    if (points <= 0 || points > of) return points <= 0
    const at = row * stride
    const asks = int(works, at + work.asks)
    const named = (((asks >>> 16) & 255) + (asks >>> 24)) * most
    const missing = surelyMissing(works, at + work.skillSign, hers, person.skillSign)
    return of * (named - least * missing) >= points * named
  }
}

function licencesOfWork(lists: Uint16Array, at: number, marks: Uint8Array): number {
  let missing = 0
  let open = 0
  for (let place = at + 1, until = at + 1 + short(lists, at); place < until; place++) {
    const mark = marks[short(lists, place)]
    if (mark === lacks) missing++
    else if (mark !== has) open++
  }
  return one(missing, open)
}

/** However many are missing, they are one condition. */
const one = (missing: number, open: number): number => (missing > 0 ? aNo : open > 0 ? anAsk : 0)

/** What the work that asks names: how many are mandatory, and what all weigh together. */
export interface Named {
  readonly mandatory: number
  readonly weight: number
  readonly licences: number
}

/** One piece of work against many people: their lists are read, what it asks is marked. */
export function skillsOfPerson({ ints, lists }: Records, marks: Marks, weights: Int32Array, named: Named, of: number) {
  return (row: number, into: Skilled) => {
    const start = int(ints, row * stride + person.lists)
    const skillsAt = startOf(lists, start, 2)
    let have = 0
    let there = 0
    for (let place = skillsAt, until = skillsAt + short(lists, start + 2); place < until; place++) {
      const skill = short(lists, place)
      const mark = marks.skills[skill]
      if (mark === mandatory) there++
      if (mark) have += int(weights, skill)
    }
    into.points = named.weight === 0 ? of : share(of, have, named.weight)
    const missing = mandatoryIn(lists, start, 3, marks.skills)
    const licences = mandatoryIn(lists, start, 4, marks.licences)
    const licencesMissing = mandatoryIn(lists, start, 5, marks.licences)
    into.verdict =
      one(missing, named.mandatory - there - missing) +
      one(licencesMissing, named.licences - licences - licencesMissing)
  }
}

export function skillsOfPersonCanBring(
  people: Int32Array,
  works: Int32Array,
  { least, weight }: Pick<WeighedSkills, 'least'> & Pick<Named, 'weight'>,
  of: number,
) {
  return (row: number, points: number): boolean => {
    if (points <= 0 || points > of) return points <= 0
    const missing = surelyMissing(works, work.skillSign, people, row * stride + person.skillSign)
    return of * (weight - least * missing) >= points * weight
  }
}

/** How many of this list are mandatory. */
function mandatoryIn(lists: Uint16Array, start: number, list: number, marks: Uint8Array): number {
  let count = 0
  const from = startOf(lists, start, list)
  for (let place = from, until = from + short(lists, start + list); place < until; place++)
    if (marks[short(lists, place)] === mandatory) count++
  return count
}

/** Where the list of this number begins. */
export function startOf(lists: Uint16Array, start: number, list: number): number {
  let at = start + personLists.length
  for (let before = 0; before < list; before++) at += short(lists, start + before)
  return at
}
