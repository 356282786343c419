import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  addDays,
  type Day,
  day,
  daysBetween,
  readBsn,
  readPersonName,
  readPostcode,
  spokenName,
  weekday,
} from '#values/public.ts'
import {
  conditions,
  dayparts,
  licences,
  occupations,
  personRefusals,
  sectors,
  skills,
  transports,
  workEnded,
} from '#vocabulary/public.ts'
import { endingSoon, hoursCounts, hoursGroup, paidByCounts, stageCounts } from './counts.ts'
import { hanzestroom } from './hanzestroom.ts'
import type { InventedRegion } from './invented-region.ts'
import { askedInAll, doesAsk, vacancyStates } from './vacancies.ts'
import type { Asked } from './vacancy-templates.ts'
import { endsSoon } from './work.ts'

const T = day('2027-03-02')
let region: InventedRegion
beforeAll(() => {
  region = hanzestroom(T)
})

describe('who lives and works here', () => {
  it('counts fifteen organisations, twenty-six professionals, sixty employers and two hundred and forty candidates', () => {
    const { places, organisations, professionals, employers, vacancies, candidates, workToWork } = region
    const sizes = [places, organisations, professionals, employers, vacancies, candidates, workToWork].map(sizeOf)
    expect(sizes).toEqual([17, 15, 26, 60, 150, 240, 1])
  })

  it('gives nobody the key, number, name or address of somebody else', () => {
    const { organisations, professionals, employers, vacancies, candidates, workToWork, proposals } = region
    for (const list of [
      organisations,
      professionals,
      employers,
      vacancies,
      [...candidates, ...workToWork],
      proposals,
    ]) {
      expect(doubles(list.map(({ key }) => key))).toEqual([])
    }
    expect(doubles(candidates.map(({ bsn }) => bsn))).toEqual([])
    expect(doubles(employers.map(({ kvk }) => kvk))).toEqual([])
    expect(doubles([...professionals, ...candidates].flatMap(({ email }) => email ?? []))).toEqual([])
    expect(doubles(candidates.flatMap(({ phone }) => phone ?? []))).toEqual([])
  })

  it('writes to addresses that cannot exist', () => {
    const emails = [
      ...region.professionals.map(({ email }) => email),
      ...region.employers.map(({ contact }) => contact.email),
      ...region.candidates.flatMap(({ email }) => email ?? []),
    ]
    expect(emails.filter((email) => !/^[a-z0-9.-]+@[a-z-]+\.example$/.test(email))).toEqual([])
    expect(emails).toContain('karin.wassink@werkcentrum.example')
  })

  it('gives every professional a place, and Karin a stand-in from two days ago', () => {
    const known = new Set(region.organisations.map(({ key }) => key))
    const places = region.professionals.flatMap(({ memberships }) => memberships)
    expect(places.filter(({ organisation, role }) => !known.has(organisation) || !role)).toEqual([])
    expect(region.absences).toEqual([
      { professional: 'karin-wassink', standIn: 'loes-ter-braak', from: addDays(T, -2), until: addDays(T, 12) },
    ])
  })
})

describe('employers', () => {
  it('nine are ambassadors, twenty-one regulars, eighteen came once, twelve never', () => {
    expect(tally(region.employers.map(({ mood }) => mood))).toEqual({ ambassador: 9, regular: 21, once: 18, never: 12 })
  })

  it('eleven were not spoken to for half a year, and four are visited by three', () => {
    expect(region.employers.filter(({ lastSpoken }) => daysBetween(lastSpoken, T) > 180)).toHaveLength(11)
    const visitors = region.employers.map(({ visits }) => new Set(visits.map(({ organisation }) => organisation)).size)
    expect(visitors.filter((count) => count === 3)).toHaveLength(4)
  })

  it('are all in a known town with a written number', () => {
    const towns = new Set(region.places.map(({ name }) => name))
    expect(region.employers.filter(({ town, kvk }) => !towns.has(town) || !/^\d{8}$/.test(kvk))).toEqual([])
    expect(region.employers.filter(({ postcode }) => !readPostcode(postcode).done)).toEqual([])
  })
})

describe('vacancies', () => {
  it('stand where the region says they stand', () => {
    expect(tally(region.vacancies.map(({ state }) => state))).toEqual(vacancyStates)
  })

  it('ask what keeps people out as often as the region says', () => {
    const asked = Object.keys(askedInAll) as Asked[]
    const counted = asked.map((one) => [one, region.vacancies.filter((vacancy) => doesAsk(vacancy, one)).length])
    expect(Object.fromEntries(counted)).toEqual(askedInAll)
  })

  it('only name what the vocabulary knows', () => {
    const offered = region.vacancies.flatMap(({ offers }) => Object.keys(offers))
    expect(unknown(offered, conditions)).toEqual([])
    expect(
      unknown(
        region.vacancies.map(({ occupation }) => occupation),
        occupations,
      ),
    ).toEqual([])
    expect(
      unknown(
        region.vacancies.map(({ sector }) => sector),
        sectors,
      ),
    ).toEqual([])
    expect(
      unknown(
        region.vacancies.flatMap((one) => [...one.skills, ...one.wishedSkills]),
        skills,
      ),
    ).toEqual([])
    expect(
      unknown(
        region.vacancies.flatMap((one) => one.licences),
        licences,
      ),
    ).toEqual([])
    expect(
      unknown(
        region.vacancies.flatMap((one) => one.dayparts),
        dayparts,
      ),
    ).toEqual([])
    expect(
      unknown(
        region.vacancies.map(({ employer }) => employer),
        idsOf(region.employers),
      ),
    ).toEqual([])
    expect(
      unknown(
        region.vacancies.map(({ broughtInBy }) => broughtInBy),
        idsOf(region.professionals),
      ),
    ).toEqual([])
  })

  it('begin early only where they say so', () => {
    const early = region.vacancies.filter(({ firstStart }) => firstStart !== null && firstStart < 7 * 60)
    expect(early.filter((one) => !one.dayparts.includes('early'))).toEqual([])
    expect(region.vacancies.filter(({ hoursMin, hoursMax }) => hoursMin > hoursMax)).toEqual([])
  })

  it('are sometimes meant for people in the register, and not often', () => {
    expect(region.vacancies.filter(({ registeredOnly }) => registeredOnly)).toHaveLength(3)
  })
})

describe('candidates', () => {
  it('stand where the region says they stand', () => {
    expect(tally(region.candidates.map(({ stage }) => stage))).toEqual(stageCounts)
    expect(Object.values(stageCounts).reduce((sum, count) => sum + count)).toBe(240)
  })

  it('want the hours the region says, and are paid for by whom it says', () => {
    expect(tally(region.candidates.map(({ hours }) => hoursGroup(hours.max)))).toEqual(hoursCounts)
    expect(tally(region.candidates.map((one) => one.payerMunicipality ?? one.payer ?? ''))).toEqual(paidByCounts)
  })

  it('are in the register 151 times, not 71 times, and 18 times nobody knows', () => {
    const registered = tally(region.candidates.map((one) => String(one.registered)))
    expect(registered).toEqual({ true: 151, false: 71, null: 18 })
  })

  it('cannot all be reached by e-mail or phone', () => {
    const count = (holds: (one: (typeof region.candidates)[number]) => boolean) =>
      region.candidates.filter(holds).length
    expect(count(({ email }) => email === null)).toBe(23)
    expect(count(({ phone }) => phone === null)).toBe(9)
    expect(count(({ representative }) => representative !== null)).toBe(14)
    expect(count(({ readsDutch }) => readsDutch === 'A1' || readsDutch === 'A2')).toBe(31)
    expect(count(({ lettersBy }) => lettersBy === 'paper')).toBe(12)
  })

  it('carry a number that passes the proof and is nobody’s', () => {
    const bsns = [...region.candidates, ...region.workToWork].map(({ bsn }) => bsn)
    expect(bsns.filter((bsn) => !bsn.startsWith('9999') || !readBsn(bsn).done)).toEqual([])
  })

  it('have names that read the same after they were spoken, and postcodes of their town', () => {
    for (const { name, town, postcode } of region.candidates) {
      expect(readPersonName(spokenName(name)).done, spokenName(name)).toBe(true)
      expect(region.places.find((place) => place.name === town)?.pc4).toBe(postcode.slice(0, 4))
      expect(readPostcode(postcode).done).toBe(true)
    }
  })

  it('only want, have and need what the vocabulary knows', () => {
    const all = [...region.candidates, ...region.workToWork]
    expect(
      unknown(
        all.flatMap((one) => one.occupations),
        occupations,
      ),
    ).toEqual([])
    expect(
      unknown(
        all.flatMap((one) => [...one.skills, ...one.skillsAbsent]),
        skills,
      ),
    ).toEqual([])
    expect(
      unknown(
        all.flatMap((one) => [...one.licences, ...one.licencesAbsent]),
        licences,
      ),
    ).toEqual([])
    expect(
      unknown(
        all.flatMap((one) => one.conditions ?? []),
        conditions,
      ),
    ).toEqual([])
    expect(
      unknown(
        all.flatMap((one) => (one.transports ?? []).map(({ kind }) => kind)),
        transports,
      ),
    ).toEqual([])
    expect(
      unknown(
        all.flatMap((one) => one.stopped?.reason ?? []),
        [...workEnded, ...personRefusals],
      ),
    ).toEqual([])
    expect(
      unknown(
        all.map(({ lead }) => lead),
        idsOf(region.professionals),
      ),
    ).toEqual([])
    expect(
      unknown(
        all.flatMap(({ relations }) => relations.map((one) => one.organisation)),
        idsOf(region.organisations),
      ),
    ).toEqual([])
    expect(
      unknown(
        all.flatMap(({ work }) => work?.employer ?? []),
        idsOf(region.employers),
      ),
    ).toEqual([])
  })

  it('who are ready confirmed it within six weeks, or stand apart', () => {
    const ages = (stage: string) =>
      region.candidates
        .filter((one) => one.stage === stage)
        .map(({ confirmedOn }) => (confirmedOn ? daysBetween(confirmedOn, T) : null))
    expect(ages('ready').filter((age) => age === null || age > 42)).toEqual([])
    expect(ages('ready-unconfirmed').filter((age) => age === null || age <= 42)).toEqual([])
  })

  it('at work: seventeen on loan, four between, and fourteen contracts that end within six months', () => {
    const lenders = (kind: string) =>
      region.candidates.flatMap(({ work }) => (work?.kind === kind ? (work.lender ?? []) : []))
    expect(tally(lenders('seconded'))).toEqual({ 'de-kade': 12, opmaat: 5 })
    expect(lenders('between')).toHaveLength(4)
    const contracts = region.candidates.flatMap(({ work }) =>
      work && ['seconded', 'hired'].includes(work.kind) ? [work] : [],
    )
    expect(contracts).toHaveLength(41)
    expect(contracts.filter((work) => !work.season && endsSoon(T, work))).toHaveLength(endingSoon)
  })

  it('who are new are known to their own house only', () => {
    expect(region.candidates.filter(({ stage }) => stage === 'new').flatMap(({ relations }) => relations)).toEqual([])
    const worked = region.candidates.filter(({ stage }) => stage !== 'new' && stage !== 'stopped')
    expect(worked.filter(({ relations }) => relations[0]?.organisation !== 'werkcentrum')).toEqual([])
  })

  it.each([
    ['naomi-van-den-brink', { town: 'Zutphen', stage: 'ready' }],
    ['yusuf-el-idrissi', { town: 'Deventer', stage: 'trial' }],
    ['femke-t-hart', { town: 'Lochem', stage: 'ready' }],
    ['tesfay-haile', { town: 'Zutphen', stage: 'steps-open', spokenDutch: 'A2' }],
    ['samira-ozturk', { town: 'Deventer', stage: 'between' }],
    ['daan-kuipers', { town: 'Vorden' }],
    ['rob-van-t-veld', { town: 'Brummen', stage: 'seconded' }],
    ['mila-jansen-de-wit', { town: 'Olst', stage: 'steps-open', representative: 'vader tekent mee' }],
    ['lotte-ijzerman', { town: 'Epe', stage: 'hired' }],
    ['kevin-wolters', { town: 'Vaassen', stage: 'hired' }],
    ['desta-bekele', { town: 'Goor', stage: 'hired' }],
    ['jan-willem-de-graaf', { town: 'Twello', payer: null }],
  ])('%s is there', (key, facts) => {
    expect([...region.candidates, ...region.workToWork].find((one) => one.key === key)).toMatchObject(facts)
  })
})

describe('proposals', () => {
  it('the fifteen who are proposed have one that was answered with yes', () => {
    const proposed = region.candidates.filter(({ stage }) => stage === 'proposed').map(({ key }) => key)
    const running = region.proposals.filter(({ phase }) => ['person-yes', 'proposed', 'employer-yes'].includes(phase))
    expect(running.map(({ candidate }) => candidate).sort()).toEqual(proposed.sort())
    expect(running.filter(({ personAnsweredOn }) => personAnsweredOn === null)).toEqual([])
  })

  it('Naomi is asked whether Winterkoop may see her name', () => {
    const asked = region.proposals.find(({ candidate }) => candidate === 'naomi-van-den-brink')
    expect(asked).toMatchObject({ phase: 'asking', personAnsweredOn: null })
    expect(region.vacancies.find(({ key }) => key === asked?.vacancy)).toMatchObject({
      employer: 'winterkoop',
      state: 'region',
    })
  })

  it('nobody answers before being asked, and no employer before the person', () => {
    for (const { askedOn, personAnsweredOn, proposedOn, employerAnsweredOn } of region.proposals) {
      const course = [askedOn, personAnsweredOn, proposedOn, employerAnsweredOn].filter((on) => on !== null)
      expect(course).toEqual([...course].sort())
      expect(course.every((on) => on <= T)).toBe(true)
    }
  })
})

describe('days', () => {
  it('the same day gives the same region, to the letter', () => {
    expect(hanzestroom(T)).toEqual(region)
  })

  it('a week later everything is a week later, and nobody else', () => {
    const later = hanzestroom(addDays(T, 7))
    expect(later.candidates.map(({ key }) => key)).toEqual(region.candidates.map(({ key }) => key))
    expect(later.candidates.map(({ confirmedOn }) => confirmedOn && addDays(confirmedOn, -7))).toEqual(
      region.candidates.map(({ confirmedOn }) => confirmedOn),
    )
    expect(later.employers.map(({ lastSpoken }) => addDays(lastSpoken, -7))).toEqual(
      region.employers.map(({ lastSpoken }) => lastSpoken),
    )
  })

  it('on any day the counts hold, and nobody talks, visits or answers on a day off', { timeout: 60_000 }, () => {
    const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(day('2026-01-01'), days))
    fc.assert(
      fc.property(anyDay, (on) => holdsOn(on)),
      { numRuns: 25 },
    )
  })
})

function holdsOn(on: Day): void {
  const { candidates, employers, vacancies, proposals, promises } = hanzestroom(on)
  expect(tally(candidates.map(({ stage }) => stage))).toEqual(stageCounts)
  expect(tally(vacancies.map(({ state }) => state))).toEqual(vacancyStates)
  const contracts = candidates.flatMap(({ work, stage }) =>
    work && ['seconded', 'hired'].includes(stage) ? [work] : [],
  )
  expect(contracts.filter((work) => !work.season && endsSoon(on, work))).toHaveLength(endingSoon)
  const worked = [
    ...employers.flatMap(({ lastSpoken, visits }) => [lastSpoken, ...visits.map((visit) => visit.day)]),
    ...vacancies.map(({ stateSince }) => stateSince),
    ...candidates.flatMap(({ notes }) => notes.flatMap((note) => [note.day, note.next?.day ?? note.day])),
    ...proposals.flatMap((one) => [one.askedOn, one.personAnsweredOn, one.proposedOn, one.employerAnsweredOn]),
    ...candidates.map(({ confirmedOn }) => confirmedOn),
    ...promises.map(({ due }) => due),
  ].filter((date) => date !== null)
  expect(worked.filter((date) => weekday(date) > 5)).toEqual([])
  expect(candidates.flatMap(({ notes }) => notes).filter((note) => note.day > on)).toEqual([])
}

const sizeOf = (list: readonly unknown[]) => list.length
const idsOf = (list: readonly { key: string }[]) => list.map(({ key }) => ({ id: key }))

function tally(list: readonly string[]): Record<string, number> {
  return list.reduce<Record<string, number>>((counts, key) => ({ ...counts, [key]: (counts[key] ?? 0) + 1 }), {})
}

function unknown(ids: readonly string[], list: readonly { id: string }[]): string[] {
  return ids.filter((id) => !list.some((term) => term.id === id))
}

function doubles(keys: readonly string[]): string[] {
  return keys.filter((key, place) => keys.indexOf(key) !== place)
}
