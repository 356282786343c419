import { type Day, done, folded, type Id, type Outcome, refused } from '#values/public.ts'
import { starterCriteria } from '#vocabulary/public.ts'

/** One thing that is asked of everybody alike. Its id stays when the set changes, so that an answer can be carried on. */
export interface Criterion {
  readonly id: string
  readonly nl: string
  readonly en: string
  /** Weighs most: it stands out on every page. All of them are needed. */
  readonly decisive: boolean
}

/** A set as it counts from a day on. */
export interface CriteriaSet {
  /** This version; null is the set that everybody starts with. */
  readonly id: Id<'Criteria'> | null
  /** The set through all its versions. */
  readonly set: Id<'CriteriaSet'> | null
  readonly number: number
  readonly organisation: Id<'Organisation'> | null
  readonly name: string | null
  readonly from: Day | null
  readonly criteria: readonly Criterion[]
}

export const starterSet: CriteriaSet = {
  ...{ id: null, set: null, number: 1, organisation: null, name: null, from: null },
  criteria: starterCriteria,
}

export interface AskedCriterion {
  readonly id?: string | undefined
  readonly text: string
  readonly decisive: boolean
}

export type CriteriaRefusal = { readonly because: 'same-criterion-twice'; readonly kind: 'invalid' }

/**
 * The criteria of a next version. Who changes a word keeps the criterion by naming its id; the same words are the same
 * criterion too; whatever else is new.
 */
export function nextCriteria(
  asked: readonly AskedCriterion[],
  before: readonly Criterion[],
  newId: () => string,
): Outcome<readonly Criterion[], CriteriaRefusal> {
  const texts = asked.map(({ text }) => folded(text))
  if (new Set(texts).size < texts.length) return refused({ because: 'same-criterion-twice', kind: 'invalid' })
  const taken = new Set<string>()
  return done(
    asked.map(({ id, text, decisive }) => {
      const known = before.find((one) => (one.id === id || folded(one.nl) === folded(text)) && !taken.has(one.id))
      const kept = known?.id ?? newId()
      taken.add(kept)
      return { id: kept, nl: text, en: text, decisive }
    }),
  )
}
