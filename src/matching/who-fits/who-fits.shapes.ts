import { z } from 'zod'
import { listKeys, MatchesAsked, shownLists } from '../fit/matches.shapes.ts'
import { Counts } from '../fit/said.shapes.ts'

export const listsOfPeople = [...shownLists, 'unconfirmed'] as const
export type ListOfPeople = (typeof listsOfPeople)[number]

export const listOfPeopleKeys = { ...listKeys, unconfirmed: 'unconfirmed' } as const satisfies Record<
  ListOfPeople,
  string
>

export const PeopleAsked = MatchesAsked.extend({
  list: z
    .enum(listsOfPeople)
    .default('fits')
    .describe(
      '`fits`: every condition is met. `to-ask`: nothing in the way, something not known. `almost`: one no. ' +
        '`unconfirmed`: the day of availability was not confirmed in time, so in none of the others.',
    ),
})
export type PeopleAsked = z.infer<typeof PeopleAsked>

export const PeopleCounts = Counts.extend({
  unconfirmed: z.int().describe('Who would be in a list, and did not confirm availability within the set time.'),
}).meta({ id: 'MatchCountsOfVacancy', description: 'Everybody who was judged, also who is on no list.' })

/** `beside`: how many of the other lists, for a page that shows them at once; `openings`: how many changes of a demand. */
export interface WhoFitsAsked extends PeopleAsked {
  readonly vacancy: string
  readonly beside: number
  readonly openings: number
}
