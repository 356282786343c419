import type { PayerReason, PayerSaid } from '#coaching/public.ts'
import { addEuros, cents, done, type Euro, type Outcome, refused } from '#values/public.ts'
import { vatOf } from '../claiming/amounts.rules.ts'
import type { Claim, ClaimLine, ClaimPhase } from '../claiming/claim.ts'

export type AnswerRefusal =
  | { readonly because: 'answered-already'; readonly kind: 'conflict' }
  | { readonly because: 'not-in-this-claim'; readonly kind: 'invalid' }
  | { readonly because: 'takes-away'; readonly kind: 'invalid' }

export interface Answered {
  readonly phase: Extract<ClaimPhase, 'accepted' | 'partly' | 'refused'>
  readonly said: readonly PayerSaid[]
  /** What is not paid of the claim, without tax and the tax on it. */
  readonly net: Euro
  readonly vat: Euro
}

/** A line that is not paid, and why. */
export interface RefusedLine {
  readonly line: string
  readonly reason: PayerReason
  readonly words?: string | undefined
}

type Asked = Pick<Claim, 'phase' | 'net' | 'vatShare' | 'vatAmount'>

/** Every line is accepted or refused, once; a line that takes away what was paid is always accepted. */
export function answered(
  claim: Asked,
  lines: readonly ClaimLine[],
  no: readonly RefusedLine[],
): Outcome<Answered, AnswerRefusal> {
  if (claim.phase !== 'submitted') return refused({ because: 'answered-already', kind: 'conflict' })
  const byLine = new Map(no.map((one) => [one.line, one]))
  const gone = lines.filter(({ line }) => byLine.has(line))
  if (gone.length < byLine.size) return refused({ because: 'not-in-this-claim', kind: 'invalid' })
  if (gone.some(({ minutes }) => minutes <= 0)) return refused({ because: 'takes-away', kind: 'invalid' })
  const net = addEuros(...gone.map((line) => line.cents))
  const left = cents(claim.net - net)
  return done({
    net,
    vat: cents(claim.vatAmount - vatOf(left, claim.vatShare)),
    phase: gone.length === 0 ? 'accepted' : gone.length === lines.length ? 'refused' : 'partly',
    said: lines.map(({ line }) => {
      const why = byLine.get(line)
      return { line, said: why ? 'refused' : 'accepted', reason: why?.reason ?? null, words: why?.words ?? null }
    }),
  })
}
