import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCandidateAccount, guestOf, jobCaller } from '#access/public.ts'
import { addEmployer } from '#employers/cards/add-employer.ts'
import { NewEmployer } from '#employers/cards/employer.shapes.ts'
import { seeVacancy } from '#employers/public.ts'
import { addVacancy } from '#employers/vacancies/add-vacancy.ts'
import { NewVacancy } from '#employers/vacancies/vacancy.shapes.ts'
import { addPerson } from '#people/dossiers/add-person.ts'
import { findCard } from '#people/public.ts'
import { shareDossier } from '#people/sharing/share-dossier.ts'
import type { Caller } from '#platform/public.ts'
import { type Day, day, done, expectDone, type Id } from '#values/public.ts'
import { type FreshHouse, freshHouse, movableClock } from '../../../tests/fresh-region.ts'
import { pastPolicies } from '../../../tests/past-policies.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { seeToSign } from '../agreements/see-to-sign.ts'
import { signAtDesk, signByLink, signedOnPaper, signOwn } from '../agreements/sign.ts'
import { renewSignLink } from '../agreements/sign-link.ts'
import { beginPlacement } from './begin-placement.ts'
import { changeTerms } from './change-terms.ts'
import { decideTrial, noteDecision } from './decide-trial.ts'
import { Begin, Decide } from './placement.shapes.ts'
import { seeOwnWork } from './see-own-work.ts'
import { seePlacement } from './see-placement.ts'
import { endPlacement, startContracts, startPlacement } from './step-placement.ts'
import { takeOver } from './take-over.ts'

const today = day('2026-11-23')
const aDay = 24 * 3600

describe('from yes to work', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: FreshHouse
  let region: SmallRegion
  let employer: string
  beforeAll(async () => {
    fresh = await freshHouse({ clock: time.clock })
    house = fresh.house
    region = await smallRegion(house)
    const asked = { name: 'Bakkerij Ten Hove', town: 'Raalte' }
    employer = expectDone(await addEmployer(fresh.house, region.karin, NewEmployer.parse(asked))).id
  })
  afterAll(() => fresh.close())

  let house: FreshHouse['house']
  let count = 0
  async function aPerson(): Promise<{ dossier: string; herself: Caller }> {
    const given = `Yusuf${'abcdefghijklmnopqrstuvwxyz'[count++]}`
    const { id } = expectDone(await addPerson(fresh.house, region.karin, { given, prefix: '', family: 'Idrissi' }))
    const read = await fresh.house.db.act(region.karin, 'see-dossier', async (act) => {
      const card = await findCard(act, id as Id<'Dossier'>)
      await act.look(card ? [card] : [], 'test')
      return done(card?.subject as Id<'Subject'>)
    })
    const subject = expectDone(read)
    const email = `${given.toLowerCase()}@mail.example`
    const job = jobCaller(region.region, 'tests')
    const account = expectDone(await addCandidateAccount(fresh.house, job, { name: given, email, subject }))
    return {
      dossier: id,
      herself: { ...region.karin, kind: 'person', account, subject, organisation: null, roles: [] },
    }
  }

  const aVacancy = async (places = 1) =>
    expectDone(
      await addVacancy(
        fresh.house,
        region.karin,
        NewVacancy.parse({ employer, title: 'Baker', occupation: 'baker', hoursMin: 20, places, state: 'region' }),
      ),
    ).id

  const trial = (dossier: string, more: object = {}) =>
    Begin.parse({
      ...{ kind: 'trial', dossier, employer, tasks: 'Brood bakken.', minutesWeek: 1440, supervisor: 'Anja' },
      ...{ from: '2026-11-30', until: '2027-01-29', insured: 'yes', intends: 'yes', payer: region.municipality },
      ...more,
    })
  const hire = (dossier: string, more: object = {}) =>
    Begin.parse({ kind: 'hire', dossier, employer, tasks: 'Brood bakken.', minutesWeek: 1440, from: today, ...more })

  const begin = (asked: Begin) => beginPlacement(fresh.house, region.karin, asked)
  const stageOf = async (dossier: string) =>
    expectDone(
      await fresh.house.db.act(region.karin, 'see-dossier', async (act) => {
        const card = await findCard(act, dossier as Id<'Dossier'>)
        await act.look(card ? [card] : [], 'test')
        return done(card?.stage)
      }),
    )
  const shared = async (dossier: string) => {
    const to = { organisation: region.municipality, purpose: 'finding-work' } as const
    expectDone(await shareDossier(fresh.house, region.karin, dossier as Id<'Dossier'>, to as never))
  }
  const yes = (from: string, until: string, longer?: string) =>
    Decide.parse({ decision: 'granted', from, until, ...(longer && { longer }) })

  it('a trial is asked, decided by who pays, signed by everybody, and only then begins', async () => {
    const { dossier, herself } = await aPerson()
    await shared(dossier)
    const { id } = expectDone(await begin(trial(dossier)))
    expect(await stageOf(dossier)).toBe('trial-requested')
    expect(await startPlacement(house, region.karin, id, {})).toMatchObject({ refusal: { because: 'not-from-here' } })
    const letter = { says: yes('2026-11-30', '2027-01-29'), decidedOn: today, reference: 'K1' }
    expect(await noteDecision(house, region.karin, id, letter)).toMatchObject({
      refusal: { because: 'payer-decides-here' },
    })
    expect(await decideTrial(house, region.fatima, id, yes('2026-11-30', '2027-02-28'))).toMatchObject({
      refusal: { because: 'say-why-longer', lastDay: '2027-01-29' },
    })
    expectDone(await decideTrial(house, region.fatima, id, yes('2026-11-30', '2027-01-29')))
    expect(await decideTrial(house, region.fatima, id, yes('2026-11-30', '2027-01-29'))).toMatchObject({ done: false })

    // The employer reads a name after she signed; a link in the wrong hands opens nothing.
    expect(await renewSignLink(house, region.karin, id, 'employer')).toMatchObject({
      refusal: { because: 'she-signs-first' },
    })
    expect(expectDone(await seeOwnWork(house, herself))).toMatchObject([{ agreement: { maySign: true } }])
    expectDone(await signOwn(house, herself, id))
    const guest = await guestOf(house, 'nl', 'tests')
    const { path } = expectDone(await renewSignLink(house, region.karin, id, 'employer'))
    const token = path.replace('/sign/', '')
    expect(await seeToSign(house, guest, 'made-up', 'nl')).toMatchObject({ refusal: { because: 'not-found' } })
    const text = expectDone(await seeToSign(house, guest, token, 'nl'))
    expect(text).toMatchObject({ role: 'employer', name: 'Bakkerij Ten Hove', asked: true })
    expect(JSON.stringify(text.parts)).toContain('30 november 2026')
    expect(expectDone(await signByLink(house, guest, token))).toMatchObject({ all: false })
    expect(await signByLink(house, guest, token)).toMatchObject({ refusal: { because: 'signed-already' } })
    time.passes(7 * aDay)
    expect(await startPlacement(house, region.karin, id, {})).toMatchObject({ refusal: { because: 'signed-by-all' } })
    expect(expectDone(await signAtDesk(house, region.karin, id))).toMatchObject({ all: true })
    expectDone(await startPlacement(house, region.karin, id, {}))
    expect(await stageOf(dossier)).toBe('trial')

    // Within the days that were decided, and not beyond.
    const more = { from: '2026-12-07' as Day, minutesWeek: 1200, tasks: 'Brood en koek.', meant: false }
    expect(await changeTerms(house, region.karin, id, { ...more, until: '2027-03-01' as Day })).toMatchObject({
      refusal: { because: 'outside-the-decision' },
    })
    expectDone(await changeTerms(house, region.karin, id, { ...more, until: '2027-01-29' as Day }))
    expectDone(
      await endPlacement(house, region.karin, id, {
        on: day('2026-11-30'),
        reason: 'contract-ended',
        next: 'stays-on',
      }),
    )
    const after = expectDone(await begin(hire(dossier, { follows: id, from: '2026-11-30' })))
    expect(after.phase).toBe('running')
    expect(await stageOf(dossier)).toBe('hired')
    expect(expectDone(await seePlacement(house, region.karin, id))).toMatchObject({
      phase: 'ended',
      next: 'stays-on',
      trial: { decision: { says: 'granted', on: '2026-11-23' } },
    })
  })

  it('no trial runs without a decision in the database either, and what was signed stays as it was', async () => {
    const { dossier } = await aPerson()
    await shared(dossier)
    const { id } = expectDone(await begin(trial(dossier, { from: '2026-12-07', until: '2027-02-06' })))
    const { client, close } = await pastPolicies(fresh.urls.owner)
    const run = `update trajectories.placement set phase = 'running', started_on = '2026-12-07' where id = $1`
    await expect(client.query(run, [id])).rejects.toThrow('check constraint')
    expectDone(await decideTrial(house, region.fatima, id, yes('2026-12-07', '2027-02-06')))
    const early = run.replace('2026-12-07', '2026-11-29')
    await expect(client.query(early, [id])).rejects.toThrow('check constraint')
    await close()
    expectDone(await signedOnPaper(house, region.karin, id, 'candidate', day('2026-11-30')))
    await expect(
      house.db.act(region.karin, 'place', async (act) => {
        const { sql } = await import('kysely')
        await sql`update trajectories.agreement set body = 'other'`.execute(act.figures())
        return done()
      }),
    ).rejects.toThrow('permission denied')
  })

  it('a payer elsewhere decides by letter, and a no gives the place back', async () => {
    const { dossier } = await aPerson()
    const vacancy = await aVacancy()
    const payer = { payer: undefined, payerKind: 'municipality', payerName: 'Gemeente Elders' }
    const { id } = expectDone(
      await begin(trial(dossier, { vacancy, ...payer, from: '2026-12-14', until: '2027-02-13' })),
    )
    const taken = async () => expectDone(await seeVacancy(house, region.karin, vacancy)).state
    expect(await taken()).toBe('filled')
    expect(await decideTrial(house, region.fatima, id, yes('2026-12-14', '2027-02-13'))).toMatchObject({ done: false })
    const no = {
      says: Decide.parse({ decision: 'refused', reason: 'no-job-after' }),
      decidedOn: day('2026-11-30'),
      reference: 'K2',
    }
    expectDone(await noteDecision(house, region.karin, id, no))
    expect(await taken()).toBe('region')
    expect(await stageOf(dossier)).toBe('ready')
  })

  it('of ten who begin at the same moment no more come in than there are places', async () => {
    const vacancy = await aVacancy(3)
    const people: string[] = []
    for (let at = 0; at < 10; at++) people.push((await aPerson()).dossier)
    const tried = await Promise.all(people.map((dossier) => begin(hire(dossier, { vacancy }))))
    expect(tried.filter((one) => one.done)).toHaveLength(3)
    expect(tried.filter((one) => !one.done).map((one) => !one.done && one.refusal.because)).toEqual(
      Array(7).fill('vacancy-not-open'),
    )
  })

  it('between two assignments the employment runs on, and the hirer can take over', async () => {
    const { dossier } = await aPerson()
    const loan = (more: object) =>
      Begin.parse({
        kind: 'secondment',
        dossier,
        employer,
        tasks: 'Bakken.',
        minutesWeek: 1440,
        from: '2026-11-30',
        ...more,
      })
    const first = expectDone(await begin(loan({ lender: region.deKade })))
    expect(await stageOf(dossier)).toBe('seconded')
    const { employment } = expectDone(await seePlacement(house, region.karin, first.id))
    const ending = { on: day('2026-11-30'), reason: 'no-more-work', next: 'next-assignment' } as const
    expect(await endPlacement(house, region.karin, employment ?? '', { ...ending, next: 'new-search' })).toMatchObject({
      refusal: { because: 'assignment-runs' },
    })
    expectDone(await endPlacement(house, region.karin, first.id, ending))
    expect(await stageOf(dossier)).toBe('between')
    expect(expectDone(await seePlacement(house, region.karin, employment ?? ''))).toMatchObject({ phase: 'running' })
    const second = expectDone(await begin(loan({ employment })))
    time.passes(aDay)
    const took = await takeOver(house, region.karin, second.id, {
      from: day('2026-12-01'),
      minutesWeek: 1440,
      tasks: 'Bakken.',
      meant: false,
    })
    expect(took).toMatchObject({ value: { phase: 'running' } })
    expect(expectDone(await seePlacement(house, region.karin, employment ?? ''))).toMatchObject({
      endReason: 'hired-by-hirer',
    })
    expect(await stageOf(dossier)).toBe('hired')
  })

  it('a contract that begins later begins by itself, and another organisation sees nothing of it', async () => {
    const { dossier } = await aPerson()
    const { id, phase } = expectDone(await begin(hire(dossier, { from: '2026-12-03' })))
    expect(phase).toBe('agreed')
    await startContracts(house, region.region)
    expect(expectDone(await seePlacement(house, region.karin, id)).phase).toBe('agreed')
    time.passes(2 * aDay)
    await startContracts(house, region.region)
    expect(expectDone(await seePlacement(house, region.karin, id)).phase).toBe('running')
    expect(await seePlacement(house, region.henk, id)).toMatchObject({ refusal: { because: 'not-found' } })
  })
})
