import { z } from 'zod'

export interface Config {
  readonly port: number
  readonly host: string
  readonly baseUrl: string
  readonly dataDir: string
  readonly databaseUrl: string | null
  readonly masterKey: string | null
  readonly nextMasterKey: string | null
  /** Wraps and unwraps on standard input and output. */
  readonly keyCommand: string | null
  readonly smtpUrl: string | null
  readonly mailFrom: string
  /** Where answers to letters come in, each at an address of its own behind a plus; without it letters say where to answer. */
  readonly mailReplyTo: string | null
  /** Who sends text messages for this region; without it nobody gets one. */
  readonly sms: { readonly url: string; readonly token: string; readonly from: string } | null
  /** Where files are scanned for viruses; without a host nothing is scanned. */
  readonly clamdHost: string | null
  readonly clamdPort: number
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** True only where the pages are reached from this machine alone: then the invented region may be shown. */
  readonly isLocal: boolean
}

export interface Fault {
  readonly name: string
  readonly sentence: string
}

const whole = (low: number, high: number) => z.coerce.number().int().min(low).max(high)
const urlOf = (...schemes: string[]) =>
  z.string().refine((text) => schemes.includes(URL.parse(text)?.protocol.replace(':', '') ?? ''))

const keyInBase64 = z.string().regex(/^[A-Za-z0-9+/]{43}=$/)

/** Each setting with the sentence for who typed it wrong; `.env.example` tells the same story. */
const settings = {
  PORT: { shape: whole(0, 65_535).default(3000), fault: 'PORT must be a whole number from 0 to 65535.' },
  HOST: {
    shape: z.string().min(1).default('127.0.0.1'),
    fault: 'HOST must be an address to listen on, such as 127.0.0.1.',
  },
  BASE_URL: {
    shape: urlOf('http', 'https').optional(),
    fault: 'BASE_URL must be the address that people type, such as https://schakel.example.',
  },
  DATA_DIR: { shape: z.string().min(1).default('data'), fault: 'DATA_DIR must be a folder.' },
  DATABASE_URL: {
    shape: urlOf('postgres', 'postgresql').optional(),
    fault: 'DATABASE_URL must look like postgres://user:password@host:5432/name.',
  },
  MASTER_KEY: {
    shape: keyInBase64.optional(),
    fault: 'MASTER_KEY must be 32 bytes in base64. Make one with: openssl rand -base64 32',
  },
  MASTER_KEY_NEXT: {
    shape: keyInBase64.optional(),
    fault: 'MASTER_KEY_NEXT must be 32 bytes in base64. Make one with: openssl rand -base64 32',
  },
  KEY_COMMAND: {
    shape: z.string().min(1).optional(),
    fault: 'KEY_COMMAND must be a command that wraps and unwraps, see docs/command-line.md.',
  },
  SMTP_URL: {
    shape: urlOf('smtp', 'smtps').optional(),
    fault: 'SMTP_URL must look like smtps://user:password@mail.example:465.',
  },
  MAIL_FROM: {
    shape: z.string().regex(/.+@.+/).default('Schakel <schakel@localhost.example>'),
    fault: 'MAIL_FROM must hold an e-mail address.',
  },
  MAIL_REPLY_TO: {
    // What stands before the @ stays within 64 characters, also with the code behind it.
    shape: z
      .string()
      .regex(/^[a-z0-9][a-z0-9._-]{0,29}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i)
      .optional(),
    fault: 'MAIL_REPLY_TO must be one address without a plus, such as answer@schakel.example.',
  },
  SMS_URL: {
    shape: urlOf('http', 'https').refine(isSafeUrl).optional(),
    fault: 'SMS_URL must be an https address, such as https://sms.example/messages.',
  },
  SMS_TOKEN: {
    shape: z
      .string()
      .regex(/^[\x21-\x7e]+$/)
      .optional(),
    fault: 'SMS_TOKEN must be one word.',
  },
  SMS_FROM: {
    shape: z
      .string()
      .regex(/^(\+?\d{3,15}|[A-Za-z0-9 ]{1,11})$/)
      .optional(),
    fault: 'SMS_FROM must be a number, or a name of at most eleven letters.',
  },
  CLAMD_HOST: {
    shape: z.string().min(1).optional(),
    fault: 'CLAMD_HOST must be the machine where clamd listens, such as 127.0.0.1.',
  },
  CLAMD_PORT: {
    shape: whole(1, 65_535).default(3310),
    fault: 'CLAMD_PORT must be a whole number from 1 to 65535.',
  },
  LOG_LEVEL: {
    shape: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
    fault: 'LOG_LEVEL must be debug, info, warn, error or silent.',
  },
} as const

/** Reads all settings at once and answers every fault, so that nobody has to start five times to find five. */
export function readConfig(env: NodeJS.ProcessEnv): { config: Config } | { faults: readonly Fault[] } {
  const faults: Fault[] = []
  const read = <Name extends keyof typeof settings>(name: Name) => {
    const { shape, fault } = settings[name]
    const parsed = shape.safeParse(env[name] === '' ? undefined : env[name])
    if (!parsed.success) faults.push({ name, sentence: fault })
    return parsed.data as z.infer<(typeof settings)[Name]['shape']>
  }
  const [port, host, baseUrl] = [read('PORT'), read('HOST'), read('BASE_URL')]
  const config: Config = {
    port,
    host,
    baseUrl: (baseUrl ?? `http://localhost:${port}`).replace(/\/$/, ''),
    dataDir: read('DATA_DIR'),
    databaseUrl: read('DATABASE_URL') ?? null,
    masterKey: read('MASTER_KEY') ?? null,
    nextMasterKey: read('MASTER_KEY_NEXT') ?? null,
    keyCommand: read('KEY_COMMAND') ?? null,
    smtpUrl: read('SMTP_URL') ?? null,
    mailFrom: read('MAIL_FROM'),
    mailReplyTo: read('MAIL_REPLY_TO')?.toLowerCase() ?? null,
    sms: smsOf({ url: read('SMS_URL'), token: read('SMS_TOKEN'), from: read('SMS_FROM') }, env, faults),
    clamdHost: read('CLAMD_HOST') ?? null,
    clamdPort: read('CLAMD_PORT'),
    logLevel: read('LOG_LEVEL'),
    isLocal: isLocalAddress(baseUrl ?? `http://localhost:${port}`),
  }
  return faults.length > 0 ? { faults } : { config }
}

interface SmsRead {
  readonly url: string | undefined
  readonly token: string | undefined
  readonly from: string | undefined
}

/** All three or none: with one of them missing nobody would notice that no text message leaves. */
function smsOf({ url, token, from }: SmsRead, env: NodeJS.ProcessEnv, faults: Fault[]): Config['sms'] {
  const names = ['SMS_URL', 'SMS_TOKEN', 'SMS_FROM']
  const missing = names.filter((name) => !env[name])
  if (missing.length > 0 && missing.length < names.length)
    for (const name of missing) faults.push({ name, sentence: `${name} is missing: set ${names.join(', ')} together.` })
  return url && token && from ? { url, token, from } : null
}

/** A secret goes along, so it is https; a provider on this machine is not listened in on. */
function isSafeUrl(url: string): boolean {
  return URL.parse(url)?.protocol === 'https:' || isLocalAddress(url)
}

function isLocalAddress(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(URL.parse(url)?.hostname ?? '')
}
