import { countCoaching } from '#coaching/public.ts'
import { countDossiers } from '#people/public.ts'
import type { Act } from '#platform/public.ts'
import { countIntroductions, countPlacements, countProposals, countScreenings } from '#trajectories/public.ts'
import type { Id } from '#values/public.ts'
import { sumDestroyed } from '../erasure/ending-sums.ts'

export interface Figures {
  readonly dossiers: number
  readonly notes: number
  readonly statements: number
  readonly tasks: number
  readonly messages: number
  readonly proposals: number
  readonly yes: number
  readonly placements: number
  readonly routes: number
  readonly screenings: number
  readonly gaps: number
  readonly introductions: number
}

/** How much one holder keeps about everybody, or about some. Numbers alone. */
export async function keptFigures(
  act: Act,
  holder: Id<'Organisation'>,
  only?: readonly Id<'Subject'>[],
): Promise<Figures> {
  return {
    ...(await countDossiers(act, holder, only)),
    ...(await countProposals(act, holder, only)),
    ...(await countIntroductions(act, holder, only)),
    ...(await countPlacements(act, holder, only)),
    ...(await countCoaching(act, holder, only)),
    ...(await countScreenings(act, holder, only)),
  }
}

/** What is kept and what was destroyed are together what ever was, whoever is erased and when. */
export async function everFigures(act: Act, holder: Id<'Organisation'>) {
  const kept = await keptFigures(act, holder)
  const destroyed = await sumDestroyed(act, holder)
  const ever: Figures = {
    dossiers: kept.dossiers + destroyed.dossiers,
    notes: kept.notes + destroyed.notes,
    statements: kept.statements + destroyed.statements,
    tasks: kept.tasks + destroyed.tasks,
    messages: kept.messages + destroyed.messages,
    proposals: kept.proposals + destroyed.proposals,
    yes: kept.yes + destroyed.yes,
    placements: kept.placements + destroyed.placements,
    routes: kept.routes + destroyed.routes,
    screenings: kept.screenings + destroyed.screenings,
    gaps: kept.gaps + destroyed.gaps,
    introductions: kept.introductions + destroyed.introductions,
  }
  return { kept, destroyed, ever }
}
