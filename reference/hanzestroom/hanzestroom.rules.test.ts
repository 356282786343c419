import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day, daysBetween, readPostcode } from '#values/public.ts'
import { doubles, sizeOf, tally } from './counting.ts'
import { endingSoon, stageCounts } from './counts.ts'
import { hanzestroom } from './hanzestroom.ts'
import { vacancyStates } from './vacancies.ts'
import { endsSoon } from './work.ts'
import { isDayOff } from './working-days.ts'

const T = day('2027-03-02')
const region = hanzestroom(T)

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

describe('days', () => {
  it('the same day gives the same region, to the letter', () => {
    expect(hanzestroom(T)).toEqual(region)
  })

  it('a week later everybody is the same and a week later, where no feast lies between', () => {
    const [before, after] = [hanzestroom(day('2027-10-05')), hanzestroom(day('2027-10-12'))]
    const dates = (of: typeof before) => of.candidates.map(({ confirmedOn }) => confirmedOn)
    expect(after.candidates.map(({ key }) => key)).toEqual(before.candidates.map(({ key }) => key))
    expect(dates(after).map((on) => on && addDays(on, -7))).toEqual(dates(before))
    expect(dates(after)).not.toEqual(dates(before))
  })

  it('on any day the counts hold, and nobody talks, visits or answers on a day off', { timeout: 60_000 }, () => {
    const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(day('2026-01-01'), days))
    fc.assert(
      fc.property(anyDay, (on) => holdsOn(on)),
      { numRuns: 12 },
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
  expect(worked.filter(isDayOff)).toEqual([])
  expect(candidates.flatMap(({ notes }) => notes).filter((note) => note.day > on)).toEqual([])
}
