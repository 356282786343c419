import { generateSync } from 'otplib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '#platform/public.ts'
import { expectDone, type Id } from '#values/public.ts'
import { aMonday, type FreshHouse, freshHouse } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { firstAdministratorLink } from '../accounts/administrator-link.ts'
import { disableAccount, enableAccount } from '../accounts/disable-account.ts'
import { askNewPassword } from '../links/ask-new-password.ts'
import { letterWords } from '../links/link.words.ts'
import { takeUpLink } from '../links/take-up-link.ts'
import { guestOf } from '../sessions/guest.ts'
import { seeFirstSetUp, setUpFirst } from './set-up-first.ts'
import { signInWithCode } from './sign-in-with-code.ts'
import { signInWithPassword } from './sign-in-with-password.ts'

const password = 'paarse fiets zingt zacht'
const halfMinute = 30_000

describe('signing in', () => {
  let fresh: FreshHouse
  let region: SmallRegion
  let secret: string
  let codes: readonly string[]
  beforeAll(async () => {
    fresh = await freshHouse({ on: aMonday })
    region = await smallRegion(fresh.house)
  })
  afterAll(() => fresh.close())

  const guest = () => guestOf(fresh.house, 'nl', 'tests')
  /** The clock stands still here, so the order in which letters were written says which is the last. */
  const lastLink = () =>
    withClient(fresh.urls.owner, async (client) => {
      await client.query('alter table platform.mail no force row level security')
      const { rows } = await client.query('select body from platform.mail order by queued_at desc, ctid desc limit 1')
      return /key=(\S+)/.exec(rows[0]?.body ?? '')?.[1] ?? ''
    })
  const asksNewPassword = async (email: string) => {
    await askNewPassword(fresh.house, await guest(), email, letterWords)
    return lastLink()
  }
  const enters = async (email: string, given: string, address = '10.0.0.1') =>
    signInWithPassword(fresh.house, await guest(), { email, password: given }, address)
  const epoch = () => Math.floor(Date.parse(fresh.house.clock.now()) / 1000)
  const codeNow = (shift = 0) => generateSync({ secret, epoch: epoch() + (shift * halfMinute) / 1000 })

  it('begins with a link that works once', async () => {
    const key = await asksNewPassword('karin@hanzestroom.example')
    const first = await takeUpLink(fresh.house, await guest(), key, password)
    expect(first).toMatchObject({ done: true, value: { next: 'set-up' } })
    const second = await takeUpLink(fresh.house, await guest(), key, 'een heel ander lang wachtwoord')
    expect(second).toMatchObject({ done: false, refusal: { because: 'link-gone' } })
  })

  it('asks a password that is not easy to guess', async () => {
    const key = await asksNewPassword('loes@hanzestroom.example')
    const chosen = async (given: string) => {
      const taken = await takeUpLink(fresh.house, await guest(), key, given)
      return taken.done ? 'taken' : taken.refusal.because
    }
    expect(await chosen('kort')).toBe('password-too-short')
    expect(await chosen('wachtwoord123')).toBe('password-too-easy')
    expect(await chosen('loes ter braak')).toBe('password-too-easy')
  })

  it('sends no letter to an address that nobody has, and answers the same', async () => {
    const before = await lastLink()
    const known = await askNewPassword(fresh.house, await guest(), 'nobody@nowhere.example', letterWords)
    expect(known).toEqual({ done: true, value: undefined })
    expect(await lastLink()).toBe(before)
  })

  it('leads a professional to a telephone first, and gives ten codes for the day it is lost', async () => {
    const entered = expectDone(await enters('karin@hanzestroom.example', password))
    expect(entered.next).toBe('set-up')
    const step = entered.next === 'in' ? '' : entered.step
    const shown = expectDone(await seeFirstSetUp(fresh.house, await guest(), step))
    secret = shown.secret.replaceAll(' ', '')
    expect((await setUpFirst(fresh.house, await guest(), step, '000000', '10.0.0.1')).done).toBe(false)
    const done = expectDone(await setUpFirst(fresh.house, await guest(), step, codeNow(-1), '10.0.0.1'))
    codes = done.codes
    expect(new Set(codes).size).toBe(10)
    expect((await setUpFirst(fresh.house, await guest(), step, codeNow(), '10.0.0.1')).done).toBe(false)
  })

  const withCode = async (code: string) => {
    const entered = expectDone(await enters('karin@hanzestroom.example', password))
    expect(entered.next).toBe('code')
    const step = entered.next === 'in' ? '' : entered.step
    return signInWithCode(fresh.house, await guest(), step, code, '10.0.0.1')
  }

  it('takes the code of a telephone once', async () => {
    expect((await withCode(codeNow())).done).toBe(true)
    expect(await withCode(codeNow())).toMatchObject({ refusal: { because: 'code-used' } })
    expect(await withCode(codeNow(-1))).toMatchObject({ refusal: { because: 'code-used' } })
    expect(await withCode(codeNow(-5))).toMatchObject({ refusal: { because: 'code-not-right' } })
  })

  it('takes each code on paper once, and says how many are left', async () => {
    const paper = codes[0] ?? ''
    expect(await withCode(paper.toUpperCase())).toMatchObject({ done: true, value: { codesLeft: 9 } })
    expect(await withCode(paper)).toMatchObject({ refusal: { because: 'code-not-right' } })
  })

  it('does not go on from a step that somebody made up', async () => {
    const made = await signInWithCode(fresh.house, await guest(), 'made-up', codeNow(), '10.0.0.1')
    expect(made).toMatchObject({ refusal: { because: 'step-is-over' } })
  })

  it('says the same about a wrong password and an unknown address', async () => {
    const wrong = await enters('fatima@hanzewaard.example', 'not this one', '10.0.0.2')
    const unknown = await enters('nobody@nowhere.example', 'not this one', '10.0.0.2')
    expect(wrong).toEqual(unknown)
    expect(wrong).toMatchObject({ refusal: { because: 'not-known' } })
  })

  it('waits a quarter of an hour after five failures, also for who knows the password', async () => {
    for (let n = 0; n < 5; n++) await enters('henk@de.example', `wrong ${n}`, `10.0.1.${n}`)
    expect(await enters('henk@de.example', 'whatever', '10.0.1.9')).toMatchObject({
      refusal: { because: 'too-many-attempts', until: '2026-11-23T08:45:00.000Z' },
    })
  })

  it('waits as well when one address tries five different people', async () => {
    for (let n = 0; n < 5; n++) await enters(`somebody${n}@nowhere.example`, 'guess', '10.0.9.9')
    expect(await enters('saskia@nowhere.example', 'guess', '10.0.9.9')).toMatchObject({
      refusal: { because: 'too-many-attempts' },
    })
    expect(await enters('saskia@nowhere.example', 'guess', '10.0.9.8')).toMatchObject({
      refusal: { because: 'not-known' },
    })
  })

  it('counts guesses that come at the same moment one by one', async () => {
    const guesses = Array.from({ length: 8 }, (_, n) => enters('wim@nowhere.example', `guess ${n}`, `10.2.0.${n}`))
    const because = (await Promise.all(guesses)).map((one) => (one.done ? 'in' : one.refusal.because))
    expect(because.filter((why) => why === 'not-known')).toHaveLength(5)
    expect(because.filter((why) => why === 'too-many-attempts')).toHaveLength(3)
  })

  it('is over for somebody who is disabled, and possible again when enabled', async () => {
    const karin = region.karin.account as Id<'Account'>
    expectDone(await disableAccount(fresh.house, region.ton, karin))
    expect(await enters('karin@hanzestroom.example', password)).toMatchObject({ refusal: { because: 'not-known' } })
    expectDone(await enableAccount(fresh.house, region.ton, karin))
    expect((await enters('karin@hanzestroom.example', password)).done).toBe(true)
  })

  it('helps the operator at the terminal when no administrator can get in', async () => {
    const key = new URL((await firstAdministratorLink(fresh.house)) ?? '').searchParams.get('key') ?? ''
    const taken = await takeUpLink(fresh.house, await guest(), key, 'vier losse woorden vandaag')
    expect(taken).toMatchObject({ done: true, value: { next: 'set-up' } })
  })
})
