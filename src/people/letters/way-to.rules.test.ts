import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smsWords } from './sms.words.ts'
import { mobileNumber, smsText, wayTo } from './way-to.rules.ts'

const [email, phone] = ['naomi@mail.example', '06 12 34 56 78']
const sends = { bySms: true, sendsSms: true, takesSms: true, signsIn: true }
const none = { ...sends, sendsSms: false, takesSms: false }

describe('how she hears that something waits', () => {
  it('is as she asked, as far as it can', () => {
    const asked = (lettersBy: 'e-mail' | 'sms' | 'phone' | 'paper' | null, can = sends) =>
      wayTo({ email, phone, lettersBy }, can)
    expect(asked('sms')).toBe('sms')
    expect(asked('sms', { ...sends, signsIn: false })).toBe('sms-and-paper')
    expect(asked('sms', { ...sends, bySms: false })).toBe('mail')
    expect(asked('sms', none)).toBe('mail')
    for (const [way, goes] of [
      ['e-mail', 'mail'],
      [null, 'mail'],
      ['paper', 'paper'],
      ['phone', 'phone'],
    ] as const)
      expect(asked(way)).toBe(goes)
  })

  it('is a text message without being asked where there is no e-mail, a mobile number and a provider', () => {
    const without = { email: null, phone, lettersBy: null }
    expect(wayTo(without, sends)).toBe('sms')
    expect(wayTo(without, { ...sends, signsIn: false })).toBe('sms-and-paper')
    expect(wayTo({ ...without, phone: '038 123 45 67' }, sends)).toBe('paper')
    expect(wayTo(without, none)).toBe('paper')
    expect(wayTo(without, { ...none, takesSms: true })).toBe('paper')
  })

  it('is as it was before where nobody sends text messages and she asked for none', () => {
    const text = fc.option(fc.constantFrom(email, phone), { nil: null })
    const ways = fc.constantFrom('e-mail', 'phone', 'paper', null)
    fc.assert(
      fc.property(text, text, ways, fc.boolean(), fc.boolean(), (mail, number, lettersBy, bySms, takesSms) => {
        const goes = wayTo({ email: mail, phone: number, lettersBy }, { ...none, bySms, takesSms })
        const before = !mail || lettersBy === 'paper' || lettersBy === 'phone'
        expect(goes).toBe(before ? (lettersBy === 'phone' ? 'phone' : 'paper') : 'mail')
      }),
    )
  })
})

describe('a number for text messages', () => {
  it.each([
    ['06 12 34 56 78', '+31612345678'],
    ['06-12345678', '+31612345678'],
    ['+31 (0)6 12345678', '+31612345678'],
    ['0031612345678', '+31612345678'],
    ['+32 470 12 34 56', '+32470123456'],
    ['038 123 45 67', null],
    ['0612', null],
    ['+31 38 1234567', null],
    [null, null],
  ])('in %s is %s', (typed, number) => {
    expect(mobileNumber(typed)).toBe(number)
  })
})

describe('a text message', () => {
  it('fits in one, whatever the address of this region is', () => {
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.string(),
        fc.constantFrom('message' as const, 'question' as const),
        (long, more, name) => {
          const url = `https://${'a'.repeat(long)}.example/${more}`
          for (const words of [smsWords.nl[name], smsWords.en[name]])
            for (const text of [smsText(words.at(url), words.without), words.onPaper])
              expect(text).toMatch(/^[\x20-\x7e]{20,160}$/)
        },
      ),
    )
  })
})
