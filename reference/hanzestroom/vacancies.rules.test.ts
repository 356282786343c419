import { describe, expect, it } from 'vitest'
import { day } from '#values/public.ts'
import { atLeast, conditions, dayparts, licences, occupations, sectors, skills } from '#vocabulary/public.ts'
import { idsOf, tally, unknown } from './counting.ts'
import { hanzestroom } from './hanzestroom.ts'
import { askedInAll, doesAsk, vacancyStates } from './vacancies.ts'
import type { Asked } from './vacancy-templates.ts'

const T = day('2027-03-02')
const region = hanzestroom(T)

describe('vacancies', () => {
  it('stand where the region says they stand', () => {
    expect(tally(region.vacancies.map(({ state }) => state))).toEqual(vacancyStates)
    expect(Object.values(vacancyStates)).toEqual([84, 17, 9, 22, 11, 7])
  })

  it('ask what keeps people out as often as the region says', () => {
    const asked = Object.keys(askedInAll) as Asked[]
    const counted = asked.map((one) => [one, region.vacancies.filter((vacancy) => doesAsk(vacancy, one)).length])
    expect(Object.fromEntries(counted)).toEqual(askedInAll)
    expect(Object.values(askedInAll)).toEqual([31, 24, 19, 17, 16, 14])
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

  it('nobody is proposed for hours, times, papers or words that cannot be', () => {
    for (const { candidate, vacancy } of region.proposals) {
      const one = region.candidates.find(({ key }) => key === candidate)
      const work = region.vacancies.find(({ key }) => key === vacancy)
      expect(one?.hours.max, candidate).toBeGreaterThanOrEqual(work?.hoursMin ?? 99)
      expect(one?.dayparts, candidate).toEqual(expect.arrayContaining([...(work?.dayparts ?? ['none'])]))
      expect(one?.licences, candidate).toEqual(expect.arrayContaining([...(work?.licences ?? ['none'])]))
      expect(
        one?.conditions?.filter((condition) => work?.offers[condition] === false),
        candidate,
      ).toEqual([])
      if (work?.spokenDutch) expect(atLeast(one?.spokenDutch ?? 'A1', work.spokenDutch), candidate).toBe(true)
    }
  })
})
