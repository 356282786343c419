import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done, expectDone } from '#values/public.ts'
import { type FreshHouse, freshHouse } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import type { PlatformTables } from '../platform.tables.ts'
import { deliverLetter } from './deliver-letter.ts'
import { openMailer } from './mailer.ts'

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
    const mail = openMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'Schakel <schakel@region.example>' })
    return { ...fresh.house, mail }
  }

  const queued = async (house: FreshHouse['house']) => {
    const letter = { to: 'naomi@mail.example', subject: 'Er is een vraag voor u', body: 'Lees de vraag hier.' }
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
  })

  it('is shown to the administrator and goes nowhere when no mail server is set', async () => {
    expect(await queued(fresh.house)).toMatchObject({ shown_only: true })
    expect(arrived).toHaveLength(1)
  })
})
