import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { jobCaller } from '#access/public.ts'
import { writeAboutMessage } from '#people/messages/message.letter.ts'
import { deliverLetter, type House, openMailer, withClient } from '#platform/public.ts'
import { destroyPerson } from '#privacy/erasure/erase-person.ts'
import { done } from '#values/public.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { aKnownPerson } from '../../../tests/known-person.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { writeToHer } from './write-to-her.ts'

describe('a text message that something waits', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  const came: { headers: Record<string, unknown>; body: Record<string, string> }[] = []
  let answers = 202
  const provider = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      came.push({ headers: request.headers, body: JSON.parse(Buffer.concat(parts).toString()) })
      response.writeHead(answers).end('{}')
    })
  })
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let known: Awaited<ReturnType<typeof aKnownPerson>>
  beforeAll(async () => {
    await new Promise<void>((listening) => provider.listen(0, '127.0.0.1', listening))
    const sms = {
      url: `http://127.0.0.1:${(provider.address() as AddressInfo).port}/messages`,
      token: 'secret',
      from: 'Regio',
    }
    fresh = await freshApp({ clock: time.clock, config: { sms, smtpUrl: 'smtp://127.0.0.1:9' } })
    region = await smallRegion(fresh.house)
    known = await aKnownPerson(fresh.house, region, '123456782')
  })
  afterAll(async () => {
    await new Promise((closed) => provider.close(closed))
    await fresh.close()
  })

  const sql = async (text: string) => {
    const url = new URL(inject('adminUrl'))
    url.pathname = new URL(fresh.urls.owner).pathname
    return withClient(url.href, async (client) => (await client.query(text)).rows)
  }
  const reachedBy = (fields: string) => sql(`update people.dossier set ${fields} where id = '${known.dossier}'`)
  const newest = () => sql('select * from platform.mail order by queued_at, id')
  const paper = async () => (await sql(`select 1 from access.paper_letter where about = 'message'`)).length

  /** Somebody writes to her; what leaves a day after the last time. */
  const told = async (house: House = fresh.house) => {
    time.passes(24 * 3600 + 1)
    const text = 'Kom je morgen naar Zwolle?'
    const { body } = await throughHttp(fresh).call(region.karin, 'POST', `/people/${known.dossier}/messages`, { text })
    time.passes(10)
    const before = new Set((await newest()).map(({ id }) => id))
    await writeAboutMessage(house, { name: 'MessageWritten', message: String(body.id), region: region.region })
    return (await newest()).filter(({ id }) => !before.has(id))
  }
  const deliver = (letter: string) =>
    deliverLetter(fresh.house, { name: 'LetterQueued', letter, region: region.region })

  it('goes to who has no e-mail and a mobile number: that there is something, and no word of what', async () => {
    await reachedBy(`email = null, phone = '06 12 34 56 78'`)
    const [letter, ...more] = await told()
    expect([letter.by, letter.to_address, letter.shown_only, more]).toEqual(['sms', '+31612345678', false, []])
    await deliver(letter.id)
    await deliver(letter.id)
    expect(came).toHaveLength(1)
    const [{ headers, body }] = came as [(typeof came)[number]]
    expect(headers).toMatchObject({ authorization: 'Bearer secret', 'idempotency-key': letter.id })
    expect(body).toEqual({ id: letter.id, from: 'Regio', to: '+31612345678', text: letter.body })
    expect(body.text).toContain('/my/messages')
    expect(body.text).not.toMatch(/Naomi|Brink|Karin|Zwolle|key=/)
    expect(await paper()).toBe(0)
  })

  it('is tried again when the provider does not take it, and is the same one to them', async () => {
    const [letter] = await told()
    answers = 500
    await expect(deliver(letter.id)).rejects.toThrow('500')
    const off = { ...fresh.house, mail: openMailer({ ...fresh.house.config, sms: null }, fresh.house.keys) }
    const event = { name: 'LetterQueued', letter: letter.id, region: region.region }
    await expect(deliverLetter(off, event)).rejects.toThrow('SMS_URL')
    answers = 202
    await deliver(letter.id)
    expect(came.slice(-2).map(({ body }) => body.id)).toEqual([letter.id, letter.id])
    const [sent] = (await newest()).filter(({ id }) => id === letter.id)
    expect(sent.sent_at).not.toBeNull()
  })

  it('says that a letter comes to who has no page of her own, and then that letter waits to be posted', async () => {
    const account = `where id = '${known.self.account}'`
    await sql(`update access.account set disabled_at = now() ${account}`)
    const [letter] = await told()
    expect(letter.body).toBe('Er staat een bericht klaar. U krijgt ook een brief. Of bel wie u helpt.')
    expect(await paper()).toBe(1)
    await sql(`update access.account set disabled_at = null ${account}`)
  })

  it('is no place for what must be read: that goes by mail or on paper', async () => {
    const before = await newest()
    await fresh.house.db.act(jobCaller(region.region, 'letters'), 'run-job', async (act) => {
      const words = { subject: 'Brief', body: () => 'Brief' }
      const about = { about: 'emergency', aboutId: known.dossier, path: '/my', words, whoActs: words } as const
      await writeToHer(fresh.house, act, known.person, about)
      return done()
    })
    expect(await newest()).toEqual(before)
    expect(await sql(`select by from access.paper_letter where about = 'emergency'`)).toEqual([{ by: 'paper' }])
  })

  it('is asked for on the dossier, and goes by mail where nobody sends one', async () => {
    const { get, post } = throughHttp(fresh)
    const here = `/people/${known.dossier}/contact`
    const page = await get(region.karin, here)
    expect(page.body).toContain('Een sms zegt alleen dat er iets klaarstaat.')
    const version = /name="version" value="(\d+)"/.exec(page.body)?.[1] ?? ''
    const fields = {
      given: 'Naomi',
      prefix: 'van den',
      family: 'Brink',
      email: 'naomi@mail.example',
      phone: '0612345678',
    }
    await post(region.karin, here, { version, ...fields, lettersBy: 'sms' })
    expect((await told())[0]).toMatchObject({ by: 'sms', to_address: '+31612345678' })
    const mail = { ...fresh.house.mail, sendsSms: false, takesSms: false }
    expect((await told({ ...fresh.house, mail }))[0]).toMatchObject({ by: 'mail', to_address: 'naomi@mail.example' })
  })

  it('is shown to the administrator where nothing leaves the house', async () => {
    const mail = openMailer({ ...fresh.house.config, smtpUrl: null, sms: null }, fresh.house.keys)
    expect((await told({ ...fresh.house, mail }))[0]).toMatchObject({ by: 'sms', shown_only: true })
    const page = (await throughHttp(fresh).get(region.ton, '/admin/mail')).body
    expect(page).toContain('Sms')
    expect(page).toContain('Er staat een bericht klaar. Lees het hier: ')
  })

  it('is forgotten with her', async () => {
    const job = jobCaller(region.region, 'erasure')
    await destroyPerson(fresh.house, job, known.person, { because: 'asked', endedOn: null })
    expect(await sql(`select 1 from platform.mail where to_address like '+31%'`)).toEqual([])
  })
})
