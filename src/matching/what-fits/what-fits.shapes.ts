import type { MatchesAsked } from '../fit/matches.shapes.ts'

/** `openings`: how many single changes that bring more work within reach. */
export interface WhatFitsAsked extends MatchesAsked {
  readonly dossier: string
  readonly openings: number
}
