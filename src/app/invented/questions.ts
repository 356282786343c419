import {
  type DecisionBasis,
  type Demand,
  decisionBasis,
  type Profile,
  usualSettings,
  usualWeights,
} from '#matching/public.ts'
import type { SettledProposal } from '#trajectories/public.ts'
import { addDays, type Day, type Id } from '#values/public.ts'
import type { InventedProposal, InventedRegion } from '../../../reference/hanzestroom/invented-region.ts'
import type { VacancyIds } from './employers.ts'
import { demandOf, profileOf } from './fit.ts'
import { known, type Who } from './who.ts'

/** Questions that were asked before, each with what was judged on its own day. */
export function proposalsOf(
  region: InventedRegion,
  who: Who,
  ids: VacancyIds,
  subjects: ReadonlyMap<string, Id<'Subject'>>,
): readonly SettledProposal[] {
  return region.proposals.map((proposal) => {
    const one = byKey(region.candidates, proposal.candidate)
    const vacancy = byKey(region.vacancies, proposal.vacancy)
    const employer = byKey(region.employers, vacancy.employer)
    const asker = who.professional(proposal.askedBy)
    const about = {
      subject: known(subjects.get(one.key), one.key),
      holder: who.organisation(one.holder),
      vacancy: known(ids.get(vacancy.key), vacancy.key),
    }
    return {
      ...about,
      ...courseOf(proposal),
      askedBy: asker.account,
      askedByOrganisation: asker.organisation,
      basis: basisOf(profileOf(one, about), demandOf(vacancy, employer, about.vacancy), proposal.askedOn),
    }
  })
}

const byKey = <One extends { readonly key: string }>(all: readonly One[], key: string): One =>
  known(
    all.find((one) => one.key === key),
    key,
  )

const courseOf = ({ key: _, candidate: __, vacancy: ___, askedBy: ____, ...course }: InventedProposal) => course

function basisOf(person: Profile, work: Demand, on: Day): DecisionBasis {
  const settings = { ...usualSettings(on), confirmedSince: addDays(on, -42) }
  return decisionBasis(person, work, usualWeights, settings)
}
