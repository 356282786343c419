import { type LevelWithSilent, pino } from 'pino'

export type Log = pino.Logger

/** Structured, in UTC, and never with what belongs to a person: values under these names are left out. */
export const openLog = (level: LevelWithSilent): Log =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['req.headers', '*.password', '*.token', '*.bsn', '*.email', '*.name', '*.body'],
      censor: 'left out',
    },
  })
