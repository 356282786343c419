import type { MatchesAsked } from '../fit/matches.shapes.ts'

/** `beside`: how many of the other lists, for a page that shows them at once; `openings`: how many changes of a demand. */
export interface WhoFitsAsked extends MatchesAsked {
  readonly vacancy: string
  readonly beside: number
  readonly openings: number
}
