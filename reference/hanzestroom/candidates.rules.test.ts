import { describe, expect, it } from 'vitest'
import { day, daysBetween, readBsn, readPersonName, readPostcode, spokenName } from '#values/public.ts'
import { conditions, licences, occupations, personRefusals, skills, transports, workEnded } from '#vocabulary/public.ts'
import { idsOf, tally, unknown } from './counting.ts'
import { endingSoon, hoursCounts, hoursGroup, paidByCounts, stageCounts } from './counts.ts'
import { hanzestroom } from './hanzestroom.ts'
import { endsSoon } from './work.ts'

const T = day('2027-03-02')
const region = hanzestroom(T)

describe('candidates', () => {
  it('stand where the region says they stand', () => {
    expect(tally(region.candidates.map(({ stage }) => stage))).toEqual(stageCounts)
    expect(Object.values(stageCounts)).toEqual([24, 52, 18, 46, 11, 15, 5, 9, 17, 24, 4, 15])
  })

  it('want the hours the region says, and are paid for by whom it says', () => {
    expect(tally(region.candidates.map(({ hours }) => hoursGroup(hours.max)))).toEqual(hoursCounts)
    expect(tally(region.candidates.map((one) => one.payerMunicipality ?? one.payer ?? ''))).toEqual(paidByCounts)
    expect(hoursCounts).toEqual({ '12': 34, '16': 41, '20': 52, '24': 49, '28-32': 38, '36': 26 })
    expect(Object.values(paidByCounts)).toEqual([88, 61, 37, 25, 20, 9])
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
