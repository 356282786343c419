import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { done, type Outcome, refused } from '#values/public.ts'

export const shortestPassword = 12
const longestPassword = 200
const strongEnough = 3

export type PasswordRefusal = {
  readonly because: 'password-too-short' | 'password-too-long' | 'password-too-easy'
  readonly kind: 'invalid'
}

/** What everybody here would try first. */
const common = [
  'wachtwoord password welkom welcome geheim secret schakel werkcentrum gemeente uwv werk regio inloggen login',
  'qwerty azerty asdf zxcv lente zomer herfst winter januari februari maart april juni juli augustus september',
  'oktober november december maandag dinsdag woensdag donderdag vrijdag zomer2026 welkom01 welkom123 nederland',
  'ajax feyenoord psv iloveyou letmein admin administrator beheer jobcoach kandidaat werkgever vacature',
]
  .join(' ')
  .split(' ')

/** Length and surprise count, not a capital or a digit: a sentence one remembers is a good password. */
export function judgePassword(password: string, about: readonly string[]): Outcome<string, PasswordRefusal> {
  if (password.length < shortestPassword) return refused({ because: 'password-too-short', kind: 'invalid' })
  if (password.length > longestPassword) return refused({ because: 'password-too-long', kind: 'invalid' })
  const judge = new ZxcvbnFactory({ dictionary: { common } })
  const { score } = judge.check(password.slice(0, 60), about.flatMap(piecesOf))
  return score >= strongEnough ? done(password) : refused({ because: 'password-too-easy', kind: 'invalid' })
}

/** A name, an address and the organisation are known to whoever guesses. */
const piecesOf = (text: string): string[] => [
  text,
  ...text.split(/[^\p{L}\p{N}]+/u).filter((piece) => piece.length > 2),
]
