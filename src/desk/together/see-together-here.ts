import { seeTogether, type TogetherAsked } from '#matching/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { refusedIn } from '#trajectories/public.ts'

/** The best plan for a table, with what the trajectories know: a no that was given is not planned again. */
export const seeTogetherHere = (house: House, caller: Caller, asked: TogetherAsked) =>
  seeTogether(house, caller, asked, refusedIn)
