import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done, expectDone, newId } from '#values/public.ts'
import { type FreshHouse, freshHouse } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { withClient } from '../database/pool.ts'
import type { PlatformTables } from '../platform.tables.ts'
import { deliverLetter } from './deliver-letter.ts'
import { openMailer } from './mailer.ts'
import { replyCode } from './reply-address.ts'

describe('a letter', () => {
  let fresh: FreshHouse
  let region: SmallRegion
  const arrived: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, taken) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        arrived.push(Buffer.concat(parts).toString())
        taken()
      })
    },
  })
  beforeAll(async () => {
    fresh = await freshHouse()
    region = await smallRegion(fresh.house)
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  })
  afterAll(async () => {
    await new Promise<void>((closed) => server.close(closed))
    await fresh.close()
  })

  const withMail = () => {
    const address = server.server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const mailFrom = 'Schakel <schakel@region.example>'
    const mailReplyTo = 'answer@region.example'
    const mail = openMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom, mailReplyTo, sms: null }, fresh.house.keys)
    return { ...fresh.house, mail }
  }

  const queued = async (house: FreshHouse['house'], more: { readonly replyId?: string } = {}) => {
    const letter = { to: 'naomi@mail.example', subject: 'Er is een vraag voor u', body: 'Lees de vraag hier.', ...more }
    const id = await house.db.act(region.karin, 'propose', async (act) => {
      await house.mail.queue(act, letter)
      const kept = act.figures<PlatformTables>().selectFrom('platform.mail').select(['id', 'shown_only'])
      return done(await kept.orderBy('queued_at', 'desc').limit(1).executeTakeFirstOrThrow())
    })
    return expectDone(id)
  }

  it('goes out once, also when its job runs twice', async () => {
    const house = withMail()
    const { id } = await queued(house)
    const event = { name: 'LetterQueued', letter: id, region: region.region }
    await deliverLetter(house, event)
    await deliverLetter(house, event)
    expect(arrived).toHaveLength(1)
    expect(arrived[0]).toContain('naomi@mail.example')
    expect(arrived[0]).toMatch(/^Auto-Submitted: auto-generated/m)
    expect(arrived[0]).not.toContain('Reply-To')
  })

  it('can be answered at an address of its own, which stands nowhere in the database', async () => {
    const house = withMail()
    const replyId = newId()
    const { id } = await queued(house, { replyId })
    await deliverLetter(house, { name: 'LetterQueued', letter: id, region: region.region })
    const code = /^Reply-To: answer\+([0-9a-f]{32})@region\.example/m.exec(arrived.pop() ?? '')?.[1]
    expect(code).toBe(replyCode(house.keys, replyId))
    const kept = await withClient(fresh.urls.job, async (client) => {
      await client.query(`select set_config('app.region', $1, false)`, [region.region])
      return (await client.query('select * from platform.mail')).rows
    })
    expect(kept).toHaveLength(2)
    expect(JSON.stringify(kept)).not.toContain(code)
  })

  it('is shown to the administrator and goes nowhere when no mail server is set', async () => {
    expect(await queued(fresh.house)).toMatchObject({ shown_only: true })
    expect(arrived).toHaveLength(1)
  })
})
