import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCandidateAccount, jobCaller } from '#access/public.ts'
import { withClient } from '#platform/public.ts'
import { expectDone, type Id } from '#values/public.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { spokenSize } from './document.rules.ts'
import { tidyDocuments } from './remove-document.ts'

const canary = 'Kanarietekst: bakte tien jaar brood'

describe('documents with a dossier', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let naomi: string
  let candidate: { session: string }
  const time = movableClock('2026-11-23T08:30:00Z')
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    const http = throughHttp(fresh)
    const made = await http.call(region.karin, 'POST', '/people', { given: 'Naomi', family: 'Brink' })
    naomi = String(made.body.id)
    const [subject] = await asJob<{ subject_id: string }>('select subject_id from people.dossier')
    const job = jobCaller(region.region, 'tests')
    const account = { name: 'Naomi', email: 'naomi@mail.example', subject: subject?.subject_id as Id<'Subject'> }
    const her = expectDone(await addCandidateAccount(fresh.house, job, account))
    candidate = await cookieOf(fresh.house, { ...job, kind: 'person', account: her as Id<'Account'> })
  })
  afterAll(() => fresh.close())

  const asJob = <T>(query: string) =>
    withClient(fresh.urls.job, async (client) => {
      await client.query('begin')
      await client.query(`select set_config('app.region', $1, true)`, [region.region])
      return (await client.query(query)).rows as T[]
    })
  const headers = { host: 'localhost:80', origin: 'http://localhost:80' }
  const open = (url: string, cookies: { session: string }) => fresh.app.inject({ url, cookies, headers })
  const sends = async (who: keyof SmallRegion, file: File, what = 'cv') => {
    const form = new FormData()
    form.set('what', what)
    form.set('file', file)
    const body = new Response(form)
    return fresh.app.inject({
      method: 'POST',
      url: `/people/${naomi}/documents`,
      cookies: await cookieOf(fresh.house, region[who] as never),
      headers: { ...headers, 'content-type': body.headers.get('content-type') ?? '' },
      payload: Buffer.from(await body.arrayBuffer()),
    })
  }
  const page = async (who: 'karin' | 'fatima') =>
    (await throughHttp(fresh).get(region[who], `/people/${naomi}/documents`)).body
  const firstLink = async () => /\/files\/documents\/[0-9a-f-]{36}/.exec(await page('karin'))?.[0] ?? ''

  it('are added by a colleague, and saved again as they were', async () => {
    expect((await sends('karin', new File([canary], '../<b>CV</b> Naomi.txt'))).statusCode).toBe(303)
    const list = await page('karin')
    expect(list).toContain('Naomi.txt')
    expect(list).not.toContain('<b>CV')
    const file = await open(await firstLink(), await cookieOf(fresh.house, region.loes))
    expect(file.body).toBe(canary)
    expect(file.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': expect.stringMatching(/^attachment; filename="/),
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
  })

  it('lie under lock, and every time one is opened the look is written', async () => {
    const rows = await asJob<{ content_sealed: Buffer }>('select content_sealed from people.document')
    expect(rows[0]?.content_sealed.includes('Kanarietekst')).toBe(false)
    const before = await looks()
    await open(await firstLink(), await cookieOf(fresh.house, region.karin))
    expect((await looks()) - before).toBe(1)
  })
  const looks = async () =>
    (
      await asJob<{ n: number }>(`select count(*)::int as n from access.look where what = 'document' and kind = 'look'`)
    )[0]?.n ?? 0

  it('are not there for who has nothing to do with her', async () => {
    const link = await firstLink()
    expect((await open(link, await cookieOf(fresh.house, region.fatima))).statusCode).toBe(404)
    expect((await open(link, await cookieOf(fresh.house, region.ton))).statusCode).toBe(403)
    expect((await sends('fatima', new File(['a'], 'a.txt'))).statusCode).toBe(404)
    expect((await fresh.app.inject({ url: link, headers })).statusCode).toBe(302)
  })

  it('are shown to the person herself, and hers to save', async () => {
    const own = await open('/my/documents', candidate)
    expect(own.body).toContain('Naomi.txt')
    expect((await open(await firstLink(), candidate)).body).toBe(canary)
  })

  it('are drawn anew when they are pictures', async () => {
    time.passes(60)
    const dots = sharp({ create: { width: 1900, height: 300, channels: 3, background: '#246' } })
    const taken = await dots
      .withExif({ IFD0: { ImageDescription: 'At home' } })
      .jpeg()
      .toBuffer()
    expect((await sends('karin', new File([new Uint8Array(taken)], 'diploma.jpg'), 'diploma')).statusCode).toBe(303)
    const kept = await open(await firstLink(), await cookieOf(fresh.house, region.karin))
    expect(await sharp(kept.rawPayload).metadata()).toMatchObject({ width: 1600, format: 'jpeg' })
    expect(kept.rawPayload.includes('At home')).toBe(false)
  })

  it('are refused with what to do when they are not what we keep', async () => {
    const program = await sends('karin', new File([new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0])], 'cv.pdf'))
    expect(program.statusCode).toBe(422)
    expect(program.body).toContain('Sla het op als pdf')
    expect((await sends('karin', new File([], 'cv.pdf'))).body).toContain('Er staat niets in dit bestand')
    expect(await asJob('select 1 from people.document')).toHaveLength(2)
  })

  it('are taken out, back again in one press, and destroyed in the night after', async () => {
    const http = throughHttp(fresh)
    const link = await firstLink()
    const removal = `/people/${naomi}/documents/${link.split('/').at(-1)}/removal`
    expect((await http.post(region.karin, removal, {})).statusCode).toBe(303)
    expect((await open(link, candidate)).statusCode).toBe(404)
    await http.post(region.karin, removal, { undo: 'yes' })
    expect((await open(link, candidate)).statusCode).toBe(200)
    await http.post(region.karin, removal, {})
    const job = jobCaller(region.region, 'tests')
    expect(await tidyDocuments(fresh.house, job)).toMatchObject({ value: { documents: 0 } })
    time.passes(2 * 24 * 3600)
    expect(await tidyDocuments(fresh.house, job)).toMatchObject({ value: { documents: 1 } })
    expect((await http.post(region.karin, removal, { undo: 'yes' })).statusCode).toBe(404)
  })

  it('are brought in, read and taken out by a program as well, once under one key', async () => {
    const call = async (who: 'karin' | 'fatima', method: 'GET' | 'POST' | 'DELETE', path: string, payload?: object) =>
      fresh.app.inject({
        method,
        url: `/api/v1${path}`,
        cookies: await cookieOf(fresh.house, region[who]),
        headers: { ...headers, ...(payload && { 'idempotency-key': JSON.stringify(payload).slice(-60) }) },
        ...(payload && { payload }),
      })
    const file = { what: 'diploma', name: 'Diploma.txt', content: Buffer.from(canary).toString('base64') }
    const added = await call('karin', 'POST', `/people/${naomi}/documents`, file)
    expect(added.statusCode).toBe(201)
    expect((await call('karin', 'POST', `/people/${naomi}/documents`, file)).json()).toEqual(added.json())
    const { id } = added.json()
    const of = async () => (await call('karin', 'GET', `/people/${naomi}/documents`)).json().rows as { id: string }[]
    expect((await of()).filter((one) => one.id === id)).toHaveLength(1)
    const opened = await call('karin', 'GET', `/documents/${id}`)
    expect([opened.body, opened.headers['content-security-policy']]).toEqual([
      canary,
      expect.stringContaining('sandbox'),
    ])
    expect((await call('fatima', 'GET', `/documents/${id}`)).statusCode).toBe(404)
    const notBase64 = await call('karin', 'POST', `/people/${naomi}/documents`, { ...file, content: '<script>' })
    expect(notBase64).toMatchObject({ statusCode: 422 })
    expect(notBase64.json()).toMatchObject({ because: 'broken-file' })
    expect((await call('karin', 'POST', `/people/${naomi}/documents/${id}/removal`)).statusCode).toBe(200)
    expect((await of()).filter((one) => one.id === id)).toHaveLength(0)
  })

  it('are added by who it was shared with, also when nothing of her was under lock yet', async () => {
    const http = throughHttp(fresh)
    const { id } = (await http.call(region.karin, 'POST', '/people', { given: 'Sevda', family: 'Aydin' })).body
    const sharing = { organisation: region.deKade, purpose: 'coaching' }
    await http.call(region.karin, 'POST', `/people/${id}/sharing`, sharing)
    const file = { what: 'cv', name: 'cv.txt', content: Buffer.from(canary).toString('base64') }
    const added = await http.call(region.henk, 'POST', `/people/${id}/documents`, file)
    expect(added.status).toBe(201)
    expect((await open(`/files/documents/${added.body.id}`, await cookieOf(fresh.house, region.karin))).body).toBe(
      canary,
    )
  })

  it('say how large they are as one says it', () => {
    expect([spokenSize(340_000, 'nl'), spokenSize(1_150_000, 'nl'), spokenSize(1, 'en')]).toEqual([
      '340 kB',
      '1,2 MB',
      '1 kB',
    ])
  })
})
