import { type Day, done, type Id, type Outcome, refused } from '#values/public.ts'

/** What an organisation sees a dossier for. */
export const purposes = ['finding-work', 'secondment', 'coaching', 'training'] as const
export type Purpose = (typeof purposes)[number]

export type SharingRefusal =
  | { readonly because: 'holder-only'; readonly kind: 'not-allowed' }
  | { readonly because: 'own-organisation'; readonly kind: 'invalid' }
  | { readonly because: 'wall-between-hats'; readonly kind: 'not-allowed' }
  | { readonly because: 'already-shared'; readonly kind: 'conflict' }
  | { readonly because: 'ends-before-it-starts'; readonly kind: 'invalid' }

interface Asked {
  readonly by: Id<'Organisation'> | null
  readonly holder: Id<'Organisation'>
  readonly with: Id<'Organisation'>
  readonly from: Day
  readonly until: Day | null
  readonly sharedAlready: boolean
  /** Another hat of the same house, or an employer. */
  readonly walled: boolean
}

/** Only the organisation that keeps a dossier shares it, with another one, once at a time. */
export function mayShare(asked: Asked): Outcome<undefined, SharingRefusal> {
  if (asked.by !== asked.holder) return refused({ because: 'holder-only', kind: 'not-allowed' })
  if (asked.with === asked.holder) return refused({ because: 'own-organisation', kind: 'invalid' })
  if (asked.walled) return refused({ because: 'wall-between-hats', kind: 'not-allowed' })
  if (asked.sharedAlready) return refused({ because: 'already-shared', kind: 'conflict' })
  if (asked.until !== null && asked.until < asked.from)
    return refused({ because: 'ends-before-it-starts', kind: 'invalid' })
  return done()
}

/** Sharing ends on a day, never before it began; the holder's own relation does not end here. */
export function mayEnd(asked: Omit<Asked, 'sharedAlready' | 'walled'>): Outcome<undefined, SharingRefusal> {
  return mayShare({ ...asked, sharedAlready: false, walled: false })
}
