import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

describe('the settings', () => {
  it('need nothing: a region runs here', () => {
    expect(readConfig({})).toMatchObject({
      config: { port: 3000, host: '127.0.0.1', baseUrl: 'http://localhost:3000', databaseUrl: null, isLocal: true },
    })
  })

  it('tell every fault at once, each in one sentence', () => {
    const read = readConfig({ PORT: '70000', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud', MASTER_KEY: 'short' })
    expect('faults' in read && read.faults.map((fault) => fault.name)).toEqual([
      'PORT',
      'DATABASE_URL',
      'MASTER_KEY',
      'LOG_LEVEL',
    ])
  })

  it.each([
    ['PORT', '-1'],
    ['PORT', 'http'],
    ['BASE_URL', 'schakel.example'],
    ['BASE_URL', 'ftp://schakel.example'],
    ['DATABASE_URL', 'localhost'],
    ['MASTER_KEY', 'c2hvcnQ='],
    ['SMTP_URL', 'mail.example'],
    ['MAIL_FROM', 'nobody'],
    ['MAIL_REPLY_TO', 'answer+here@schakel.example'],
    ['MAIL_REPLY_TO', 'a-name-that-leaves-no-room-for-a-code@schakel.example'],
    ['LOG_LEVEL', 'shout'],
  ])('%s may not be "%s"', (name, value) => {
    const read = readConfig({ [name]: value })
    expect('faults' in read && read.faults).toHaveLength(1)
  })

  it('send text messages when all three are there, to an address where nobody listens in', () => {
    const all = { SMS_URL: 'https://sms.example/messages', SMS_TOKEN: 'secret', SMS_FROM: 'Schakel' }
    expect(readConfig(all)).toMatchObject({ config: { sms: { url: all.SMS_URL, token: 'secret', from: 'Schakel' } } })
    const faultsOf = (env: object) => {
      const read = readConfig(env as NodeJS.ProcessEnv)
      return 'faults' in read ? read.faults.map(({ name }) => name) : []
    }
    expect(faultsOf({ SMS_URL: all.SMS_URL })).toEqual(['SMS_TOKEN', 'SMS_FROM'])
    expect(faultsOf({ ...all, SMS_TOKEN: '' })).toEqual(['SMS_TOKEN'])
    expect(faultsOf({ ...all, SMS_URL: 'http://sms.example' })).toEqual(['SMS_URL'])
    expect(faultsOf({ ...all, SMS_URL: 'http://127.0.0.1:9000' })).toEqual([])
    expect(faultsOf({ ...all, SMS_FROM: 'A name that is too long' })).toEqual(['SMS_FROM'])
  })

  it('are not local once the address is another than this machine', () => {
    expect(readConfig({ BASE_URL: 'https://schakel.example' })).toMatchObject({ config: { isLocal: false } })
  })
})
