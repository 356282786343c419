import type { Instant } from '#values/public.ts'

/** One row of the log, as the Dutch standard Logboek Dataverwerkingen words it. Nobody who looked stands in it. */
export interface LogbookLine {
  readonly trace_id: string
  readonly span_id: string
  readonly status: 'Ok'
  readonly name: string
  readonly start_time: Instant
  readonly end_time: Instant
  readonly attributes: {
    readonly 'dpl.core.processing_activity_id': string
    readonly 'dpl.core.data_subject_id': string
    readonly 'dpl.core.data_subject_id_type': string
  }
}

export interface Logged {
  readonly id: string
  readonly at: Instant
  readonly act: string
  readonly subject: string
  readonly kind: string
  readonly what: string
  readonly permission: string
  readonly purpose: string
}

/** `code` gives a keyed hash: the same for the same, and of no use to who has not the key. */
export function toLogbook(row: Logged, code: (text: string) => Buffer): LogbookLine {
  const hex = (text: string, bytes: number) => code(text).subarray(0, bytes).toString('hex')
  return {
    trace_id: hex(`act ${row.act}`, 16),
    span_id: hex(`row ${row.id}`, 8),
    status: 'Ok',
    name: [row.kind, row.permission, row.what].filter(Boolean).join(' '),
    start_time: row.at,
    end_time: row.at,
    attributes: {
      'dpl.core.processing_activity_id': `urn:schakel:processing-activity:${row.purpose}`,
      'dpl.core.data_subject_id': hex(`subject ${row.subject}`, 32),
      'dpl.core.data_subject_id_type': 'urn:schakel:subject',
    },
  }
}
