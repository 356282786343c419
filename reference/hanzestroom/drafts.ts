import {
  type HoursWanted,
  hoursCounts,
  hoursGroup,
  type PaidBy,
  paidByCounts,
  reachedOtherwise,
  registerCounts,
  stageCounts,
} from './counts.ts'
import { type Dice, dice } from './dice.ts'
import type { Stage } from './invented-region.ts'
import type { KnownPerson } from './known-people.ts'
import { sharedAfter } from './shared-out.ts'

/** What the counts decide about somebody before anything else is thrown. */
export type Draft = {
  readonly known: KnownPerson | null
  readonly stage: Stage
  readonly hours: HoursWanted
  readonly paidBy: PaidBy
  readonly registered: boolean | null
  readonly noEmail: boolean
  readonly noPhone: boolean
  readonly paper: boolean
  readonly represented: boolean
  readonly readsA2: boolean
}

/** Known people first; everybody else gets what the counts leave over. */
export function drafts(known: readonly KnownPerson[]): readonly Draft[] {
  const throws = dice(240)
  const stages = dealt(
    stageCounts,
    known.map(({ stage }) => stage),
    throws,
  )
  const hours = dealt(
    hoursCounts,
    known.map((one) => hoursGroup(one.hours.max)),
    throws,
  )
  const payers = dealt(paidByCounts, known.map(paidBy), throws)
  const registered = register(stages, known, throws)
  const marks = marked(stages.length, known, throws)
  return stages.map((stage, at) => ({
    known: known[at] ?? null,
    stage,
    hours: hours[at] ?? '20',
    paidBy: payers[at] ?? 'uwv',
    registered: registered[at] ?? null,
    noEmail: marks.noEmail.has(at),
    noPhone: marks.noPhone.has(at),
    paper: marks.paper.has(at),
    represented: marks.represented.has(at),
    readsA2: marks.readsA2.has(at),
  }))
}

const paidBy = ({ payer, payerMunicipality }: KnownPerson): PaidBy =>
  payer === 'uwv' ? 'uwv' : (payerMunicipality as PaidBy)

const dealt = <Key extends string>(counts: Readonly<Record<Key, number>>, known: readonly Key[], throws: Dice) => [
  ...known,
  ...sharedAfter(counts, known, throws),
]

/** Whether somebody is in the register is not known of people who are new, or of whom something is not known. */
function register(stages: readonly Stage[], known: readonly KnownPerson[], throws: Dice): (boolean | null)[] {
  const early = stages.flatMap((stage, at) => (at >= known.length && ['new', 'not-known'].includes(stage) ? [at] : []))
  const notKnown = new Set(throws.some(early, registerCounts.notKnown))
  const taken = known.map(({ registered }) => (registered ? 'yes' : 'no'))
  const rest = sharedAfter({ yes: registerCounts.yes, no: registerCounts.no }, taken, throws)
  return stages.map((_, at) => {
    if (notKnown.has(at)) return null
    return at < known.length ? (known[at]?.registered ?? null) : rest.pop() === 'yes'
  })
}

/** Letters on paper go to people without e-mail; of the known, Mila's father signs and Tesfay reads at A2. */
function marked(count: number, known: readonly KnownPerson[], throws: Dice) {
  const others = Array.from({ length: count - known.length }, (_, at) => at + known.length)
  const at = (given: string) => known.findIndex(({ name }) => name.given === given)
  const noEmail = throws.some(others, reachedOtherwise.noEmail)
  return {
    noEmail: new Set(noEmail),
    paper: new Set(throws.some(noEmail, reachedOtherwise.paper)),
    noPhone: new Set(throws.some(others, reachedOtherwise.noPhone)),
    represented: new Set([at('Mila'), ...throws.some(others, reachedOtherwise.representative - 1)]),
    readsA2: new Set([at('Tesfay'), ...throws.some(others, reachedOtherwise.readsA2 - 1)]),
  }
}
