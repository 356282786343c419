import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { writeAboutMessage } from '#people/messages/message.letter.ts'
import { type Caller, replyCode, withClient } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { aKnownPerson } from '../../../tests/known-person.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { landReply } from './land-reply.ts'
import { tidyReplyAddresses } from './tidy-reply-addresses.ts'

const aDay = 24 * 3600
const mailReplyTo = 'answer@region.example'

describe('an answer by mail', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let naomi: Caller
  let dossier: Id<'Dossier'>
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock, config: { mailReplyTo, smtpUrl: 'smtp://127.0.0.1:9' } })
    region = await smallRegion(fresh.house)
    ;({ dossier, self: naomi } = await aKnownPerson(fresh.house, region, '123456782'))
  })
  afterAll(() => fresh.close())

  const http = () => throughHttp(fresh)
  const talk = () => `/people/${dossier}/messages`
  const ours = async () =>
    (await http().call(region.karin, 'GET', talk())).body as unknown as { waits: boolean; rows: object[] }
  const sql = async (text: string) => {
    const url = new URL(inject('adminUrl'))
    url.pathname = new URL(fresh.urls.owner).pathname
    return withClient(url.href, async (client) => (await client.query(text)).rows)
  }

  /** A letter that says that something waits, and the code in its address; a day after the one before. */
  const letters = async () => {
    time.passes(aDay + 1)
    const written = await http().call(region.karin, 'POST', talk(), { text: 'Kom je morgen?' })
    time.passes(10)
    const before = (await sql('select id from platform.mail')).map(({ id }) => id)
    await writeAboutMessage(fresh.house, {
      ...{ name: 'MessageWritten', message: String(written.body.id), region: region.region },
    })
    const all = await sql('select id, to_address, body, reply_id from platform.mail order by to_address')
    return all.filter(({ id }) => !before.includes(id)).map((one) => ({ ...one, to: addressOf(one.reply_id) }))
  }
  const addressOf = (id: string | null) => id && `answer+${replyCode(fresh.house.keys, id)}@region.example`
  const letter = async () => String((await letters()).find((one) => one.to_address.startsWith('naomi'))?.to)

  let number = 0
  const mail = (to: string, text: string, fields: Readonly<Record<string, string>> = {}) => {
    number += 1
    const head = { From: 'naomi@mail.example', To: to, 'Message-ID': `<${number}@mail.example>`, ...fields }
    const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`)
    return Buffer.from([...lines, '', text].join('\r\n'))
  }
  const lands = (bytes: Buffer, to?: string) => landReply(fresh.house, bytes, to)
  const refusedAs = (because: string) => expect.objectContaining({ refusal: expect.objectContaining({ because }) })

  it('lands in the talk, without what it quotes, marked as such, and waits there like any other', async () => {
    const to = await letter()
    const text = `Ja, dat lukt.\r\n\r\nOp ma 23 nov 2026 schreef Schakel <schakel@localhost.example>:\r\n> Er is een bericht\r\n`
    const bytes = mail(to, text)
    expect(await lands(bytes)).toEqual({ done: true, value: { how: 'landed' } })
    expect(await lands(bytes)).toEqual({ done: true, value: { how: 'landed-before' } })
    const { waits, rows } = await ours()
    expect(waits).toBe(true)
    expect(rows).toMatchObject([
      { text: 'Ja, dat lukt.', sentBy: 'herself', byMail: true, leftOut: 0 },
      { text: 'Kom je morgen?', read: false },
    ])
    expect((await http().get(region.karin, talk())).body).toContain('Per mail')
    expect((await http().get(naomi, '/my/messages')).body).toContain('Per mail')
  })

  it('leaves its files out, and says so in the talk', async () => {
    const to = await letter()
    const part = (type: string, body: string) => `--b\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`
    const file = part('application/pdf; name=x.pdf\r\nContent-Disposition: attachment', 'JVBERi0=')
    const fields = { 'MIME-Version': '1.0', 'Content-Type': 'multipart/mixed; boundary=b' }
    const bytes = mail(to, `${part('text/html', '<p>Zie de <b>foto</b>.</p>')}${file}--b--\r\n`, fields)
    expect(await lands(bytes)).toMatchObject({ value: { how: 'landed' } })
    expect((await ours()).rows[0]).toMatchObject({ text: 'Zie de foto.', leftOut: 1 })
    expect((await http().get(region.karin, talk())).body).toContain('Per mail, zonder de bijlage die erbij zat')
  })

  it('believes the code in the address, and never who says to have sent it', async () => {
    const to = await letter()
    const other = { From: 'Karin <karin@hanzestroom.example>' }
    expect(await lands(mail(to.toUpperCase(), 'Ook van een ander adres.', other))).toMatchObject({ done: true })
    expect((await ours()).rows[0]).toMatchObject({ text: 'Ook van een ander adres.', sentBy: 'herself' })
    const [start, end] = to.split('@')
    const guessed = `${start?.slice(0, -1)}${start?.endsWith('0') ? '1' : '0'}@${end}`
    for (const wrong of [guessed, mailReplyTo, 'naomi@mail.example', `x${to}`])
      expect(await lands(mail(wrong, 'Ik ben het echt.')), wrong).toEqual(refusedAs('no-such-address'))
    expect(await lands(mail(guessed, 'Met de juiste bezorging.'), to)).toMatchObject({ done: true })
  })

  it('is refused when it cannot land, and then nothing is kept', async () => {
    const to = await letter()
    const before = await ours()
    for (const [text, because] of [
      ['', 'no-text'],
      ['> Er is een bericht voor u', 'no-text'],
      ['Ik heb een burn-out.', 'about-health'],
      ['a'.repeat(1001), 'too-long'],
      ['a'.repeat(11 * 1024 * 1024), 'too-large'],
    ] as const)
      expect(await lands(mail(to, text)), because).toEqual(refusedAs(because))
    const off = { ...fresh.house, config: { ...fresh.house.config, mailReplyTo: null } }
    expect(await landReply(off, mail(to, 'Ja.'))).toEqual(refusedAs('replies-are-off'))
    expect(await ours()).toEqual(before)
  })

  it('is let go without a word when a machine wrote it, or when it goes round', async () => {
    const to = await letter()
    const before = await ours()
    const hops = Array.from({ length: 31 }, (_, at) => `Received: from a by b; ${at}`).join('\r\n')
    for (const [bytes, because] of [
      [mail(to, 'Ik ben er niet.', { 'Auto-Submitted': 'auto-replied' }), 'automatic'],
      [mail(to, 'Ik ben er niet.', { Precedence: 'bulk' }), 'automatic'],
      [mail(to, 'Niet bezorgd.', { 'Return-Path': '<>' }), 'automatic'],
      [mail(to, 'Er is een bericht.', { From: 'Schakel <schakel@localhost.example>' }), 'loop'],
      [Buffer.concat([Buffer.from(`${hops}\r\n`), mail(to, 'Rond en rond.')]), 'loop'],
    ] as const)
      expect(await lands(bytes), because).toEqual({ done: true, value: { how: 'dropped', because } })
    expect(await ours()).toEqual(before)
  })

  it('is known by what nobody can read back: neither the letter nor the database holds its address', async () => {
    const [{ body, to }] = (await letters()) as [{ body: string; to: string }]
    expect(body).toContain('U kunt ook op deze mail antwoorden.')
    const code = to.slice('answer+'.length, -'@region.example'.length)
    const [{ all }] = await sql(
      `select (select json_agg(m) from platform.mail m)::text || (select json_agg(r) from people.reply_address r)::text as all`,
    )
    expect(all).not.toContain(code)
    expect(to).not.toMatch(/naomi|brink/i)
  })

  it('lands under the name of who acts for her, as long as he does', async () => {
    const mentor = { name: 'Ria Mulder', kind: 'mentor', restsOn: 'court-order', email: 'ria@mentor.example' }
    const entered = await http().call(region.karin, 'POST', `/people/${dossier}/acting`, mentor)
    const both = await letters()
    const to = both.find((one) => one.to_address === 'ria@mentor.example')?.to as string
    expect(await lands(mail(to, 'Ik kom met haar mee.'))).toMatchObject({ value: { how: 'landed' } })
    expect((await ours()).rows[0]).toMatchObject({ sentBy: 'acting', author: 'Ria Mulder', byMail: true })
    await sql(`update access.acting set ended_at = '${fresh.house.clock.now()}' where id = '${entered.body.id}'`)
    expect(await lands(mail(to, 'Nog iets.'))).toEqual(refusedAs('no-such-address'))
  })

  it('is refused from a mailbox that is hers no more, after a month, and with a closed account', async () => {
    const to = await letter()
    const hers = `where id = '${dossier}'`
    await sql(`update people.dossier set email = 'nieuw@mail.example' ${hers}`)
    expect(await lands(mail(to, 'Van vroeger.'))).toEqual(refusedAs('no-such-address'))
    await sql(`update people.dossier set email = 'naomi@mail.example' ${hers}`)
    const account = `where id = '${naomi.account}'`
    await sql(`update access.account set disabled_at = now() ${account}`)
    expect(await lands(mail(to, 'Gesloten.'))).toEqual(refusedAs('no-such-address'))
    await sql(`update access.account set disabled_at = null ${account}`)
    expect(await lands(mail(to, 'Op tijd.'))).toMatchObject({ done: true })
    time.passes(30 * aDay)
    expect(await lands(mail(to, 'Te laat.'))).toEqual(refusedAs('no-such-address'))
    const job = { ...region.karin, kind: 'job', account: null, organisation: null, roles: [] } as Caller
    await tidyReplyAddresses(fresh.house, job)
    expect(await sql('select 1 from people.reply_address')).toEqual([])
  })

  it('stops at twenty a day: no program fills a talk', async () => {
    const to = await letter()
    for (let at = 0; at < 20; at += 1) expect((await lands(mail(to, `Nummer ${at}.`))).done).toBe(true)
    expect(await lands(mail(to, 'Nog een.'))).toEqual(refusedAs('too-many'))
    await sql(`delete from people.message where sent_by = 'colleague'`)
    expect(await sql('select 1 from people.reply_address')).toEqual([])
  })

  it('does not exist where no answers come in: the letter says where she answers', async () => {
    time.passes(aDay)
    const config = { ...fresh.house.config, mailReplyTo: null }
    const [{ id }] =
      await sql(`insert into people.message (region_id, subject_id, holder_id, sent_by, text_sealed, sent_at)
      select region_id, subject_id, organisation_id, 'colleague', '', '${fresh.house.clock.now()}' from people.dossier
      where id = '${dossier}' returning id`)
    await writeAboutMessage({ ...fresh.house, config }, { name: 'MessageWritten', message: id, region: region.region })
    const [last] = await sql(`select body, reply_id from platform.mail where to_address = 'naomi@mail.example'
      order by queued_at desc limit 1`)
    expect(last.body).toContain('Een antwoord op deze mail komt niet aan.')
    expect(last.reply_id).toBeNull()
  })
})
