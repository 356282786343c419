import { addMonths, type Day, done, type Outcome, refused } from '#values/public.ts'
import { type Acting, type ActingKind, type ActingPaper, type ActingReach, actingKinds } from './acting.ts'

interface KindRule {
  readonly papers: readonly ActingPaper[]
  readonly reach: ActingReach
  /** In how many months it ends at the latest; without a number a judge says when. */
  readonly months: number | null
  /** Where she signs for work, he signs beside her. Whom she authorised helps her, and her own name is enough. */
  readonly signsBeside: boolean
}

/**
 * A parent acts until she is eighteen: nobody below fourteen is helped to work, so that lies at most four years ahead,
 * and no birthday is asked. An administrator decides about her money alone, so not about what stands on her pages today.
 */
const rules: Readonly<Record<ActingKind, KindRule>> = {
  parent: { papers: ['parental-authority', 'court-order'], reach: 'all', months: 48, signsBeside: true },
  mentor: { papers: ['court-order'], reach: 'all', months: null, signsBeside: true },
  administrator: { papers: ['court-order'], reach: 'money', months: null, signsBeside: false },
  authorised: { papers: ['authorisation'], reach: 'all', months: 24, signsBeside: false },
}

export const reachOf = (kind: ActingKind): ActingReach => rules[kind].reach

/** A parent and a mentor: the text of a trial names no wage, so whoever looks after her money alone has no part in it. */
export const kindsThatSign: readonly ActingKind[] = actingKinds.filter((kind) => rules[kind].signsBeside)

export type ActingRefusal =
  | { readonly because: 'other-paper'; readonly kind: 'invalid' }
  | { readonly because: 'end-needed'; readonly kind: 'invalid' }
  | { readonly because: 'ends-too-late'; readonly kind: 'invalid' }
  | { readonly because: 'ends-before-it-starts'; readonly kind: 'invalid' }
  | { readonly because: 'over-already'; readonly kind: 'invalid' }

const no = (because: ActingRefusal['because']) => refused<ActingRefusal>({ because, kind: 'invalid' })

interface Asked {
  readonly kind: ActingKind
  readonly restsOn: ActingPaper
  readonly from: Day
  readonly until: Day | null
}

/** It rests on the paper that belongs to it, and ends on a day where nobody else will end it. */
export function mayAct({ kind, restsOn, from, until }: Asked, today: Day): Outcome<undefined, ActingRefusal> {
  const { papers, months } = rules[kind]
  if (!papers.includes(restsOn)) return no('other-paper')
  if (until === null) return months === null ? done() : no('end-needed')
  if (until < from) return no('ends-before-it-starts')
  if (until < today) return no('over-already')
  return months !== null && until > addMonths(today, months) ? no('ends-too-late') : done()
}

type Standing = Pick<Acting, 'from' | 'until' | 'endedOn'>

/** Whether it counts today: it began, nobody ended it, and its last day has not passed. */
export const stands = ({ from, until, endedOn }: Standing, today: Day): boolean =>
  endedOn === null && from <= today && (until === null || until >= today)

/** It does or it will: what is over is history. */
export const isOver = ({ until, endedOn }: Pick<Standing, 'until' | 'endedOn'>, today: Day): boolean =>
  endedOn !== null || (until !== null && until < today)

/**
 * For whom somebody acts now: whom he chose, as long as he may. Who acts for one person alone need not choose; when what
 * he chose is over, nobody else takes her place by itself.
 */
export function forWhom<One extends Standing & Pick<Acting, 'id' | 'reach'>>(
  all: readonly One[],
  chosen: string | null,
  today: Day,
): One | undefined {
  const may = all.filter((one) => one.reach === 'all' && stands(one, today))
  return chosen === null ? (may.length === 1 ? may[0] : undefined) : may.find(({ id }) => id === chosen)
}
