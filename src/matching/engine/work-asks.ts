import type { Demand } from '../fit/demand.ts'
import { pointsByOccupation } from './kinship.ts'
import { mandatory, marked, wished } from './marks.ts'
import { noReach } from './numbers.ts'
import { peopleMeet } from './people-meets.ts'
import { type Search, wants } from './person-asks.ts'
import { knowsHours, knowsMeans, person } from './person-record.ts'
import { hoursPointsByPerson } from './points.ts'
import { int, short, stride, written } from './records.ts'
import type { Asker } from './search.ts'
import { skillsOfPerson, skillsOfPersonCanBring, startOf } from './skilled.ts'
import type { Means } from './travel.ts'
import { weigher } from './weigh.ts'
import { work, writeWork } from './work-record.ts'

/** A piece of work that asks who fits it: it stands still, and each row is a person. */
export function workAsks(demand: Demand, search: Search, reachIn: Asker['reachIn']): Asker {
  const { table, codes, kin, scales } = search
  const { weights } = scales
  const { rows } = table
  const works = new Int32Array(written)
  writeWork(demand, codes, works)
  const asked = codes.occupations.codeOf(demand.occupation)
  const wanted = wants(scales, demand.place, [asked], kin)
  const byOccupation = pointsByOccupation([asked], kin, codes.occupations.ids.length, wanted.occupationPoints)
  const skills = [...new Set([...demand.mandatorySkills, ...demand.wishedSkills])]
  const marks = {
    skills: marked(codes.skills, [
      [demand.wishedSkills, wished],
      [demand.mandatorySkills, mandatory],
    ]),
    licences: marked(codes.licences, [[demand.licences, mandatory]]),
  }
  const skillWeights = search.skillWeights()
  const named = {
    mandatory: new Set(demand.mandatorySkills).size,
    licences: demand.licences.length,
    weight: skills.reduce((sum, skill) => sum + int(skillWeights.of, codes.skills.codeOf(skill)), 0),
  }
  const means: Means = { lists: rows.lists, from: 0, until: 0 }
  const startAt = (row: number) => int(rows.ints, row * stride + person.lists)

  function occupation(row: number): number {
    const from = startOf(rows.lists, startAt(row), 0)
    let best = 0
    for (let at = from, until = from + short(rows.lists, startAt(row)); at < until; at++)
      best = Math.max(best, int(byOccupation, short(rows.lists, at)))
    return best
  }
  const most = (int(works, work.says) >>> 8) & 255
  const byHours = hoursPointsByPerson(most, weights.hours)
  function hoursOf(row: number): number {
    const hers = int(rows.ints, row * stride + person.hours)
    return hers & knowsHours && (hers & 255) <= most ? int(byHours, (hers >>> 8) & 255) : 0
  }
  function meansOf(row: number): Means {
    means.from = startOf(rows.lists, startAt(row), 1)
    means.until = means.from + short(rows.lists, startAt(row) + 1)
    return means
  }
  const weigh = weigher(
    {
      ...{ people: rows.ints, personAt: 0, personStep: stride, works, workAt: 0, workStep: 0 },
      rows,
      sees: search.asked.sees,
      except: search.except,
      tellOneNo: search.asked.tellOneNo,
      meets: peopleMeet(works, rows, scales.on),
      soFar: (row) => occupation(row) + hoursOf(row),
      skillsCanBring: skillsOfPersonCanBring(
        rows.ints,
        works,
        { least: skillWeights.least, weight: named.weight },
        weights.skills,
      ),
      skilled: skillsOfPerson(rows, marks, skillWeights.of, named, weights.skills),
      meansOf,
    },
    scales,
    search.best,
    search.tally,
  )
  return { ...wanted, reachIn, weigh }
}

/** How far this person could go at most, in hectometres; without end where that is not known. */
export function reachOfRow(ints: Int32Array, lists: Uint16Array, row: number): number {
  if (!(int(ints, row * stride + person.says) & knowsMeans)) return Number.POSITIVE_INFINITY
  const start = int(ints, row * stride + person.lists)
  const from = startOf(lists, start, 1)
  let most = 0
  for (let at = from, until = from + short(lists, start + 1); at < until; at += 2) {
    const km = short(lists, at + 1)
    if (km === noReach) return Number.POSITIVE_INFINITY
    most = Math.max(most, km * 10)
  }
  return most
}
