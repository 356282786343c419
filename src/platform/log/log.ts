import { type DestinationStream, type LevelWithSilent, type LoggerOptions, pino } from 'pino'

export type Log = pino.Logger

type DatabaseError = Error & { readonly code?: string; readonly table?: string; readonly constraint?: string }

/** What the database adds to an error repeats the row: an address, a name. The name of the table is enough. */
const withoutTheRow = (error: DatabaseError) => ({
  type: error.name,
  message: repeatsTheValue(error) ? leftOut : error.message,
  stack: repeatsTheValue(error) ? framesOf(error) : error.stack,
  code: error.code,
  table: error.table,
  constraint: error.constraint,
})

/** A value that cannot be read is said again in the sentence itself, by the database (class 22) and by `JSON.parse`. */
const repeatsTheValue = ({ code, name }: DatabaseError): boolean => /^22/.test(code ?? '') || name === 'SyntaxError'

/** Where it happened, without the sentence that stands above it. */
const framesOf = ({ stack = '' }: Error): string =>
  [leftOut, ...stack.split('\n').filter((line) => /^\s+at /.test(line))].join('\n')

const leftOut = 'left out'

/** The same error for a place that keeps its sentence, such as the list of jobs. */
export const withoutValue = (error: unknown): Error => {
  if (!(error instanceof Error)) return new Error(leftOut)
  return repeatsTheValue(error) ? Object.assign(new Error(leftOut), { stack: framesOf(error) }) : error
}

const sentenceOf = (given: Parameters<pino.LogFn>): Parameters<pino.LogFn> =>
  given.length === 1 && typeof given[0] === 'object' ? [given[0], ''] : given

/** Structured, in UTC, and never with what belongs to a person: values under these names are left out. */
export const openLog = (level: LevelWithSilent, to?: DestinationStream): Log => {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: withoutTheRow },
    // Without a sentence of its own, a line would take that of the error.
    hooks: {
      logMethod(given, write) {
        write.apply(this, sentenceOf(given))
      },
    },
    redact: {
      paths: ['req.headers', '*.password', '*.token', '*.bsn', '*.email', '*.name', '*.body'],
      censor: leftOut,
    },
  }
  return to ? pino(options, to) : pino(options)
}
