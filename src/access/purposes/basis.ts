import type { Confidence } from '#law/public.ts'
import type { Day } from '#values/public.ts'

/** What allows a use of data. Only where it is `consent` somebody is asked, and can say no or take it back. */
export type Basis = {
  readonly is: 'law' | 'contract' | 'consent'
  /** The point of AVG article 6(1); and of article 9(2) where the data says something about health. */
  readonly gdpr: '6(1)a' | '6(1)b' | '6(1)c' | '6(1)e' | '6(1)f'
  readonly special?: '9(2)b'
  /** The article that gives the task, as it is cited. */
  readonly article: string
  readonly source: string
  readonly from: Day
  readonly confidence: Confidence
  /** Who keeps this for a public body, rather than being one, rests on it through the assignment it was given. */
  readonly throughAssignment?: true
}
