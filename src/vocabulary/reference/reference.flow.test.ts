import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPart } from '#people/changes/change-part.ts'
import { withClient } from '#platform/public.ts'
import { day, done, expectDone } from '#values/public.ts'
import { freshApp } from '../../../tests/fresh-region.ts'
import { aCsv, aZip } from '../../../tests/make-file.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { matchOccupationName, type PlaceQuestion } from '../public.ts'
import { goBack, otherNamesFor, placesFor, previewReference, storeReference } from '../reference.ts'
import { seeReference } from './see-reference.ts'

const esco = 'http://data.europa.eu/esco'
const picker = `${esco}/occupation/picker`
const smith = `${esco}/occupation/smith`
const lift = `${esco}/skill/lift`
const weld = `${esco}/skill/weld`

/** Files with the headings and the habits of the real ones: two ends of lines, cells of several lines, two zips. */
function escoFiles({ pickerNl = 'orderverzamelaar', withSmith = true, order = ['picker', 'smith'] } = {}) {
  const heads =
    'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,description,regulatedProfessionNote,code'
  const rows: Record<string, string> = {
    picker: `Occupation,${picker},9333,order picker,"warehouse picker\nstock picker",,released,"Picks, and packs.",,9333.1`,
    smith: `Occupation,${smith},7221,blacksmith,,,released,Works iron.,,7221.2`,
  }
  const occupations = order.filter((one) => one !== 'smith' || withSmith).map((one) => rows[one] ?? '')
  const skills = [
    'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,description',
    `Skill,${lift},skill/competence,cross-sector,lift loads,,,released,`,
    `Skill,${weld},,cross-sector,weld metal,,,released,`,
  ]
  const needs = [
    'occupationUri,relationType,skillType,skillUri',
    `${picker},essential,skill/competence,${lift}`,
    ...(withSmith ? [`${smith},essential,skill/competence,${weld}`] : []),
    `${esco}/occupation/gone,optional,skill/competence,${lift}`,
  ]
  return [
    {
      name: 'esco-9.1-en-csv.zip',
      bytes: aZip([
        { name: 'occupations_en.csv', content: `${heads}\r\n${occupations.join('\n')}\r\n` },
        { name: 'skills_en.csv', content: skills.join('\n') },
        { name: 'conceptSchemes_en.csv', content: 'conceptType\nScheme' },
      ]),
    },
    {
      name: 'esco-9.1-relations-csv.zip',
      bytes: aZip([{ name: 'occupationSkillRelations.csv', content: needs.join('\n') }]),
    },
    {
      name: 'esco-9.1-occupations_nl.csv',
      bytes: aCsv(heads, `Occupation,${picker},9333,${pickerNl},"magazijnpikker\nraapster",,released,Raapt.,,9333.1`),
    },
  ]
}

describe('bringing in what others keep for everybody', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshApp({ on: day('2026-11-23') })
    region = await smallRegion(fresh.house)
  })
  afterAll(() => fresh.close())

  const preview = async (files = escoFiles()) =>
    expectDone(await previewReference(fresh.house, region.ton, { kind: 'esco', files }))
  const store = async () => expectDone(await storeReference(fresh.house, region.ton, { kind: 'esco' }))
  const see = async (find: string, version?: number) =>
    expectDone(await seeReference(fresh.house, region.ton, { kind: 'esco', find, version }))
  const count = (table: string) =>
    withClient(fresh.urls.job, async (client) => {
      await client.query('select set_config($1, $2, false)', ['app.region', region.region])
      return (await client.query(`select count(*)::int as n from vocabulary.${table}`)).rows[0]?.n
    })

  it('is for administrators alone', async () => {
    const asked = { kind: 'esco', files: escoFiles() } as const
    expect(await previewReference(fresh.house, region.karin, asked)).toMatchObject({
      refusal: { because: 'no-permit' },
    })
  })

  it('says before anything counts what is new, what points at nothing and what is not read', async () => {
    expect(await preview()).toMatchObject({
      counts: { new: 4, changed: 0, withdrawn: 0, unchanged: 0 },
      byPart: { occupation: { new: 2 }, skill: { new: 2 } },
      dangling: 1,
      danglingSamples: [{ from: `${esco}/occupation/gone`, to: lift }],
      leftOut: ['conceptSchemes_en.csv'],
    })
    expect(await count('reference_entry')).toBe(0)
  })

  it('leaves nothing behind when it is killed halfway, and can be stored after that', async () => {
    await withClient(fresh.urls.owner, async (other) => {
      await other.query('begin')
      await other.query('lock table vocabulary.staged_entry in access exclusive mode')
      const storing = storeReference(fresh.house, region.ton, { kind: 'esco' })
      const ended = expect(storing).rejects.toThrow()
      const waiting = () =>
        other.query<{ pid: number }>(
          `select pid from pg_locks where not granted and relation = 'vocabulary.staged_entry'::regclass`,
        )
      await expect.poll(async () => (await waiting()).rowCount, { timeout: 30_000 }).toBe(1)
      const pid = (await waiting()).rows[0]?.pid
      await withClient(fresh.urls.app, (killer) => killer.query('select pg_terminate_backend($1)', [pid]))
      await ended
      await other.query('rollback')
    })
    expect(await count('reference_version')).toBe(0)
    expect(await count('reference_entry')).toBe(0)
    expect(await store()).toEqual({ number: 1, isNew: true })
    expect(await count('staged_entry')).toBe(0)
  })

  it('finds a concept by another name it goes by, in Dutch too', async () => {
    for (const name of ['Raapster', 'magazijn pikker', 'stock picker', picker])
      expect((await see(name)).found).toMatchObject([{ key: picker, nl: 'orderverzamelaar', en: 'order picker' }])
  })

  it('makes forms understand the other names of work that we know, and of no other work', async () => {
    const read = (occupation1: string) => readPart(fresh.house, region.karin, 'wishes', { occupation1, version: '1' })
    expect(await read('raapster')).toHaveProperty('change')
    expect(await read('blacksmith')).toHaveProperty('issues')
    const more = await otherNamesFor(fresh.house, region.karin, ['raapster'])
    expect(matchOccupationName('Raapster (m/v)', more)).toBe(matchOccupationName('orderverzamelaar'))
  })

  it('changes nothing when the same files come again, in whatever order their rows stand', async () => {
    const again = await preview(escoFiles({ order: ['smith', 'picker'] }))
    expect(again.counts).toEqual({ new: 0, changed: 0, withdrawn: 0, unchanged: 4 })
    expect(await store()).toEqual({ number: 1, isNew: false })
    expect(await count('reference_entry')).toBe(4)
  })

  it('keeps what a version said readable when the next one says otherwise', async () => {
    const { counts, samples } = await preview(escoFiles({ pickerNl: 'orderpicker', withSmith: false }))
    expect(counts).toEqual({ new: 0, changed: 1, withdrawn: 1, unchanged: 2 })
    expect(samples).toMatchObject([
      { what: 'changed', key: picker, nl: 'orderpicker' },
      { what: 'withdrawn', key: smith },
    ])
    expect(await store()).toEqual({ number: 2, isNew: true })
    expect((await see('blacksmith')).found).toEqual([])
    expect((await see('blacksmith', 1)).found).toMatchObject([{ key: smith, since: 1, until: 2 }])
    expect((await see('raapster', 1)).found).toMatchObject([{ nl: 'orderverzamelaar' }])
    expect((await see('raapster')).found).toMatchObject([{ nl: 'orderpicker' }])
  })

  it('goes back to the version before by a version of its own', async () => {
    expect(expectDone(await goBack(fresh.house, region.ton, { kind: 'esco', to: 1 }))).toEqual({
      number: 3,
      isNew: true,
    })
    expect((await see('blacksmith')).found).toMatchObject([{ key: smith }])
    expect((await see('raapster')).found).toMatchObject([{ nl: 'orderverzamelaar' }])
    expect((await see('raapster', 2)).found).toMatchObject([{ nl: 'orderpicker' }])
    expect(await goBack(fresh.house, region.ton, { kind: 'esco', to: 9 })).toMatchObject({
      refusal: { because: 'no-such-version' },
    })
  })

  it('refuses to store over a version that came in the meantime', async () => {
    await preview(escoFiles({ pickerNl: 'raper' }))
    await withClient(fresh.urls.job, async (client) => {
      await client.query('select set_config($1, $2, false)', ['app.region', region.region])
      await client.query(`update vocabulary.reference_preview set base = 2`)
    })
    expect(await storeReference(fresh.house, region.ton, { kind: 'esco' })).toMatchObject({
      refusal: { because: 'changed-since' },
    })
  })

  it('puts places where the postcodes that were brought in say they are', async () => {
    const files = [
      {
        name: 'postcodes-2026.csv',
        bytes: aCsv(
          'postcode;woonplaats;alternatieve_schrijfwijzen;gemeente;latitude;longitude',
          '8011;Zwolle;Swolle;Zwolle;52,5;6,1',
          '8012;Zwolle;Swolle;Zwolle;52,7;6,3',
          '1234;Zwolle;;Elders;51,0;4,0',
        ),
      },
    ]
    const findPlace = async (asked: PlaceQuestion) =>
      expectDone(
        await fresh.house.db.act(region.karin, 'ask-reference-data', async (act) =>
          done((await placesFor(act, [asked])).findPlace(asked)),
        ),
      )
    const before = await findPlace({ town: 'Zwolle' })
    expectDone(await previewReference(fresh.house, region.ton, { kind: 'postcodes', files }))
    expectDone(await storeReference(fresh.house, region.ton, { kind: 'postcodes' }))
    expect(await findPlace({ postcode: '8011 AB' })).toMatchObject({ lat: 52.5, lon: 6.1, rounding: 'postcode-area' })
    for (const town of ['zwolle', 'Swolle'])
      expect(await findPlace({ town })).toMatchObject({ name: 'Zwolle', lat: 52.6, lon: 6.2, rounding: 'place' })
    expect(await findPlace({ town: 'Deventer' })).toBeDefined()
    expectDone(await goBack(fresh.house, region.ton, { kind: 'postcodes', to: 0 }))
    expect(await findPlace({ town: 'Zwolle' })).toEqual(before)
  })

  describe('on its page', () => {
    const page = '/admin/reference-data/sbi'
    const headers = { origin: 'http://localhost:80', host: 'localhost:80' }
    const ask = async (url: string, who = region.ton) =>
      fresh.app.inject({ url, headers, cookies: await cookieOf(fresh.house, who) })
    const post = async (body: FormData | URLSearchParams) => {
      const sent = new Response(body)
      return fresh.app.inject({
        method: 'POST',
        url: page,
        cookies: await cookieOf(fresh.house, region.ton),
        headers: { ...headers, 'content-type': sent.headers.get('content-type') ?? '' },
        payload: Buffer.from(await sent.arrayBuffer()),
      })
    }
    const upload = (text: string | Buffer) => {
      const form = new FormData()
      form.append('files', new Blob([typeof text === 'string' ? text : new Uint8Array(text)]), 'sbi-2025.csv')
      return post(form)
    }

    it('shows what would change, stores it, and lists the version with its day and who', async () => {
      expect(
        (await upload('code,nl,en,parent\nA,Landbouw,Agriculture,\n01,Teelt,Crops,A\n02,Bosbouw,,Z\n')).statusCode,
      ).toBe(303)
      const waiting = (await ask(page)).body
      expect(waiting).toContain('Bewaar 3 wijzigingen')
      expect(waiting).toContain('Verwijzingen naar wat er niet is: 1')
      await post(new URLSearchParams({ intent: 'store' }))
      const stored = (await ask(`${page}?find=teelt`)).body
      expect(stored).toMatch(/1 \(2025\)[\s\S]*23 november 2026[\s\S]*Ton/)
      expect(stored).toContain('onder A')
      expect((await ask('/admin/reference-data')).body).toContain('1 (2025)')
    })

    it('goes back to the time before the first version', async () => {
      await post(new URLSearchParams({ intent: 'undo', to: '0' }))
      expect((await ask(`${page}?find=teelt`)).body).toContain('Deze versie kent het niet')
      expect((await ask(`${page}?find=teelt&version=1`)).body).toContain('onder A')
    })

    it('says in which file, row and column something is wrong, and keeps nothing of it', async () => {
      const said = async (content: string | Buffer) => (await upload(content)).body
      expect(await said('code,nl,en\nA,Landbouw,Agriculture\n')).toContain(
        'Er ontbreekt een kop. (sbi-2025.csv, parent)',
      )
      expect(await said('code,nl,en,parent\nA,=HYPERLINK("x"),b,\n')).toContain('(sbi-2025.csv, rij 2, nl)')
      expect(await said('code,nl,en,parent\nlong ago,Landbouw,b,\n')).toContain('(sbi-2025.csv, rij 2, code)')
      expect(await said(Buffer.concat([Buffer.from('code,nl,en,parent\nA,é'), Buffer.from([0xe9])]))).toContain(
        'letters',
      )
      expect(await said(aZip([{ name: 'a.csv', content: 'a', claims: 300 * 1024 * 1024 }]))).toContain(
        'te veel in dit bestand',
      )
      expect((await ask(page)).body).not.toContain('wacht op je ja')
    })

    it('is not there for who works with people', async () => {
      expect((await ask(page, region.karin)).statusCode).toBe(403)
      expect((await ask('/admin/reference-data/nothing')).statusCode).toBe(404)
    })
  })
})
