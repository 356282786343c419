import { addDays, type Day, done, type Id, type Outcome, refused } from '#values/public.ts'
import { type GapOwner, keeperOnlyKinds } from '#vocabulary/public.ts'

export type GapRefusal =
  | { readonly because: 'day-has-passed'; readonly kind: 'invalid'; readonly field: 'dueOn' | 'lookAgainOn' }
  | { readonly because: 'colleague-needed'; readonly kind: 'invalid' }
  | { readonly because: 'organisation-needed'; readonly kind: 'invalid' }

export interface AskedGap {
  readonly owner: GapOwner
  readonly account?: string | null | undefined
  readonly organisation?: string | null | undefined
  readonly dueOn?: Day | null | undefined
  readonly lookAgainOn?: Day | null | undefined
}

export interface Arranged {
  readonly owner: GapOwner
  readonly account: Id<'Account'> | null
  readonly organisation: string | null
  readonly dueOn: Day | null
  readonly lookAgainOn: Day
}

/** Nothing that is needed lies without a day: where nobody knows when it is ready, we look again after four weeks. */
export const lookAgainAfterDays = 28

/** What is only proposed for what nobody planned yet: most courses and most arrangements are done in twelve weeks. */
export const readyAfterDays = 84

/** What is needed has somebody who does it, and a day on which it comes back by itself. */
export function arrange(asked: AskedGap, today: Day): Outcome<Arranged, GapRefusal> {
  const { owner, account = null, organisation = null, dueOn = null } = asked
  if (owner === 'colleague' && !account) return refused({ because: 'colleague-needed', kind: 'invalid' })
  if (owner === 'organisation' && !organisation) return refused({ because: 'organisation-needed', kind: 'invalid' })
  const lookAgainOn = asked.lookAgainOn ?? dueOn ?? addDays(today, lookAgainAfterDays)
  if (lookAgainOn < today) return refused({ because: 'day-has-passed', kind: 'invalid', field: 'lookAgainOn' })
  return done({
    owner,
    account: owner === 'colleague' ? (account as Id<'Account'>) : null,
    organisation: owner === 'organisation' ? organisation : null,
    dueOn,
    lookAgainOn,
  })
}

/** The day on which it is somebody's turn: when it should be ready, or when we look again, whichever comes first. */
export const dayOf = ({ dueOn, lookAgainOn }: { readonly dueOn: Day | null; readonly lookAgainOn: Day }): Day =>
  dueOn && dueOn < lookAgainOn ? dueOn : lookAgainOn

/** Money and home are for the keeper of the dossier: others read that a talk goes on, and when we look again. */
export const isForKeeperAlone = (kind: string): boolean => keeperOnlyKinds.includes(kind)

export const gapStates = ['overdue', 'today', 'later'] as const
export type GapState = (typeof gapStates)[number]

export const stateOn = (day: Day, today: Day): GapState => (day < today ? 'overdue' : day === today ? 'today' : 'later')

/** What others read in the place of a kind that is not theirs to know. */
export const talkGoesOn = 'talk-goes-on'

interface Facts {
  readonly holder: string
  readonly kind: string
  readonly need: string | null
  readonly criterion: string | null
  readonly owner: GapOwner
  readonly ownerAccount: string | null
  readonly ownerName: string | null
  readonly dueOn: Day | null
}

/** The same gap with nothing in it that this reader may not know. */
export function narrowed<G extends Facts>(gap: G, reader: string | null): G {
  if (!isForKeeperAlone(gap.kind) || gap.holder === reader) return gap
  const nothing = { need: null, criterion: null, ownerAccount: null, ownerName: null, dueOn: null }
  return { ...gap, ...nothing, kind: talkGoesOn, owner: 'organisation' }
}
