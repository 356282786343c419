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
    ['LOG_LEVEL', 'shout'],
  ])('%s may not be "%s"', (name, value) => {
    const read = readConfig({ [name]: value })
    expect('faults' in read && read.faults).toHaveLength(1)
  })

  it('are not local once the address is another than this machine', () => {
    expect(readConfig({ BASE_URL: 'https://schakel.example' })).toMatchObject({ config: { isLocal: false } })
  })
})
