import { tenths } from '../fit/occupation.rules.ts'
import type { Means, Profile } from '../fit/profile.ts'
import type { Asked } from './asked.ts'
import type { Best } from './best.ts'
import type { Codebook } from './codes.ts'
import { type Kinship, pointsByOccupation, signOf } from './kinship.ts'
import { has, lacks, marked } from './marks.ts'
import { person, writePerson } from './person-record.ts'
import { hoursPointsByWork, share } from './points.ts'
import { int, stride, written } from './records.ts'
import type { Asker } from './search.ts'
import type { WeighedSkills } from './skill-weights.ts'
import { skillsOfWork, skillsOfWorkCanBring, startOf } from './skilled.ts'
import type { Table } from './table.ts'
import { type Scales, type Tally, weigher } from './weigh.ts'
import { workMeets } from './work-meets.ts'
import { work } from './work-record.ts'

export interface Search {
  readonly table: Table
  readonly codes: Codebook
  readonly kin: Kinship
  readonly scales: Scales
  /** Asked for once what the question names has its code. */
  readonly skillWeights: () => WeighedSkills
  readonly best: readonly Best[]
  readonly tally: Tally
  readonly asked: Asked
  /** Rows that are not to be found. */
  readonly except: ReadonlySet<number>
}

/** A person who asks which work fits: she stands still, and each row is a piece of work. */
export function personAsks(profile: Profile, search: Search): Asker {
  const { table, codes, kin, scales } = search
  const people = new Int32Array(written)
  const lists = Uint16Array.from(writePerson(profile, codes, people))
  const wishes = profile.occupations.map(codes.occupations.codeOf)
  const { weights } = scales
  const wanted = wants(scales, profile.place, wishes, kin)
  const byOccupation = pointsByOccupation(wishes, kin, codes.occupations.ids.length, wanted.occupationPoints)
  const byHours = hoursPointsByWork(int(people, person.hours), weights.hours)
  const meansAt = startOf(lists, 0, 1)
  const means = { lists, from: meansAt, until: meansAt + (lists[1] as number) }
  const marks = {
    skills: marked(codes.skills, [
      [profile.skillsAbsent, lacks],
      [profile.skills, has],
    ]),
    licences: marked(codes.licences, [
      [profile.licencesAbsent, lacks],
      [profile.licences, has],
    ]),
  }
  const works = table.rows.ints
  const skillWeights = search.skillWeights()
  const weigh = weigher(
    {
      ...{ people, personAt: 0, personStep: 0, works, workAt: 0, workStep: stride },
      rows: table.rows,
      sees: search.asked.sees,
      except: search.except,
      tellOneNo: search.asked.tellOneNo,
      meets: workMeets(people, table.rows, scales.on),
      soFar: (row) =>
        int(byOccupation, int(works, row * stride + work.asks) & 65_535) +
        int(byHours, (int(works, row * stride + work.says) >>> 8) & 255),
      skillsCanBring: skillsOfWorkCanBring(works, people, skillWeights, weights.skills),
      skilled: skillsOfWork(table.rows, marks, skillWeights.of, weights.skills),
      meansOf: () => means,
    },
    scales,
    search.best,
    search.tally,
  )
  const reach = reachOf(profile.transports)
  return { ...wanted, reachIn: () => reach, weigh }
}

/** What both kinds of askers have in common. */
export const wants = (
  { weights, farHectometres }: Scales,
  place: { readonly lat: number; readonly lon: number } | null,
  occupations: readonly number[],
  kin: Kinship,
): Omit<Asker, 'reachIn' | 'weigh'> => ({
  place,
  sign: signOf(occupations, kin),
  occupationPoints: closenessPoints(weights.occupation),
  distancePoints: weights.distance,
  farHectometres,
  otherPoints: weights.skills + weights.hours,
})

/** Points by closeness, from no kin to the same. */
const closenessPoints = (of: number): Int32Array => Int32Array.from(tenths, (tenth) => share(of, tenth, 10))

/** Beyond this the answer is no; without an own limit it never is. In hectometres. */
export function reachOf(transports: readonly Means[] | null): number {
  if (!transports) return Number.POSITIVE_INFINITY
  return transports.reduce((most, { maxKm }) => Math.max(most, (maxKm ?? Number.POSITIVE_INFINITY) * 10), 0)
}
