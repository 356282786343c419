import type { ParseArgsOptionsConfig } from 'node:util'
import type { Config } from '#platform/public.ts'
import type { Lang } from '#values/public.ts'

/** What a command ends with: a shell can act on it, and from 65 on a mail server too (sysexits.h). */
export const exit = { ok: 0, refused: 1, wrongWords: 2, badData: 65, noSuchAddress: 67, later: 75, config: 78 } as const
export type ExitCode = (typeof exit)[keyof typeof exit]

/** One thing somebody typed. */
export interface Call {
  readonly config: Config
  readonly lang: Lang
  readonly json: boolean
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  /** What is handed over on standard input. */
  input(): AsyncIterable<Buffer | string>
  /** Progress, on stderr: whoever pipes the result does not get it. */
  say(sentence: string): void
  /** The result, on stdout: lines for people, one JSON value for programs. */
  print(result: unknown, lines: readonly string[]): void
  /** It was not done, and why. */
  refuse(because: string, sentence: string): ExitCode
  /** The words make no command: shows how it is written. */
  usage(): ExitCode
}

export interface Command {
  readonly name: CommandName
  readonly usage: readonly string[]
  readonly options: ParseArgsOptionsConfig
  run(call: Call): Promise<ExitCode>
}

export type CommandName =
  | 'import'
  | 'export'
  | 'users'
  | 'doctor'
  | 'backup'
  | 'restore'
  | 'upgrade'
  | 'audit'
  | 'key'
  | 'register'
  | 'mail'

export const textOf = (call: Call, option: string): string | undefined => {
  const given = call.options[option]
  return typeof given === 'string' && given !== '' ? given : undefined
}
