import { describe, expect, it } from 'vitest'
import { openLog } from './log.ts'

describe('the log', () => {
  const lineOf = (write: (log: ReturnType<typeof openLog>) => void): string => {
    const lines: string[] = []
    write(openLog('debug', { write: (line) => void lines.push(line) }))
    return lines.join('')
  }

  it('says what broke in the database and where, and never which row', () => {
    const error = Object.assign(new Error('duplicate key value violates unique constraint "account_email"'), {
      code: '23505',
      constraint: 'account_email',
      detail: 'Key (email)=(naomi@brink.example) already exists.',
      where: 'COPY dossier, line 1: "Naomi"',
    })
    const line = lineOf((log) => log.error({ err: error }))
    expect(line).toContain('account_email')
    expect(line).toContain('23505')
    expect(line).not.toMatch(/naomi/i)
  })

  it('leaves out the sentence when it says again what it could not read', () => {
    const notANumber = Object.assign(new Error('invalid input syntax for type integer: "Naomi"'), { code: '22P02' })
    const notJson = (() => {
      try {
        return JSON.parse('Naomi Brink')
      } catch (error) {
        return error
      }
    })()
    expect(String(notJson)).toContain('Naomi')
    for (const err of [notANumber, notJson]) {
      const line = lineOf((log) => log.error({ err }))
      expect(line).toContain('log.test.ts')
      expect(line).not.toContain('Naomi')
    }
  })

  it('leaves out what belongs to a person', () => {
    expect(lineOf((log) => log.info({ person: { name: 'Naomi', bsn: '111222333' } }))).not.toMatch(/Naomi|111222333/)
  })
})
