import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepRelation } from '#access/public.ts'
import { addEmployer, addVacancy, NewEmployer, NewVacancy } from '#employers/public.ts'
import { findCard, type PersonCard } from '#people/public.ts'
import { withClient } from '#platform/public.ts'
import { done, expectDone, type Id, notFound } from '#values/public.ts'
import { aMonday, freshApp } from '../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../tests/small-region.ts'
import { throughHttp } from '../../tests/through-http.ts'
import { judgeForDecision, usualWeights } from './public.ts'

type Parts = Readonly<Record<string, object>>
type Who = 'karin' | 'loes' | 'fatima' | 'henk' | 'ton'

/** Fits the bakery on every condition, unless a test says otherwise. */
const fitting: Parts = {
  wishes: { occupations: ['bakery-worker'] },
  hours: { min: 20, max: 28, dayparts: ['early', 'day'], earliestStart: '6.00' },
  availability: { availableFrom: '2026-11-01' },
  travel: { transports: [{ kind: 'bike', maxKm: 15 }] },
  abilities: { skills: ['weigh-ingredients'], licences: ['haccp'], spokenDutch: 'B1' },
  'what-helps': { conditions: ['same-team'] },
}

describe('who fits, and why', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let http: ReturnType<typeof throughHttp>
  let region: SmallRegion
  let vacancy: string
  const people: Record<string, string> = {}

  beforeAll(async () => {
    fresh = await freshApp({ on: aMonday })
    http = throughHttp(fresh)
    region = await smallRegion(fresh.house)
    vacancy = await aVacancy()
    people.naomi = await somebody('karin', 'Naomi', {})
    people.omar = await somebody('karin', 'Omar', { abilities: { ...fitting.abilities, licences: [] } })
    people.emre = await somebody('karin', 'Emre', { hours: { ...fitting.hours, earliestStart: '8.00' } })
    people.rob = await somebody('karin', 'Rob', {
      hours: { min: 8, max: 12, dayparts: ['evening'], earliestStart: '8.00' },
    })
    people.vera = await somebody('henk', 'Vera', {})
  })
  afterAll(() => fresh.close())

  async function aVacancy(otherwise: object = {}): Promise<string> {
    const employer = expectDone(
      await addEmployer(
        fresh.house,
        region.karin,
        NewEmployer.parse({ name: `Bakkerij ${Math.random()}`, town: 'Deventer' }),
      ),
    )
    const asked = {
      employer: employer.id,
      title: 'Bakkersassistent',
      state: 'region',
      occupation: 'bakery-worker',
      hoursMin: 20,
      hoursMax: 28,
      dayparts: ['early'],
      firstStart: '6.30',
      startFrom: '2026-12-01',
      offers: { 'same-team': 'yes' },
      mandatorySkills: ['weigh-ingredients'],
      licences: ['haccp'],
      ...otherwise,
    }
    return expectDone(await addVacancy(fresh.house, region.karin, NewVacancy.parse(asked))).id
  }

  /** Comes in and says everything, one part after the other. */
  async function somebody(who: Who, given: string, otherwise: Parts): Promise<string> {
    const { id } = (await asks(who, 'POST', '/people', { given, family: 'Brink', town: 'Deventer' })).body
    let version = 1
    for (const [part, said] of Object.entries({ ...fitting, ...otherwise }))
      version = (await asks(who, 'PUT', `/people/${id}/${part}`, { ...said, version })).body.version
    return id
  }

  const asks = (who: Who, ...[method, path, payload]: ['GET' | 'POST' | 'PUT', string, object?]) =>
    http.call<Said>(region[who], method, path, payload)

  /** As the person herself reads them: nobody else can. */
  const looksAt = async (dossier: string | undefined) => {
    const [person] = await rows<{ subject_id: string }>(
      fresh.urls.job,
      null,
      'select subject_id from people.dossier where id = $1',
      [dossier],
    )
    const subject = person?.subject_id ?? null
    const looks = `select what, account_id from access.look where what in ('match-list', 'match') order by id`
    return rows<{ what: string; account_id: string }>(fresh.urls.app, subject, looks)
  }

  const rows = <Row extends object>(url: string, subject: string | null, query: string, values: unknown[] = []) =>
    withClient(url, async (client) => {
      await client.query('begin')
      await client.query(`select set_config('app.region', $1, true), set_config('app.subject', $2, true)`, [
        region.region,
        subject ?? region.region,
      ])
      const found = await client.query<Row>(query, values)
      await client.query('rollback')
      return found.rows
    })

  const page = async (who: Who, url: string) => {
    const response = await http.get(region[who], url)
    return { status: response.statusCode, html: response.body }
  }

  it('divides everybody in reach over three lists, and counts who is on none', async () => {
    const { status, body } = await asks('karin', 'GET', `/vacancies/${vacancy}/matches`)
    expect(status).toBe(200)
    expect(body.counts).toEqual({ fits: 1, toAsk: 1, almost: 1, unconfirmed: 0, no: 1 })
    expect(body.rows.map((row) => row.name)).toEqual(['Naomi Brink'])
  })

  it('writes a look for whose name was in the answer, and for nobody else', async () => {
    const before = await looksAt(people.naomi)
    await asks('loes', 'GET', `/vacancies/${vacancy}/matches`)
    const after = await looksAt(people.naomi)
    expect(after.length).toBe(before.length + 1)
    expect(after.at(-1)).toEqual({ what: 'match-list', account_id: region.loes.account })
    expect(await looksAt(people.rob)).toEqual([])
  })

  it('names what is not known and whom to ask', async () => {
    const { body } = await asks('karin', 'GET', `/vacancies/${vacancy}/matches?list=to-ask`)
    const [omar] = body.rows
    expect(omar?.name).toBe('Omar Brink')
    expect(open(omar)).toEqual([
      expect.objectContaining({
        name: 'licences',
        ask: 'person',
        sentence: 'Niet bekend: HACCP (schoon werken met eten)',
      }),
    ])
  })

  it('names the one thing in the way, and what removes it', async () => {
    const { body } = await asks('karin', 'GET', `/vacancies/${vacancy}/matches?list=almost`)
    const [emre] = body.rows
    expect(emre?.name).toBe('Emre Brink')
    expect(open(emre)).toEqual([
      expect.objectContaining({
        name: 'first-start',
        sentence: 'Kan vanaf 8.00 uur beginnen. Het werk begint om 6.30 uur.',
        remedy: 'Past als het werk om 8.00 uur begint.',
      }),
    ])
  })

  it('tells which demand shuts out most people', async () => {
    const { body } = await asks('karin', 'GET', `/vacancies/${vacancy}/matches`)
    expect(body.shutsOut[0]).toMatchObject({ condition: 'first-start', people: 2, onlyThis: 1 })
  })

  it('gives a list page by page, each person once', async () => {
    const seen: string[] = []
    const wide = await aVacancy({ dayparts: [], firstStart: '9.00', hoursMin: 8, licences: [] })
    for (let after = ''; after !== 'end'; ) {
      const { body } = await asks('karin', 'GET', `/vacancies/${wide}/matches?size=1${after}`)
      seen.push(...body.rows.map((row) => row.name))
      after = body.next ? `&after=${body.next}` : 'end'
    }
    expect(seen.toSorted()).toEqual(['Emre Brink', 'Naomi Brink', 'Omar Brink', 'Rob Brink'])
  })

  it('keeps people of another organisation out of every list and every count', async () => {
    const { body } = await asks('henk', 'GET', `/vacancies/${vacancy}/matches`)
    expect(body.counts).toEqual({ fits: 1, toAsk: 0, almost: 0, unconfirmed: 0, no: 0 })
    expect(body.rows.map((row) => row.name)).toEqual(['Vera Brink'])
    expect((await asks('henk', 'GET', `/vacancies/${vacancy}/people/${people.naomi}`)).status).toBe(404)
    expect((await asks('henk', 'GET', `/people/${people.naomi}/matches`)).status).toBe(404)
  })

  it('answers the same for a vacancy that is not there, and for what is no vacancy at all', async () => {
    const nowhere = '00000000-0000-4000-8000-000000000000'
    expect((await asks('karin', 'GET', `/vacancies/${nowhere}/matches`)).status).toBe(404)
    expect((await asks('karin', 'GET', '/vacancies/bakker/matches')).status).toBe(404)
    expect((await asks('karin', 'GET', `/vacancies/${vacancy}/matches?list=all`)).status).toBe(400)
  })

  it('is not for who administers', async () => {
    expect((await asks('ton', 'GET', `/vacancies/${vacancy}/matches`)).status).toBe(403)
  })

  it('never shows what helps to an organisation without a key: there it is not known', async () => {
    await fresh.house.db.act(region.karin, 'share-dossier', async (act) => {
      const card = await findCard(act, people.naomi as Id<'Dossier'>)
      if (!card) return notFound()
      await act.look([card], 'sharing')
      const { municipality: organisation } = region
      await keepRelation(act, { ...readOf(card), organisation, purpose: 'finding-work', from: act.today })
      return done()
    })
    const { body } = await asks('fatima', 'GET', `/vacancies/${vacancy}/matches?list=to-ask`)
    expect(body.counts).toEqual({ fits: 0, toAsk: 1, almost: 0, unconfirmed: 0, no: 0 })
    expect(open(body.rows[0])).toEqual([expect.objectContaining({ name: 'conditions', ask: 'person' })])
    expect(JSON.stringify(body)).not.toContain('vast team')
  })

  it('tells one person which work fits, and which one change would bring more', async () => {
    const { body } = await asks('karin', 'GET', `/people/${people.emre}/matches?list=almost`)
    expect(body.rows[0]).toMatchObject({ vacancy, title: 'Bakkersassistent' })
    const forklift = await aVacancy({ licences: ['forklift'] })
    await asks('karin', 'PUT', `/people/${people.naomi}/abilities`, {
      ...fitting.abilities,
      licencesAbsent: ['forklift'],
      version: 7,
    })
    const naomi = (await asks('karin', 'GET', `/people/${people.naomi}/matches?list=almost`)).body
    expect(naomi.rows.map((row) => row.vacancy)).toEqual([forklift])
    expect(naomi.wouldOpen[0]).toEqual({ sentence: 'Met heftruckcertificaat komt er 1 baan bij.', opens: 1, fits: 1 })
  })

  it('judges any pair in full, also when it is no', async () => {
    const { body } = await asks('karin', 'GET', `/vacancies/${vacancy}/people/${people.rob}`)
    expect(body.judgement.list).toBe('no')
    expect(body.judgement.conditions).toHaveLength(11)
    expect(sum(body.judgement.parts)).toBe(body.judgement.score)
    expect((await looksAt(people.rob)).at(-1)).toEqual({ what: 'match', account_id: region.karin.account })
  })

  it('keeps for a decision the judgement with its day and its weights, without a look of its own', async () => {
    const before = await looksAt(people.omar)
    const pair = { vacancy, dossier: people.omar ?? '' }
    const basis = expectDone(await judgeForDecision(fresh.house, region.karin, pair))
    expect(basis.judgement).toMatchObject({ on: aMonday, weights: usualWeights, judgement: { list: 'to-ask' } })
    expect(basis.score).toBe(sum(basis.judgement.judgement.parts))
    expect(await looksAt(people.omar)).toEqual(before)
  })

  describe('its pages', () => {
    it('show reasons whose points add up to the score, in Dutch', async () => {
      const { status, html } = await page('karin', `/vacancies/${vacancy}`)
      expect(status).toBe(200)
      const [naomi = ''] = html.split('sk-match__head').slice(1)
      const points = [...naomi.matchAll(/sk-reason__points">(\d+)/g)].map(([, each]) => Number(each))
      expect(points).toHaveLength(4)
      expect(naomi).toContain(`<strong>${points.reduce((a, b) => a + b, 0)}</strong>`)
      expect(naomi).toContain('Zoekt precies dit werk')
      expect(naomi).toContain('Vraag het eerst aan Naomi')
      expect(html).toContain('Kan vanaf 8.00 uur beginnen. Het werk begint om 6.30 uur.')
    })

    it('say the same in English', async () => {
      const { html } = await page('karin', `/vacancies/${vacancy}?lang=en`)
      expect(html).toContain('Looks for exactly this work')
      expect(html).toContain('Ask Naomi first')
    })

    it('never leave somebody with nothing: who fits not is one thing away or a question', async () => {
      const night = await aVacancy({ dayparts: ['night'] })
      const { html } = await page('karin', `/vacancies/${night}`)
      expect(html).toContain('Niemand past nu op alles')
      expect(html).toContain('mensen missen elk één ding')
    })

    it('read the whole judgement of one pair', async () => {
      const { html } = await page('karin', `/vacancies/${vacancy}/people/${people.rob}`)
      expect(html).toContain('Er staat meer dan één ding in de weg.')
      expect(html).toContain('Wil hoogstens 12 uur. De baan vraagt minstens 20 uur.')
    })

    it('show the work for one person, and nothing of a person out of reach', async () => {
      expect((await page('karin', `/people/${people.naomi}/vacancies`)).html).toContain('Bakkersassistent')
      expect((await page('henk', `/people/${people.naomi}/vacancies`)).status).toBe(404)
    })
  })
})

/** What the API says, as far as it is read here. */
interface Said extends Row {
  readonly id: string
  readonly version: number
  readonly counts: object
  readonly rows: readonly Row[]
  readonly next: string | null
  readonly shutsOut: readonly object[]
  readonly wouldOpen: readonly object[]
}

interface Scored {
  readonly score: number
  readonly parts: readonly { readonly points: number }[]
}

interface Row extends Record<'name' | 'vacancy', string> {
  readonly judgement: Scored & { readonly list: string; readonly conditions: readonly { readonly verdict: string }[] }
}

const open = (row: Row | undefined) => row?.judgement.conditions.filter(({ verdict }) => verdict !== 'yes')
const sum = (parts: Scored['parts']) => parts.reduce((total, { points }) => total + points, 0)
const readOf = ({ subject, holder }: PersonCard) => ({ subject, holder })
