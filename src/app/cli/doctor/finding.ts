import type { DatabaseUrls, Keys } from '#platform/public.ts'

/** What is looked at, in the order in which it is told. */
export const checks = [
  'node',
  'server',
  'extensions',
  'migrations',
  'rows',
  'disk',
  'key',
  'ring',
  'mail',
  'jobs',
  'clock',
  'region',
] as const
export type Check = (typeof checks)[number]

/** One line of the doctor: well or not, with the fact that says so. */
export interface Finding {
  readonly check: Check
  readonly ok: boolean
  readonly fact: string
}

export interface Patient {
  readonly adminUrl: string
  readonly urls: DatabaseUrls
  readonly keys: Keys
}
