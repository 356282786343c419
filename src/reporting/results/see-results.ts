import { mayDo, organisationNames, ownOrganisationKind, type Tallied } from '#access/public.ts'
import { tallyOfPeople } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { tallyOfTrajectories } from '#trajectories/public.ts'
import { type Day, done, earliest, type Id, notFound } from '#values/public.ts'
import { type Figures, figuresOf, firstDayOf, type Period, type Quality } from './figures.rules.ts'
import { seenExactly, seenOfRegion, seenRounded } from './reader.rules.ts'
import type { ResultsQuestion } from './results.shapes.ts'
import type { Seen } from './shown.rules.ts'

export interface Keeper {
  readonly id: Id<'Organisation'>
  readonly name: string
}

export interface Results {
  readonly day: Day
  readonly isToday: boolean
  readonly period: Period
  readonly from: Day | null
  /** Whose dossiers are counted; nothing for the whole region. */
  readonly keeper: Keeper | null
  readonly keepers: readonly Keeper[]
  /** False: fewer than five is not said, and the rest is rounded to fives. */
  readonly exact: boolean
  readonly figures: Seen<Figures>
  readonly byKeeper: readonly (Keeper & { readonly quality: Seen<Quality> })[]
}

/** The figures of one day, as they were known at the end of it. They name nobody, so nobody is looked at. */
export const seeResults = (house: House, caller: Caller, asked: ResultsQuestion) =>
  house.db.act(caller, 'see-results', async (act) => {
    const day = earliest((asked.day as Day | undefined) ?? act.today, act.today)
    const period = asked.period ?? '12-months'
    const book = [...(await tallyOfPeople(act, day)), ...(await tallyOfTrajectories(act, day))]
    const keepers = await keepersIn(act, book, asked.organisation)
    const keeper = keeperAsked(
      asked,
      keepers,
      (await ownOrganisationKind(act)) === 'service-point' ? null : caller.organisation,
    )
    if (keeper === undefined) return notFound()
    const parts = keepers.map((one) => partOf(caller, book, one, { day, period }))
    const own = parts.find(({ id }) => id === keeper?.id)
    const results: Results = {
      ...{ day, isToday: day === act.today, period, from: firstDayOf(period, day), keeper, keepers },
      exact: own?.exact ?? false,
      figures: own?.seen ?? seenOfRegion(figuresOf(book, { day, period }), parts),
      byKeeper: parts.map(({ id, name, seen }) => ({ id, name, quality: seen.quality })),
    }
    return done(results)
  })

/** The figures of one keeper, as they are and as this reader sees them. */
function partOf(caller: Caller, book: readonly Tallied[], { id, name }: Keeper, asked: { day: Day; period: Period }) {
  const figures = figuresOf(
    book.filter(({ holder }) => holder === id),
    { ...asked, named: book },
  )
  const exact = isExactFor(caller, id)
  return { id, name, figures, exact, seen: (exact ? seenExactly : seenRounded)(figures) }
}

/** Exact is only what one's own organisation keeps, for who may see those people as well. */
const isExactFor = (caller: Caller, keeper: string): boolean =>
  keeper === caller.organisation && mayDo(caller, 'see-people')

/** By name: no order that says who does better. */
async function keepersIn(act: Act, book: readonly Tallied[], asked = 'region'): Promise<readonly Keeper[]> {
  const ids = book.map(({ holder }) => holder as string)
  const names = await organisationNames(act, [...new Set(asked === 'region' ? ids : [...ids, asked])])
  return [...names]
    .map(([id, name]) => ({ id: id as Id<'Organisation'>, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
}

/** What was asked; else one's own, and the region for who works for all of it. Undefined: there is no such keeper. */
function keeperAsked({ organisation }: ResultsQuestion, keepers: readonly Keeper[], own: string | null) {
  if (organisation === 'region') return null
  const keeper = keepers.find(({ id }) => id === (organisation ?? own))
  return keeper ?? (organisation ? undefined : null)
}
