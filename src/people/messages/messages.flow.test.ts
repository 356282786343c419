import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Caller, withClient } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { aKnownPerson } from '../../../tests/known-person.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { writeAboutMessage } from './message.letter.ts'

describe('what she and who helps her write to each other', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let naomi: Caller
  let dossier: Id<'Dossier'>
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    ;({ dossier, self: naomi } = await aKnownPerson(fresh.house, region, '123456782'))
  })
  afterAll(() => fresh.close())

  const http = () => throughHttp(fresh)
  const talk = () => `/people/${dossier}/messages`
  const writes = (text: string, meant = false) => http().call(region.karin, 'POST', talk(), { text, meant })
  const hers = async () => (await http().call(naomi, 'GET', '/my/messages')).body
  const ours = async () => (await http().call(region.karin, 'GET', talk())).body
  const sql = async (text: string) => {
    const url = new URL(inject('adminUrl'))
    url.pathname = new URL(fresh.urls.owner).pathname
    return withClient(url.href, async (client) => (await client.query(text)).rows)
  }
  const letters = () => sql(`select to_address, subject, body from platform.mail order by queued_at, id`)
  const tells = async (message: unknown) =>
    writeAboutMessage(fresh.house, { name: 'MessageWritten', message: String(message), region: region.region })

  it('stands on her own page after ten seconds, and until then it can be taken back', async () => {
    const { status, body } = await writes('Kom je morgen om tien uur?')
    expect(status).toBe(201)
    expect(await hers()).toMatchObject({ waits: false, rows: [] })
    expect((await http().call(region.karin, 'DELETE', `${talk()}/${body.id}`)).status).toBe(200)
    expect((await ours()).rows).toEqual([])
    const { body: again } = await writes('Kom je morgen om elf uur?')
    time.passes(10)
    const late = await http().call(region.karin, 'DELETE', `${talk()}/${again.id}`)
    expect([late.status, late.body.because]).toEqual([409, 'told-already'])
    expect(await hers()).toMatchObject({
      waits: true,
      rows: [{ text: 'Kom je morgen om elf uur?', sentBy: 'colleague', author: 'Karin Wassink', read: false }],
    })
    expect((await http().get(naomi, '/my')).body).toContain('Een bericht voor u')
  })

  it('is told her once a day, in a letter that says nothing of it', async () => {
    const before = (await letters()).length
    const [{ id: first }] = await sql(`select id from people.message`)
    const { body: second } = await writes('Neem je legitimatie mee.')
    time.passes(10)
    await tells(first)
    await tells(second.id)
    const sent = (await letters()).slice(before)
    expect(sent.map(({ to_address }) => to_address)).toEqual(['naomi@mail.example'])
    expect(sent[0].body).toContain('/my/messages')
    expect(JSON.stringify(sent)).not.toMatch(/elf uur|legitimatie|Karin|Brink/)
  })

  it('is sealed: neither the database nor the log holds a word of it', async () => {
    const [{ bytes }] = await sql(`select string_agg(encode(text_sealed, 'escape'), ' ') as bytes from people.message`)
    expect(bytes).not.toMatch(/elf uur|legitimatie/)
    const log = JSON.stringify(await sql(`select * from access.look where what like 'message%'`))
    expect(log).not.toMatch(/elf uur|legitimatie/)
  })

  it('is answered by her in one box, and then waits on the list of who leads her', async () => {
    expect((await http().call(naomi, 'POST', '/my/messages', { text: 'Ik heb een burn-out.' })).status).toBe(422)
    expect((await http().call(naomi, 'POST', '/my/messages', { text: 'Ja, dat lukt.' })).status).toBe(201)
    expect(await hers()).toMatchObject({ waits: false })
    expect(await ours()).toMatchObject({ waits: true, rows: [{ text: 'Ja, dat lukt.', sentBy: 'herself' }, {}, {}] })
    const lead = { ...region.karin }
    await sql(`update people.dossier set lead_account_id = '${lead.account}' where id = '${dossier}'`)
    const work = async () =>
      (await http().call(lead, 'GET', '/worklist')).body.toDo as unknown as { kind: string; to: string }[]
    expect(await work()).toContainEqual(expect.objectContaining({ kind: 'read-message', to: talk() }))
    expect((await http().call(region.karin, 'POST', `${talk()}/reading`)).body).toEqual({ read: 1 })
    expect((await work()).map(({ kind }) => kind)).not.toContain('read-message')
  })

  it('is nobody’s who does not work with her, and not of who only reads her on her own yes', async () => {
    for (const [who, status] of [
      [region.henk, 404],
      [region.ton, 403],
    ] as const) {
      expect((await http().call(who, 'GET', talk())).status).toBe(status)
      expect((await http().call(who, 'POST', talk(), { text: 'Hallo.' })).status).toBe(status)
    }
    const paper = { purpose: 'profile-release', answer: 'yes', paperOn: fresh.house.clock.today() }
    const toOne = { ...paper, audience: 'organisation', about: region.deKade }
    expect((await http().call(region.karin, 'POST', `/people/${dossier}/consent`, toOne)).status).toBe(200)
    expect((await http().call(region.henk, 'GET', `/people/${dossier}`)).status).toBe(200)
    expect((await http().call(region.henk, 'GET', talk())).body.because).toBe('closed-to-you')
  })

  it('is written, taken back and read with the forms of both pages', async () => {
    const { post, get } = http()
    time.passes(1)
    const page = await post(region.karin, talk(), { text: 'Tot morgen!' })
    expect(page.headers.location).toBe(talk())
    expect((await get(region.karin, talk())).body).toContain('Tot morgen!')
    const [{ id }] = await sql(`select id from people.message order by sent_at desc limit 1`)
    await post(region.karin, talk(), { intent: 'take-back', message: id })
    expect((await get(region.karin, talk())).body).not.toContain('Tot morgen!')
    expect((await post(naomi, '/my/messages', { text: '' })).statusCode).toBe(422)
    expect((await post(naomi, '/my/messages', { text: 'Fijn!' })).headers.location).toBe('/my/messages')
    expect((await get(naomi, '/my/messages')).body).toContain('Fijn!')
  })
})
