import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Demand, Profile, Weighed } from '../../src/matching/public.ts'
import { type Day, day, daysBetween } from '../../src/values/public.ts'
import { type Lists, listSize } from './lists.ts'
import { conditionIds, sectorIds } from './people-and-work.ts'
import type { World } from './world.ts'

/**
 * The same question as SQL, in the best forms we could find: conditions are three-valued as in SQL itself, a point index
 * cuts out the box that could be reached, cheap conditions come before scores. Form `together` reads the box once for the
 * three lists, form `apart` asks for each list by itself.
 */
const dayparts = ['early', 'day', 'evening', 'night', 'weekend']
const levels = ['A1', 'A2', 'B1', 'B2', 'C1']
const numberOf = (id: string) => Number(id.slice(id.indexOf('-') + 1))
const dayOf = (on: Day | null) => (on === null ? null : daysBetween(day('2000-01-01'), on))
const bits = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + 2n ** BigInt(one), 0n)
const list = (ids: readonly string[]) => `{${ids.map(numberOf)}}`
const daypartBits = (said: readonly string[]) => said.reduce((sum, one) => sum | (1 << dayparts.indexOf(one)), 0)

export async function loadWork(client: Client, all: Iterable<Demand>) {
  await client.query(`create extension if not exists intarray`)
  await client.query(
    `create table work (id uuid primary key, occupation int, lat float8, lon float8, at point, hmin int, hmax int,
     build boolean, dayparts int, first_start int, not_before int, until int, offered bigint, missing bigint, sector int,
     mandatory int[], skills int[], licences int[], dutch int, registered boolean)`,
  )
  await pipeline(Readable.from(rowsOf(all)), client.query(copyFrom('copy work from stdin')))
  await client.query('create index on work using gist (at)')
  await client.query('create index on work (occupation)')
  await client.query('vacuum analyze work')
  await client.query("set work_mem = '256MB'; set jit = off; set random_page_cost = 1.1")
}

function* rowsOf(all: Iterable<Demand>): Generator<string> {
  let text = ''
  for (const work of all) {
    text += rowOf(work)
    if (text.length > 65_536) {
      yield text
      text = ''
    }
  }
  yield text
}

const said = (fact: unknown) => (fact === null || fact === undefined ? '\\N' : String(fact))

function rowOf(work: Demand): string {
  const { place } = work
  const early = work.dayparts.length > 0 && !work.dayparts.includes('early') ? 420 : 0
  const offers = (is: boolean) =>
    bits(Object.entries(work.offers).flatMap(([id, offered]) => (offered === is ? [conditionIds.indexOf(id)] : [])))
  const skills = [...work.mandatorySkills, ...work.wishedSkills]
  const facts = [
    ...[work.vacancy, numberOf(work.occupation), place?.lat, place?.lon, place && `(${place.lon},${place.lat})`],
    ...[work.hours.min, work.hours.max, work.buildUp, daypartBits(work.dayparts)],
    ...[work.firstStart, work.firstStart ?? early, dayOf(work.startUntil), offers(true), offers(false)],
    ...[work.sector && sectorIds.indexOf(work.sector), list(work.mandatorySkills), list(skills), list(work.licences)],
    ...[work.spokenDutch === null ? 0 : levels.indexOf(work.spokenDutch) + 1, work.registeredOnly],
  ]
  return `${facts.map(said).join('\t')}\n`
}

const half = 'power(sin(radians(lat - $1::float8) / 2), 2)'
const across = 'cos(radians($1::float8)) * cos(radians(lat)) * power(sin(radians(lon - $2::float8) / 2), 2)'
const hectometres = `round(2 * 63710 * asin(sqrt(${half} + ${across})))::int`
const bus = `case when $19::int is null or hm > $19 then false when not_before >= $21::int then true
  when first_start is null then null else false end`
const conditions = [
  `case when $3::int is null then null when hmin > $4::int or $3 > hmax then false
     when $5::int is null or $5 >= hmin then true else build end`,
  'case when dayparts = 0 then true when $6::int is null then null else dayparts & ~$6 = 0 end',
  `case when $7::int is null then null when $7 <= not_before then true when first_start is null then null
     else false end`,
  'case when $8::int is null then null else $8 <= coalesce(until, $20::int) end',
  'case when $9::bigint is null then null when $9 & missing <> 0 then false when $9 & ~offered <> 0 then null else true end',
  `case when dutch = 0 then true else $14::int >= dutch end`,
  '($15::int >> sector) & 1 = 0',
  'case when not registered then true else $16::boolean end',
  'case when mandatory && $11::int[] then false when mandatory <@ $10::int[] then true else null end',
  'case when licences && $13::int[] then false when licences <@ $12::int[] then true else null end',
  `case when hm is null then null else hm <= $18::int or (${bus}) end`,
]
const far = `coalesce(hm > $18 and ($19 is null or hm > $19) and hm * 10 > 15 * greatest(80, $18, $19), false)`
const names = conditions.map((_, place) => `c${place}`)
const noes = `${names.map((name) => `(${name} is false)::int`).join(' + ')} + (c10 is false and ${far})::int`
const anyAsk = `(${names.map((name) => `${name} is null`).join(' or ')})`
const box = '($22::box is null or at <@ $22)'
const score = `($17::int[])[occupation + 1] + $23::int * icount(skills & $10::int[]) / greatest(1, icount(skills))
  + case when $3 is null or hmax = 0 or $3 > hmax then 0 else $24::int * least($4, hmax) / hmax end
  + coalesce($25::int * greatest(0, 300 - hm) / 300, 0)`
const judged = `select w.*, hm, ${conditions.map((one, place) => `${one} as ${names[place]}`).join(', ')}
  from work w, lateral (select ${hectometres} as hm) far where ${box}`
const weighed = `select id, ${score} as score, ${anyAsk} as ask, noes
  from (select j.*, ${noes} as noes from (${judged} offset 0) j) k where noes <= 1`
const best = (list: string) => `order by score desc, id limit ${listSize}) ${list}`

const together = `with weighed as materialized (${weighed})
  select 'fits' as list, id, score from (select * from weighed where noes = 0 and not ask ${best('a')}
  union all select 'toAsk', id, score from (select * from weighed where noes = 0 and ask ${best('b')}
  union all select 'almost', id, score from (select * from weighed where noes = 1 ${best('c')}`
const apart = [
  ['fits', 'noes = 0 and not ask'],
  ['toAsk', 'noes = 0 and ask'],
  ['almost', 'noes = 1'],
].map(
  ([list, which]) =>
    `select '${list}' as list, id, score from (select * from (${weighed}) x where ${which} ${best('y')}`,
)

const forms = { together: [together], apart } as const
export const formNames = ['together', 'apart'] as const
export type Form = keyof typeof forms

export async function askPostgres(client: Client, form: Form, values: readonly unknown[]): Promise<Lists> {
  const found: Record<string, { id: string; score: number }[]> = { fits: [], toAsk: [], almost: [] }
  for (const [part, text] of forms[form].entries()) {
    const { rows } = await client.query({ name: `${form}-${part}`, text, values: [...values] })
    for (const { list, id, score } of rows) found[list]?.push({ id, score: Number(score) })
  }
  return found as unknown as Lists
}

/** What the statements ask for; made before the clock runs. */
export function valuesOf(world: World, person: Profile, { weights, settings }: Weighed): readonly unknown[] {
  const { hours, place } = person
  const confirmed = person.availabilityConfirmed !== null && person.availabilityConfirmed >= settings.confirmedSince
  const means = person.transports ?? []
  const [own, bus] = [means.find(({ kind }) => kind !== 'bus'), means.find(({ kind }) => kind === 'bus')]
  return [
    ...[place?.lat ?? null, place?.lon ?? null, hours?.min ?? null, hours?.max ?? null, hours?.startWith ?? null],
    ...[person.dayparts && daypartBits(person.dayparts), person.earliestStart],
    confirmed ? dayOf(person.availableFrom) : null,
    person.needs && String(bits(person.needs.map((id) => conditionIds.indexOf(id)))),
    ...[list(person.skills), list(person.skillsAbsent), list(person.licences), list(person.licencesAbsent)],
    person.spokenDutch && levels.indexOf(person.spokenDutch) + 1,
    ...[Number(bits(person.excludedSectors.map((id) => sectorIds.indexOf(id)))), person.registered],
    `{${occupationPoints(world, person, weights.occupation)}}`,
    ...[(own?.maxKm ?? 0) * 10, bus ? (bus.maxKm ?? 0) * 10 : null],
    ...[dayOf(settings.today), settings.firstBus, place && boxOf(place, 1.5 * Math.max(8, longest(person)))],
    ...[weights.skills, weights.hours, weights.distance],
  ]
}

const longest = (person: Profile) => Math.max(0, ...(person.transports ?? []).map(({ maxKm }) => maxKm ?? 0))

/** A little too large, so that what lies on the edge is in. */
function boxOf({ lat, lon }: { readonly lat: number; readonly lon: number }, km: number): string {
  const [up, aside] = [(km + 0.2) / 111.1, (km + 0.2) / (111.1 * Math.cos(((Math.abs(lat) + 0.9) * Math.PI) / 180))]
  return `(${lon + aside},${lat + up}),(${lon - aside},${lat - up})`
}

function occupationPoints({ occupations }: World, { occupations: wishes }: Profile, of: number): readonly number[] {
  const tenths = [0, 1, 3, 6, 8, 10]
  const wanted = wishes.map((id) => occupations[numberOf(id)])
  return occupations.map(({ id, isco }) => {
    const near = wanted.map((wish) => {
      if (!wish || wish.id === id) return wish ? 5 : 0
      const differing = [...isco].findIndex((digit, place) => digit !== wish.isco[place])
      return differing === -1 ? 4 : differing
    })
    return Math.floor((of * (tenths[Math.max(0, ...near)] ?? 0)) / 10)
  })
}
