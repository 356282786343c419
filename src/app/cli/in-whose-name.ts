import { callerByAddress } from '#access/public.ts'
import type { House } from '#platform/public.ts'
import { refused } from '#values/public.ts'
import { type Call, textOf } from './command.ts'

/** `--as EMAIL`, with `--organisation` for who works in several. */
export async function inWhoseName(house: House, call: Call) {
  const email = textOf(call, 'as')
  if (!email) return refused({ because: 'as-whom', kind: 'invalid' } as const)
  return callerByAddress(house, email, textOf(call, 'organisation'), `schakel ${call.words.join(' ')}`.slice(0, 100))
}
