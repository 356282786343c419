import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { someWork } from '../../../tests/employers-region.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { wide } from '../../../tests/wide.ts'
import { addDays } from '../../values/public.ts'

type Asker = 'henk' | 'karin'

describe('a profile that she released herself', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let http: ReturnType<typeof throughHttp>
  let id: string
  let vacancy: string
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    http = throughHttp(fresh)
    const somebody = { given: 'Naomi', family: 'Brinkhorst', town: 'Zutphen' }
    id = String((await http.call(region.fatima, 'POST', '/people', somebody)).body.id)
    const put = async (part: string, given: object) => {
      const { version } = (await http.call(region.fatima, 'GET', `/people/${id}`)).body
      await http.call(region.fatima, 'PUT', `/people/${id}/${part}`, { version, ...given })
    }
    await put('progress', { stage: 'ready', registered: true })
    await put('wishes', { occupations: ['order-picker'] })
    await put('what-helps', { conditions: ['quiet-place'] })
    const note = { kind: 'talk', text: 'Belde over het vakantierooster.' }
    await http.call(region.fatima, 'POST', `/people/${id}/notes`, note)
    const employer = (await http.call(region.karin, 'POST', '/employers', { name: 'Bakkerij Zonnehof' })).body
    vacancy = String(
      (await http.call(region.karin, 'POST', '/vacancies', { ...someWork(String(employer.id)), state: 'region' })).body
        .id,
    )
  })
  afterAll(() => fresh.close())

  /** Everything where she could be read, listed, counted, searched, matched or taken out. */
  const everythingFor = async (who: Asker): Promise<string> => {
    const api = [
      '/people',
      '/people?q=brinkhorst&sort=-name',
      '/people/facets',
      '/people/facets?register=yes',
      '/people/export?format=csv',
      '/search?q=brinkhorst',
      `/people/${id}`,
      `/people/${id}/notes`,
      `/people/${id}/matches`,
      ...['fits', 'to-ask', 'almost', 'unconfirmed'].map((list) => `/vacancies/${vacancy}/matches?list=${list}`),
    ]
    const pages = ['/people', `/people/${id}`, `/people/${id}/vacancies`, `/vacancies/${vacancy}`]
    const urls = [...api.map((path) => `/api/v1${path}`), ...pages.map((path) => `${path}.data`)]
    const answers: string[] = []
    for (const url of urls) answers.push(`${url} ${(await http.get(region[who], url)).body}`)
    return answers.join('\n').replaceAll(/"(formKey|number)","[0-9A-Za-z-]*"/g, '')
  }
  const says = async (audience: object, until?: string) => {
    const asked = { purpose: 'profile-release', answer: 'yes', paperOn: '2026-11-23', until, ...audience }
    expect((await http.call(region.fatima, 'POST', `/people/${id}/consent`, asked)).status).toBe(200)
    const { rows } = (await http.call(region.fatima, 'GET', `/people/${id}/consent`)).body
    return String(
      (rows as unknown as readonly { state: string; id: string }[]).find(({ state }) => state === 'given')?.id,
    )
  }
  const takesBack = (release: string) => http.call(region.fatima, 'POST', `/people/${id}/consent/${release}/withdrawal`)
  const seen = async (who: Asker) => (await http.call(region[who], 'GET', `/people/${id}`)).body

  it('opens who she is and what she wants to whom she named, and not a word more', async () => {
    expect((await http.call(region.henk, 'GET', `/people/${id}`)).status).toBe(404)
    const release = await says({ audience: 'organisation', about: region.deKade })
    expect(await seen('henk')).toMatchObject({
      name: { family: 'Brinkhorst' },
      occupations: ['order-picker'],
      registered: null,
      helps: null,
      notesTotal: 0,
      readOnly: true,
      closed: ['possibilities', 'ground', 'log'],
    })
    expect(JSON.stringify(await seen('henk'))).not.toContain('vakantierooster')
    expect((await http.call(region.karin, 'GET', `/people/${id}`)).status).toBe(404)
    const { rows } = (await http.call(region.henk, 'GET', '/people')).body as never as { rows: object[] }
    expect(rows).toMatchObject([{ id, registered: null }])
    expect((await http.call(region.henk, 'GET', '/people/facets?register=yes')).body).toMatchObject({ total: 0 })
    const { body } = await http.get(region.henk, `/people/${id}`)
    expect(body).toContain('Zij zei zelf ja')
    expect(body).not.toContain(`/people/${id}/wishes`)
    await takesBack(release)
  })

  it('is read and never changed, and asks her for nothing more', async () => {
    const release = await says({ audience: 'organisation', about: region.deKade })
    const { version } = await seen('henk')
    const asks = (method: 'PUT' | 'POST', path: string, given: object) =>
      http.call(region.henk, method, `/people/${id}/${path}`, given)
    const wishes = await asks('PUT', 'wishes', { version, occupations: ['baker'] })
    expect(wishes).toMatchObject({ status: 403, body: { because: 'closed-to-you' } })
    expect((await asks('PUT', 'progress', { version, stage: 'trial' })).status).toBe(403)
    const forever = { purpose: 'profile-release', audience: 'region', answer: 'yes', paperOn: '2026-11-23' }
    expect((await asks('POST', 'consent', forever)).status).toBe(404)
    expect((await asks('POST', 'sharing', { organisation: region.workCentre, purpose: 'coaching' })).status).toBe(403)
    const file = { what: 'cv', name: 'cv.txt', content: 'aGFsbG8=' }
    expect(await asks('POST', 'documents', file)).toMatchObject({ status: 409, body: { because: 'no-key-here' } })
    await takesBack(release)
  })

  it('gives way to a task: what is shared for work is read as before, and stays when the yes is taken back', async () => {
    const release = await says({ audience: 'organisation', about: region.workCentre })
    const sharing = { organisation: region.workCentre, purpose: 'finding-work' }
    expect((await http.call(region.fatima, 'POST', `/people/${id}/sharing`, sharing)).status).toBe(201)
    expect(await seen('karin')).toMatchObject({ readOnly: false, helps: ['quiet-place'], registered: true })
    await takesBack(release)
    expect(await seen('karin')).toMatchObject({ readOnly: false, helps: ['quiet-place'] })
  })

  it('that was taken back, ran out or was for others is as if it had never been, everywhere', {
    timeout: 300_000,
  }, async () => {
    const to = {
      henk: { audience: 'organisation', about: region.deKade },
      karin: { audience: 'organisation', about: region.workCentre },
    }
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(to.henk, { audience: 'region' }, to.karin),
        fc.boolean(),
        async (audience, runsOut) => {
          if (runsOut) time.passes(24 * 3600)
          const never = await everythingFor('henk')
          const release = await says(audience, addDays(fresh.house.clock.today(), 7))
          expect((await everythingFor('henk')) === never).toBe(audience === to.karin)
          if (runsOut) time.passes(8 * 24 * 3600)
          const ended = runsOut ? await everythingFor('henk') : never
          await takesBack(release)
          expect(await everythingFor('henk')).toBe(ended)
        },
      ),
      {
        numRuns: wide() ? 12 : 3,
        examples: [
          [to.henk, true],
          [{ audience: 'region' }, false],
          [to.karin, false],
        ],
      },
    )
  })
})
