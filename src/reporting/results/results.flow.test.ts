import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobCaller } from '#access/public.ts'
import { addEmployer } from '#employers/cards/add-employer.ts'
import { NewEmployer } from '#employers/cards/employer.shapes.ts'
import { addVacancy } from '#employers/vacancies/add-vacancy.ts'
import { NewVacancy } from '#employers/vacancies/vacancy.shapes.ts'
import { addPerson } from '#people/dossiers/add-person.ts'
import { countPeople } from '#people/dossiers/count-people.ts'
import type { Caller } from '#platform/public.ts'
import { countGaps } from '#trajectories/gaps/see-gaps.ts'
import { seePlacements } from '#trajectories/placements/see-placements.ts'
import { addDays, type Day, day, done, expectDone } from '#values/public.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { seeResults } from './see-results.ts'

const aDay = 24 * 3600

describe('results', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let job: Caller
  let employer: string
  let vacancies: string[]

  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    job = jobCaller(region.region, 'tests')
    const { house } = fresh
    employer = expectDone(
      await addEmployer(house, region.karin, NewEmployer.parse({ name: 'Ten Hove', town: 'Raalte' })),
    ).id
    vacancies = []
    for (const title of ['Baker', 'Packer']) {
      const asked = NewVacancy.parse({ employer, title, occupation: 'baker', hoursMin: 20, places: 9, state: 'region' })
      vacancies.push(expectDone(await addVacancy(house, region.karin, asked)).id)
    }
  })
  afterAll(() => fresh.close())

  const today = () => fresh.house.clock.today()
  const asked = async (caller: Caller, question: object = {}) =>
    expectDone(await seeResults(fresh.house, caller, { organisation: region.workCentre, ...question }))
  const numberOf = (rows: readonly { of: string; number: number | null }[], name: string) =>
    rows.find(({ of }) => of === name)?.number ?? 0
  const step = async (name: string, question: object = {}) =>
    numberOf((await asked(region.karin, question)).figures.funnel, name)

  let count = 0
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  async function aPerson(): Promise<string> {
    const given = `Naomi${letters[count % 26]}${letters[Math.floor(count++ / 26)]}`
    const added = await addPerson(fresh.house, region.karin, { given, prefix: '', family: 'Brink' })
    return expectDone(added).id
  }

  /** Straight into the tables, as any verb or import would. */
  const does = async (line: ReturnType<typeof sql>) =>
    expectDone(
      await fresh.house.db.act(job, 'run-job', async (act) => {
        await line.execute(act.figures())
        return done(null)
      }),
    )
  const whose = (dossier: string) => sql`(select subject_id from people.dossier where id = ${dossier})`
  const stage = (dossier: string, to: string, on: Day = today()) =>
    does(sql`update people.dossier set stage = ${to}, stage_since = ${on} where id = ${dossier}`)
  const ask = (dossier: string, vacancy: string) =>
    does(sql`insert into trajectories.proposal (region_id, subject_id, holder_id, vacancy_id, phase, phase_since, asked_at, leaves_at)
      select region_id, subject_id, organisation_id, ${vacancy}, 'asking', ${today()}, ${fresh.house.clock.now()}, ${fresh.house.clock.now()}
      from people.dossier where id = ${dossier} on conflict do nothing`)
  const move = (
    dossier: string,
    vacancy: string,
    to: string,
    more = sql`person_answered_at = ${fresh.house.clock.now()}`,
  ) =>
    does(sql`update trajectories.proposal set phase = ${to}, phase_since = ${today()}, ${more}
      where id = (select id from trajectories.proposal where subject_id = ${whose(dossier)} and vacancy_id = ${vacancy}
        order by asked_at desc, id desc limit 1)`)
  const works = (dossier: string, kind: string, since: Day) =>
    does(sql`insert into trajectories.placement (region_id, subject_id, holder_id, kind, phase, phase_since, employer_id, first_day,
        started_on, made_at)
      select region_id, subject_id, organisation_id, ${kind}, 'running', ${today()}, ${employer}, ${since}, ${since}, ${fresh.house.clock.now()}
      from people.dossier where id = ${dossier} on conflict do nothing`)
  const stops = (dossier: string) =>
    does(sql`update trajectories.placement set phase = 'ended', phase_since = ${today()}, ended_on = ${today()},
        end_reason = 'other', next_step = 'new-search'
      where subject_id = ${whose(dossier)} and phase = 'running'`)
  const needs = (dossier: string, kind: string) =>
    does(sql`insert into trajectories.gap (region_id, subject_id, holder_id, kind, owner, look_again_on, made_at)
      select region_id, subject_id, organisation_id, ${kind}, 'person', ${addDays(today(), 7)}, ${fresh.house.clock.now()}
      from people.dossier where id = ${dossier}`)
  const arranged = (dossier: string) =>
    does(sql`update trajectories.gap set closed_at = ${fresh.house.clock.now()}, closed_as = 'arranged', closed_rests_on = 'talk'
      where subject_id = ${whose(dossier)} and closed_at is null`)
  const taken = (dossier: string, out: boolean) =>
    does(sql`update people.dossier set removed_at = ${out ? fresh.house.clock.now() : null} where id = ${dossier}`)
  async function erased(dossier: string) {
    for (const table of ['gap', 'placement', 'proposal'])
      await does(sql`delete from ${sql.table(`trajectories.${table}`)} where subject_id = ${whose(dossier)}`)
    await does(sql`delete from people.dossier where id = ${dossier}`)
  }

  it('counts each person once at each step, however often she was asked', async () => {
    const dossier = await aPerson()
    await stage(dossier, 'ready')
    for (const vacancy of vacancies) await ask(dossier, vacancy)
    for (const vacancy of vacancies) await move(dossier, vacancy, 'person-yes')
    await move(dossier, vacancies[0] ?? '', 'person-no')
    const { funnel } = (await asked(region.karin)).figures
    expect(funnel.map(({ of, number }) => `${of} ${number}`).slice(0, 5)).toEqual([
      'known 1',
      'ready 1',
      'asked 1',
      'yes 1',
      'proposed 0',
    ])
  })

  it('counts what began before from the day that we knew, in the month in which it began', async () => {
    const dossier = await aPerson()
    const yesterday = today()
    time.passes(aDay)
    await works(dossier, 'hire', day('2026-10-05'))
    expect([await step('placed', { day: yesterday }), await step('placed')]).toEqual([0, 1])
    const { months, startedLate } = (await asked(region.karin)).figures
    expect(months.find(({ month }) => month === '2026-10')?.kinds[1]).toEqual({ of: 'hire', number: 1 })
    expect(startedLate).toBe(1)
  })

  it('agrees today with the lists that a number opens', async () => {
    const { house } = fresh
    const dossiers = [await aPerson(), await aPerson(), await aPerson()]
    for (const dossier of dossiers) await needs(dossier, 'travel')
    await arranged(dossiers[0] ?? '')
    await stage(dossiers[1] ?? '', 'ready')
    await works(dossiers[2] ?? '', 'hire', today())
    await taken(dossiers[2] ?? '', true)
    const { figures, exact } = await asked(region.karin)
    const holder = region.workCentre
    const people = expectDone(await countPeople(house, region.karin, { holder: [holder] }))
    const stages = figures.stages.filter(({ number }) => number).map(({ of, number }) => `${of} ${number}`)
    expect(stages.sort()).toEqual(people.facets.stage.map(({ value, everybody }) => `${value} ${everybody}`).sort())
    const gaps = expectDone(await countGaps(house, region.karin, { holder }))
    const work = expectDone(await seePlacements(house, region.karin, { kind: 'hire', phase: 'running', holder }))
    expect([exact, figures.gaps[0]?.open, numberOf(figures.running.kinds, 'hire')]).toEqual([
      true,
      gaps.total,
      work.length,
    ])
    await taken(dossiers[2] ?? '', false)
    expect((await asked(region.karin)).figures.gaps[0]?.open).toBe(2)
  })

  it('keeps who was erased in the days that were, and in how many there ever were', async () => {
    const dossier = await aPerson()
    await stage(dossier, 'ready')
    const [before, on] = [await asked(region.karin), today()]
    time.passes(aDay)
    await erased(dossier)
    const now = await asked(region.karin)
    expect((await asked(region.karin, { day: on })).figures).toEqual(before.figures)
    expect(now.figures.funnel).toEqual(before.figures.funnel)
    expect(numberOf(now.figures.stages, 'ready')).toBe((numberOf(before.figures.stages, 'ready') ?? 0) - 1)
  })

  it('answers the same for every past day, whatever is done later', async () => {
    const some = fc.nat({ max: 5 })
    const acts: readonly fc.Arbitrary<readonly [string, number, number]>[] = [
      'stage',
      'ask',
      'answer',
      'work',
      'gap',
      'take',
      'erase',
      'late',
      'night',
    ].map((what) => fc.tuple(fc.constant(what), some, some))
    const dossiers: string[] = []
    const doOne = async ([what, who, how]: readonly [string, number, number]) => {
      const dossier = dossiers[who] ?? ''
      const vacancy = vacancies[how % 2] ?? ''
      if (what === 'night') time.passes(aDay)
      if (what === 'stage')
        await stage(dossier, ['new', 'ready', 'hired', 'stopped', 'between', 'proposed'][how] ?? 'new')
      if (what === 'late') await stage(dossier, 'ready', addDays(today(), -20 * how))
      if (what === 'ask') await ask(dossier, vacancy)
      if (what === 'answer')
        await move(
          dossier,
          vacancy,
          ['person-yes', 'proposed', 'employer-yes', 'person-no', 'withdrawn', 'employer-no'][how] ?? '',
        )
      if (what === 'work') await (how === 0 ? stops(dossier) : works(dossier, 'hire', addDays(today(), -15 * how)))
      if (what === 'gap') await (how < 2 ? arranged(dossier) : needs(dossier, how === 2 ? 'money' : 'licence'))
      if (what === 'take') await taken(dossier, how % 2 === 0)
      if (what === 'erase' && how === 0) {
        await erased(dossier)
        dossiers[who] = await aPerson()
      }
    }
    const told = new Map<Day, unknown>()
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(...acts), { minLength: 15, maxLength: 25 }), async (sequence) => {
        while (dossiers.length < 6) dossiers.push(await aPerson())
        for (const one of [...sequence, ['night', 0, 0] as const]) {
          if (one[0] === 'night') told.set(today(), await asked(region.karin, { day: today() }))
          await doOne(one)
        }
        for (const [on, was] of told)
          expect(await asked(region.karin, { day: on })).toEqual({ ...(was as object), isToday: false })
      }),
      { numRuns: 3 },
    )
  })

  it('tells exact numbers to who keeps the dossiers, and rounds them for everybody else', async () => {
    const own = await asked(region.karin)
    const others = await asked(region.henk, { organisation: region.workCentre })
    expect([own.exact, others.exact, (await asked(region.karin, { organisation: 'region' })).exact]).toEqual([
      true,
      false,
      false,
    ])
    const rounded = others.figures.funnel.map(({ number }) => number)
    expect(rounded.every((number) => number === null || number % 5 === 0)).toBe(true)
  })

  it('lets an organisation count its own in its books, and nothing of others, unless it asks for results', async () => {
    const lines = (caller: Caller) =>
      fresh.house.db.act(caller, 'see-people', async (act) => {
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from people.tally`.execute(act.figures())
        return done(rows[0]?.n ?? 0)
      })
    expect(expectDone(await lines(region.henk))).toBe(0)
    expect(expectDone(await lines(region.karin))).toBeGreaterThan(0)
  })

  it('never takes a line back: the books are only added to', async () => {
    await expect(does(sql`update people.tally set number = 9`)).rejects.toThrow('permission denied')
    await expect(does(sql`delete from trajectories.tally`)).rejects.toThrow('permission denied')
  })

  it('shows the page, the same numbers for programs, and a file with real days', async () => {
    const { get, call } = throughHttp(fresh)
    const page = await get(region.karin, '/results')
    expect([page.statusCode, page.body.includes('Van kennismaking naar werk')]).toEqual([200, true])
    const { body } = await call(region.karin, 'GET', `/results?organisation=${region.workCentre}`)
    expect(body).toEqual(JSON.parse(JSON.stringify(await asked(region.karin))))
    const file = await get(region.karin, '/results/file?format=csv')
    expect(file.body).toContain(`;${today()};`)
    const report = (await get(region.karin, '/results/file?format=pdf')).rawPayload.toString('latin1')
    expect(
      ['%PDF-1.7', '/StructTreeRoot', '/Lang (nl-NL)', '/Marked true'].filter((part) => !report.includes(part)),
    ).toEqual([])
    expect((await get(region.karin, '/results?organisation=00000000-0000-4000-8000-000000000000')).statusCode).toBe(404)
    expect((await call(region.karin, 'GET', '/results?day=0001-01-01')).status).toBe(400)
    expect((await get(region.karin, '/results?day=1000-01-01')).statusCode).toBe(200)
  })
})
