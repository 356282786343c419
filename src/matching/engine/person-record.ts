import { id } from '#values/public.ts'
import type { Sector } from '#vocabulary/public.ts'
import type { Means, Profile } from '../fit/profile.ts'
import type { Codebook, Codes } from './codes.ts'
import { readIdAt, writeId } from './ids.ts'
import {
  clockOf,
  dayNumber,
  dayOf,
  daypartBits,
  kindOf,
  levelOf,
  noClock,
  noReach,
  placeBits,
  readDayparts,
  readKind,
  readLevel,
  readPlace,
  readTristate,
  toGrid,
  tristate,
  upTo,
} from './numbers.ts'
import { int, type Records, short, stride } from './records.ts'
import { signSkills } from './skill-sign.ts'
import { two } from './slices.ts'

/** Where each thing about a person stands in her sixteen numbers, and behind them what is sliced only. */
export const person = {
  /** Least, most and first hours, eight bits each; whether they are known, and whether she builds up. */
  hours: 0,
  /** Dayparts, five bits, and known; Dutch, three; register, two; means known; needs known; place, four; earliest, eleven. */
  says: 1,
  free: 2,
  confirmed: 3,
  lat: 4,
  /** Which skills she has, as a sign; four numbers. */
  skillSign: 6,
  holder: 10,
  /** Where her lists begin. */
  lists: 11,
  id: 12,
  /** Kept in slices alone. */
  needs: 16,
  excluded: 18,
} as const

/** What of them is sliced, and where in the slices of 32 rows each fact begins. */
export const slicedOfPerson = [
  person.hours,
  person.says,
  person.free,
  person.confirmed,
  ...two(person.needs),
  person.excluded,
]
export const personSliceOf = {
  all: slicedOfPerson.length * 32,
  leastHours: 0,
  mostHours: 8,
  firstHours: 16,
  knowsHours: 24,
  buildsUp: 25,
  dayparts: 32,
  knowsDayparts: 37,
  dutch: 38,
  registered: 41,
  knowsNeeds: 44,
  earliest: 49,
  free: 64,
  confirmed: 96,
  needs: 128,
  excluded: 192,
} as const

export const knowsHours = 1 << 24
export const buildsUp = 1 << 25
export const knowsDayparts = 1 << 5
export const knowsMeans = 1 << 11
export const knowsNeeds = 1 << 12
export const placeShift = 13
export const earliestShift = 17

/** Her lists begin with how long each is, in this order. */
export const personLists = ['occupations', 'means', 'skills', 'absent', 'licences', 'licencesAbsent'] as const

/** Writes one person into `row`, and answers her lists. What stands in both lists is there, so it is not absent. */
export function writePerson(profile: Profile, codes: Codebook, row: Int32Array): number[] {
  const { hours, place, dayparts, transports, needs } = profile
  row.fill(0)
  if (hours)
    row[person.hours] =
      upTo(255, hours.min, 'The least of the hours') |
      (upTo(255, hours.max, 'The most of the hours') << 8) |
      (upTo(255, hours.startWith ?? 0, 'The hours to begin with') << 16) |
      knowsHours |
      (hours.startWith === null ? 0 : buildsUp)
  row[person.says] =
    daypartBits(dayparts ?? []) |
    (dayparts ? knowsDayparts : 0) |
    (levelOf(profile.spokenDutch) << 6) |
    (tristate(profile.registered) << 9) |
    (transports ? knowsMeans : 0) |
    (needs ? knowsNeeds : 0) |
    (placeBits(place) << placeShift) |
    ((profile.earliestStart === null ? noClock : upTo(1440, profile.earliestStart, 'The earliest start')) <<
      earliestShift)
  row[person.free] = dayNumber(profile.availableFrom)
  row[person.confirmed] = dayNumber(profile.availabilityConfirmed)
  row[person.lat] = place ? toGrid(place.lat) : 0
  row[person.lat + 1] = place ? toGrid(place.lon) : 0
  writeBits(needs ?? [], codes.conditions, row, person.needs)
  writeBits(profile.excludedSectors, codes.sectors, row, person.excluded)
  row[person.holder] = codes.holders.codeOf(profile.holder)
  writeId(profile.subject, row, person.id)
  const skills = profile.skills.map(codes.skills.codeOf)
  signSkills(row, person.skillSign, skills)
  const lists = [
    profile.occupations.map(codes.occupations.codeOf),
    (transports ?? []).flatMap(({ kind, maxKm }) => [
      kindOf(kind),
      maxKm === null ? noReach : upTo(6000, maxKm, 'A reach'),
    ]),
    skills,
    profile.skillsAbsent.filter((skill) => !profile.skills.includes(skill)).map(codes.skills.codeOf),
    profile.licences.map(codes.licences.codeOf),
    profile.licencesAbsent.filter((licence) => !profile.licences.includes(licence)).map(codes.licences.codeOf),
  ]
  return [...lists.map(({ length }) => length), ...lists.flat()]
}

function writeBits(given: readonly string[], codes: Codes, row: Int32Array, from: number) {
  for (const one of given) {
    const code = codes.codeOf(one)
    row[from + (code >> 5)] = int(row, from + (code >> 5)) | (1 << (code & 31))
  }
}

/** The person of this row as she was written, so that every reason can be said of her. */
export function readPerson(rows: Records, row: number, codes: Codebook): Profile {
  const { ints, lists } = rows
  const at = row * stride
  const [hours, says] = [int(ints, at + person.hours), int(ints, at + person.says)]
  const [wishes, means, skills, absent, licences, licencesAbsent] = readLists(lists, int(ints, at + person.lists))
  return {
    subject: id<'Subject'>(readIdAt(ints, at + person.id)),
    holder: id<'Organisation'>(codes.holders.idOf(int(ints, at + person.holder))),
    occupations: named(wishes, codes.occupations),
    hours: hours & knowsHours ? readHours(hours) : null,
    dayparts: says & knowsDayparts ? readDayparts(says & 31) : null,
    earliestStart: clockOf((says >>> earliestShift) & 2047),
    availableFrom: dayOf(int(ints, at + person.free)),
    availabilityConfirmed: dayOf(int(ints, at + person.confirmed)),
    place: readPlace((says >>> placeShift) & 15, ints, at + person.lat),
    transports: says & knowsMeans ? readMeans(means ?? []) : null,
    needs: says & knowsNeeds ? readBits(rows, row, personSliceOf.needs, codes.conditions) : null,
    skills: named(skills, codes.skills),
    skillsAbsent: named(absent, codes.skills),
    licences: named(licences, codes.licences),
    licencesAbsent: named(licencesAbsent, codes.licences),
    spokenDutch: readLevel((says >>> 6) & 7),
    excludedSectors: readBits(rows, row, personSliceOf.excluded, codes.sectors) as Sector[],
    registered: readTristate((says >>> 9) & 3),
  }
}

const named = (list: readonly number[] | undefined, codes: Codes) => (list ?? []).map(codes.idOf)

const readHours = (bits: number) => ({
  min: bits & 255,
  max: (bits >>> 8) & 255,
  startWith: bits & buildsUp ? (bits >>> 16) & 255 : null,
})

function readLists(lists: Uint16Array, from: number): readonly (readonly number[])[] {
  let at = from + personLists.length
  return personLists.map((_, place) => {
    const length = short(lists, from + place)
    at += length
    return [...lists.subarray(at - length, at)]
  })
}

const readMeans = (list: readonly number[]): Means[] =>
  Array.from({ length: list.length / 2 }, (_, place) => {
    const [kind, km] = [list[place * 2] ?? 0, list[place * 2 + 1] ?? noReach]
    return { kind: readKind(kind), maxKm: km === noReach ? null : km }
  })

/** In the order of the book, whatever was typed first. */
const readBits = ({ slices }: Records, row: number, from: number, codes: Codes): string[] => {
  const at = (row >>> 5) * personSliceOf.all + from
  return codes.ids.filter((_, code) => (int(slices, at + code) >>> (row & 31)) & 1)
}
