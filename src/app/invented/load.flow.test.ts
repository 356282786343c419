import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { seeWhatFits, seeWhoFits } from '#matching/public.ts'
import { findCard } from '#people/public.ts'
import { type Caller, type House, withClient } from '#platform/public.ts'
import { seeOwnQuestions } from '#trajectories/public.ts'
import { done, expectDone, type Id } from '#values/public.ts'
import { conditions } from '#vocabulary/public.ts'
import { stageCounts } from '../../../reference/hanzestroom/counts.ts'
import { hanzestroom } from '../../../reference/hanzestroom/hanzestroom.ts'
import { vacancyStates } from '../../../reference/hanzestroom/vacancies.ts'
import { aMonday, type FreshHouse, freshHouse } from '../../../tests/fresh-region.ts'
import { callerNamed, inventedHouse } from '../../../tests/invented-region.ts'
import { loadInventedRegion } from './load.ts'

const told = hanzestroom(aMonday)
let fresh: FreshHouse
beforeAll(async () => {
  fresh = await inventedHouse()
}, 60_000)
afterAll(() => fresh.close())

/** As the owner of the server, whom no policy stops. */
const rowsOf = <Row extends object>(sql: string, { urls }: FreshHouse = fresh) => {
  const admin = new URL(inject('adminUrl'))
  admin.pathname = new URL(urls.app).pathname
  return withClient(admin.href, async (client) => (await client.query<Row>(sql)).rows)
}

const tallied = async (sql: string) =>
  Object.fromEntries((await rowsOf<{ key: string; count: number }>(sql)).map(({ key, count }) => [key, count]))

describe('the invented region', () => {
  it('stands in the database as it is told', async () => {
    const { 'ready-unconfirmed': unconfirmed, ...stages } = stageCounts
    expect(await tallied('select stage as key, count(*)::int from people.dossier group by 1')).toEqual({
      ...stages,
      ready: stages.ready + unconfirmed,
      hired: stages.hired + told.workToWork.length,
    })
    expect(await tallied('select state as key, count(*)::int from employers.vacancy group by 1')).toEqual(vacancyStates)
    expect(await tallied('select kind as key, count(*)::int from employers.contact_moment group by 1')).toEqual({
      visit: told.employers.flatMap(({ visits }) => visits).length,
      promise: told.promises.length,
    })
    const counts = await rowsOf(`select (select count(*)::int from access.organisation) as organisations,
      (select count(*)::int from access.account where subject_id is null and not acts) as professionals,
      (select count(*)::int from access.acting) as acting,
      (select count(*)::int from access.account where subject_id is not null) as candidates,
      (select count(*)::int from employers.employer) as employers,
      (select count(*)::int from trajectories.proposal) as proposals`)
    expect(counts).toEqual([
      {
        organisations: told.organisations.length + told.hats.length,
        professionals: 26,
        acting: 14,
        candidates: 12,
        employers: 60,
        proposals: told.proposals.length,
      },
    ])
  })

  it('is a place that everybody and every employer has, and nothing was written tomorrow', async () => {
    const nowhere = await rowsOf(`select id from people.dossier where lat_e5 is null or town is null
      union all select id from employers.employer where lat_e5 is null
      union all select id from employers.vacancy where lat_e5 is null`)
    const ahead = await rowsOf(`select id from people.note where on_day > '${aMonday}'
      union all select id from employers.contact_moment where on_day > '${aMonday}' or due_day < on_day
      union all select id from people.dossier where stage_since > '${aMonday}' or availability_confirmed_on > '${aMonday}'
      union all select id from employers.vacancy where state_since > '${aMonday}'
      union all select id from trajectories.proposal where phase_since > '${aMonday}'`)
    expect({ nowhere, ahead }).toEqual({ nowhere: [], ahead: [] })
  })

  it('lets a name be read for the vacancies to which somebody said yes, and for no other', async () => {
    const [{ wrong = null } = {}] = await rowsOf<{ wrong: number }>(`select count(*)::int as wrong
      from trajectories.proposal p full join (select * from access.release where what = 'name-for-vacancy') r on r.subject_id = p.subject_id and r.about_id = p.vacancy_id
      where (p.phase in ('person-yes', 'proposed', 'employer-yes', 'employer-no')) is distinct from (r.id is not null)`)
    expect(wrong).toBe(0)
  })

  it('has no number of a person and no word of what helps in clear, in any table', async () => {
    const tables = await rowsOf<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`)
    const lines = await Promise.all(
      tables.map(async ({ name }) => {
        const found = await rowsOf<{ line: string }>(`select t::text as line from ${name} t`)
        return found.map(({ line }) => ({ name, line }))
      }),
    )
    const all = lines.flat()
    const bsns = [...told.candidates, ...told.workToWork].map(({ bsn }) => bsn)
    expect(all.length).toBeGreaterThan(2000)
    expect(all.filter(({ line }) => bsns.some((bsn) => line.includes(bsn)))).toEqual([])
    const aboutPeople = all.filter(({ name }) => name !== 'employers.vacancy')
    const helps = new RegExp(`(?<![a-z-])(${conditions.map(({ id }) => id).join('|')})(?![a-z-])`)
    expect(helps.test('["own-pace"]') && !helps.test('follow-picture-steps')).toBe(true)
    expect(aboutPeople.filter(({ line }) => helps.test(line))).toEqual([])
  })
})

describe('loading', () => {
  it('is refused where there is a region, and changes nothing', async () => {
    const before = await rowsOf('select id from people.dossier order by id')
    const again = await loadInventedRegion(fresh.house)
    expect(again).toEqual({ done: false, refusal: { because: 'already-a-region', kind: 'conflict' } })
    expect(await rowsOf('select id from people.dossier order by id')).toEqual(before)
  })

  it('leaves nothing when it breaks half-way, and works the second time', { timeout: 60_000 }, async () => {
    const empty = await freshHouse({ on: aMonday })
    const lock = (...asked: Parameters<House['keys']['lock']>) => {
      if (asked[2].endsWith(':proposal.basis')) throw new Error('the lights went out')
      return empty.house.keys.lock(...asked)
    }
    const house = { ...empty.house, keys: { ...empty.house.keys, lock } }
    await expect(loadInventedRegion(house)).rejects.toThrow('the lights went out')
    expect(await rowsOf('select id from access.region union all select id from people.dossier', empty)).toEqual([])
    expect((await loadInventedRegion(empty.house)).done).toBe(true)
    await empty.close()
  })
})

describe('who reaches whom', () => {
  const reached = async (name: string) => {
    const caller = await callerNamed(fresh.house, name)
    const seen = await fresh.house.db.act(caller, 'see-people', async (act) =>
      done(
        (
          await act
            .figures<{ 'people.dossier': { subject_id: string } }>()
            .selectFrom('people.dossier')
            .select('subject_id')
            .execute()
        ).length,
      ),
    )
    return seen.done ? seen.value : seen.refusal.because
  }
  const knownTo = (house: string) =>
    [...told.candidates, ...told.workToWork].filter(
      ({ holder, relations }) => holder === house || relations.some(({ organisation }) => organisation === house),
    ).length

  it('Karin reaches everybody who is past the first talk and did not stop', async () => {
    expect(await reached('Karin Wassink')).toBe(knownTo('werkcentrum'))
    expect(knownTo('werkcentrum')).toBe(240 - stageCounts.new - stageCounts.stopped + 1)
  })

  it('Henk reaches whom De Kade lends, and nobody else', async () => {
    expect(await reached('Henk Slotboom')).toBe(knownTo('de-kade'))
    expect(knownTo('de-kade')).toBeGreaterThanOrEqual(12)
    expect(knownTo('de-kade')).toBeLessThan(20)
  })

  it('Ingrid wears one hat at a time, and as an employer the municipality knows nobody', async () => {
    const hatless = await callerNamed(fresh.house, 'Ingrid Mulder')
    expect([hatless.organisation, await reached('Ingrid Mulder')]).toEqual([null, 'no-permit'])
    const hats = await rowsOf<{ id: Id<'Organisation'>; kind: string; roles: string[] }>(
      `select o.id, o.kind, array_agg(m.role) as roles from access.membership m
        join access.organisation o on o.id = m.organisation_id
        where m.account_id = '${hatless.account}' group by o.id, o.kind order by o.kind desc`,
    )
    expect(hats.map(({ kind, roles }) => [kind, roles])).toEqual([
      ['municipality', ['programme-manager']],
      ['employer', ['employer-side']],
    ])
    // The database keeps them apart, also where somebody would have every role in both.
    const seen = hats.map(async ({ id }) =>
      expectDone(
        await fresh.house.db.act(
          { ...hatless, organisation: id, roles: ['case-manager'] },
          'see-people',
          async (act) => {
            const rows = act.figures<{ 'people.dossier': object }>().selectFrom('people.dossier')
            return done((await rows.select((eb) => eb.fn.countAll<string>().as('count')).executeTakeFirst())?.count)
          },
        ),
      ),
    )
    const [asMunicipality, asEmployer] = (await Promise.all(seen)).map(Number)
    expect(asMunicipality).toBe(knownTo('hanzewaard'))
    expect(asEmployer).toBe(0)
  })

  it('Ton keeps the application going and sees no dossier', async () => {
    expect(await reached('Ton Evers')).toBe('no-permit')
  })
})

describe('what one finds', () => {
  let loes: Caller
  beforeAll(async () => {
    loes = await callerNamed(fresh.house, 'Loes ter Braak')
  })

  const vacancy = async (title: string, employer: string) =>
    (
      await rowsOf<{ id: string }>(`select v.id from employers.vacancy v join employers.employer e
        on e.id = v.employer_id where v.title = '${title}' and e.name = '${employer}' and v.state = 'region' limit 1`)
    )[0]?.id ?? ''

  const dossier = async (given: string, family: string) =>
    (
      await rowsOf<{ id: string }>(
        `select id from people.dossier where given_name = '${given}' and family_name = '${family}'`,
      )
    )[0]?.id ?? ''

  const whatFits = async (given: string, family: string, list: 'fits' | 'to-ask' | 'almost') =>
    expectDone(
      await seeWhatFits(fresh.house, loes, {
        dossier: await dossier(given, family),
        list,
        size: 100,
        openings: 3,
      }),
    )

  it('several fit the work of an order picker, more must be asked, and many are almost there', async () => {
    const asked = { vacancy: await vacancy('Orderpicker', 'Winterkoop Distributie'), list: 'fits', size: 25, beside: 5 }
    const { counts, page } = expectDone(await seeWhoFits(fresh.house, loes, asked as Parameters<typeof seeWhoFits>[2]))
    expect(counts.fits).toBeGreaterThanOrEqual(5)
    expect(counts.toAsk).toBeGreaterThanOrEqual(10)
    expect(counts.almost).toBeGreaterThanOrEqual(10)
    expect(page.rows.map(({ name }) => name.given)).toContain('Naomi')
    expect(page.rows.every(({ judgement }) => judgement.conditions.length === 11)).toBe(true)
  })

  it('one certificate opens eleven jobs for Naomi', async () => {
    const { counts, wouldOpen } = await whatFits('Naomi', 'Brink', 'fits')
    expect(wouldOpen[0]).toEqual({ change: { kind: 'licence', licence: 'forklift' }, opens: 11, fits: 11 })
    expect(counts.fits).toBeGreaterThan(0)
  })

  it('Femke is almost there: two kilometres too far', async () => {
    const { page } = await whatFits('Femke', 'Hart', 'almost')
    const [best] = page.rows
    expect(best?.title).toBe('Medewerker post en scan')
    expect(best?.judgement.conditions.filter(({ verdict }) => verdict === 'no')).toMatchObject([
      { name: 'distance', remedy: { kind: 'travel', km: 2 } },
    ])
  })

  it('Tesfay has two steps to take, each with a day', async () => {
    const steps = await rowsOf<{ text: string; next_day: string | null }>(`select n.text, n.next_day from people.note n
      join people.dossier d on d.subject_id = n.subject_id where d.given_name = 'Tesfay' and n.kind = 'remark'
      and n.next_day is not null`)
    expect(steps.map(({ text }) => text).join(' ')).toContain('VCA halen, voorgelezen')
    expect(steps.map(({ text }) => text).join(' ')).toContain('Nederlands spreken op de werkvloer')
  })

  it('whoever was proposed fitted that work on the day of the question', async () => {
    const rows = await rowsOf<{ score: number }>(`select score from trajectories.proposal
      where phase in ('person-yes', 'proposed', 'employer-yes') and score > 0`)
    expect(rows).toHaveLength(stageCounts.proposed)
  })

  it('Naomi reads her own question, and why this work was thought to fit', async () => {
    const naomi = await callerNamed(fresh.house, 'Naomi van den Brink')
    const [question] = expectDone(await seeOwnQuestions(fresh.house, naomi))
    expect(question).toMatchObject({ phase: 'asking', work: { employer: { name: 'Winterkoop Distributie' } } })
    expect(question?.basis).toMatchObject({ judgement: { list: 'fits' } })
  })

  it('the employers’ desk opens what helps, because the holder shared the key', async () => {
    const { page } = await whatFits('Naomi', 'Brink', 'fits')
    const needs = page.rows[0]?.judgement.conditions.find(({ name }) => name === 'conditions')
    expect(needs?.facts).toMatchObject({ known: true })
    const card = await fresh.house.db.act(loes, 'see-dossier', async (act) => {
      const found = await findCard(act, (await dossier('Naomi', 'Brink')) as never)
      await act.look(found ? [found] : [], 'dossier')
      return done(found?.town)
    })
    expect(card).toEqual(done('Zutphen'))
  })
})
