import { type DestinationStream, type LevelWithSilent, type LoggerOptions, pino } from 'pino'

export type Log = pino.Logger

type DatabaseError = Error & { readonly code?: string; readonly table?: string; readonly constraint?: string }

/** What the database adds to an error repeats the row: an address, a name. The name of the table is enough. */
const withoutTheRow = (error: DatabaseError) => ({
  type: error.name,
  message: error.message,
  stack: error.stack,
  code: error.code,
  table: error.table,
  constraint: error.constraint,
})

/** Structured, in UTC, and never with what belongs to a person: values under these names are left out. */
export const openLog = (level: LevelWithSilent, to?: DestinationStream): Log => {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: withoutTheRow },
    redact: {
      paths: ['req.headers', '*.password', '*.token', '*.bsn', '*.email', '*.name', '*.body'],
      censor: 'left out',
    },
  }
  return to ? pino(options, to) : pino(options)
}
