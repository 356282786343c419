import type { Config } from '#platform/public.ts'

type Asked = Pick<Config, 'port' | 'host' | 'databaseUrl' | 'logLevel'>

/** One sentence for whoever typed the command; the inside of it only when asked for. */
export function whyNotDone(error: unknown, config: Asked): string {
  const { code = '', message = String(error), stack } = error as { code?: string; message?: string; stack?: string }
  const sentence = sentences[code]?.(config) ?? (message || code)
  return config.logLevel === 'debug' && stack ? `${sentence}\n${stack}` : sentence
}

/** 78 when a setting is to be corrected, as `sysexits.h` has it. */
export const exitCodeOf = (error: unknown): 1 | 78 => ((error as { exitCode?: number }).exitCode === 78 ? 78 : 1)

const noAnswer = ({ databaseUrl }: Asked) =>
  `The database at ${placeOf(databaseUrl)} does not answer. Start it, or correct DATABASE_URL.`
const refusedUser = ({ databaseUrl }: Asked) =>
  `The database at ${placeOf(databaseUrl)} refuses this user or password. Correct DATABASE_URL.`

const sentences: Readonly<Record<string, (config: Asked) => string>> = {
  EADDRINUSE: ({ port }) => `Port ${port} is in use. Stop what uses it, or choose another PORT.`,
  EADDRNOTAVAIL: ({ host }) => `This machine has no address ${host}. Correct HOST.`,
  EACCES: ({ port }) =>
    `Port ${port} or the data folder may not be used by this user. Choose another PORT or DATA_DIR.`,
  ECONNREFUSED: noAnswer,
  ENOTFOUND: noAnswer,
  EAI_AGAIN: noAnswer,
  ETIMEDOUT: noAnswer,
  EHOSTUNREACH: noAnswer,
  '28P01': refusedUser,
  '28000': refusedUser,
  '3D000': ({ databaseUrl }) =>
    `There is no such database at ${placeOf(databaseUrl)}. Make it, or correct DATABASE_URL.`,
  '42501': () =>
    'The user of DATABASE_URL may not make roles or extensions. Give it CREATEROLE, and CREATE on the database.',
}

/** Never with the password: this sentence ends in logs and screenshots. */
const placeOf = (url: string | null): string => {
  const read = url ? URL.parse(url) : null
  return read ? `${read.host}${read.pathname}` : 'this machine'
}
