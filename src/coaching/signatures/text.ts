import type { Day, Id } from '#values/public.ts'
import type { CoachingRequest, Goal } from '../requests/request.ts'

/** One heading of the text. An employer reads what is asked and for what; how a person fits the work is not for him. */
export interface TextPart {
  readonly heading: string
  readonly lines: readonly string[]
  readonly forEmployer: boolean
}

export interface RequestBody {
  readonly version: number
  readonly nl: readonly TextPart[]
  readonly en: readonly TextPart[]
}

/** The request as it was frozen to be signed. */
export interface RequestText {
  readonly id: Id<'RequestText'>
  readonly request: Id<'Request'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly body: RequestBody
  readonly bodyHash: Buffer
  readonly madeOn: Day
  readonly replaced: boolean
}

/** What the text is filled in with. */
export interface TextFacts {
  readonly request: CoachingRequest
  readonly goals: readonly Goal[]
  readonly person: string
  readonly firm: string
  readonly coach: string
  readonly payer: string
  readonly regime: { readonly nl: string; readonly en: string }
}
