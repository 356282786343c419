import type { MatchesAsked } from '../fit/matches.shapes.ts'

/** `beside`: how many of the two other lists, for a page that shows all three at once. */
export interface WhoFitsAsked extends MatchesAsked {
  readonly vacancy: string
  readonly beside: number
}
