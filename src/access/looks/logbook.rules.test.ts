import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { instant } from '#values/public.ts'
import { toLogbook } from './logbook.rules.ts'

const code = (text: string) => createHash('sha256').update(text).digest()
const row = {
  id: '7',
  at: instant('2026-11-23T08:30:00Z'),
  act: 'one act',
  subject: '6f1f6f0e-0000-4000-8000-000000000001',
  kind: 'look',
  what: 'dossier',
  permission: 'see-dossier',
  purpose: 'mediation',
}

describe('a row of the log for Logboek Dataverwerkingen', () => {
  it('has the fields of the standard, and the person as a code', () => {
    const line = toLogbook(row, code)
    expect(line).toMatchObject({
      trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
      status: 'Ok',
      name: 'look see-dossier dossier',
      start_time: '2026-11-23T08:30:00.000Z',
      end_time: '2026-11-23T08:30:00.000Z',
    })
    expect(line.attributes['dpl.core.processing_activity_id']).toBe('urn:schakel:processing-activity:mediation')
    expect(JSON.stringify(line)).not.toContain(row.subject)
  })

  it('keeps together what was one act, and tells its rows apart', () => {
    const [one, other] = [toLogbook(row, code), toLogbook({ ...row, id: '8' }, code)]
    expect(other.trace_id).toBe(one.trace_id)
    expect(other.span_id).not.toBe(one.span_id)
  })
})
