import {
  addAccount,
  addOrganisation,
  addStandIn,
  type Hat,
  isRole,
  jobCaller,
  type OrganisationKind,
} from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { expectDone, type Id } from '#values/public.ts'
import { organisations } from '../../../reference/hanzestroom/organisations.ts'
import { absences, professionals } from '../../../reference/hanzestroom/professionals.ts'

type Ids<Name extends string> = ReadonlyMap<string, Id<Name>>

export interface Professionals {
  /** By key, as `reference/hanzestroom` names them. */
  readonly organisations: Ids<'Organisation'>
  readonly accounts: Ids<'Account'>
}

/** Fifteen organisations, the people who work there, and who stands in for whom. */
export async function loadProfessionals(house: House, region: Id<'Region'>): Promise<Professionals> {
  const job = jobCaller(region, 'look-around')
  const places = await loadOrganisations(house, job)
  const accounts = new Map<string, Id<'Account'>>()
  for (const { key, name, email, motto, memberships } of professionals(house.clock.today())) {
    const seats = memberships.flatMap(({ organisation, role }) => {
      const place = places.get(organisation)
      return place && isRole(role) ? [{ organisation: place, role }] : []
    })
    accounts.set(key, expectDone(await addAccount(house, job, { name, email, lang: 'nl', motto, seats })))
  }
  await loadAbsences(house, job, accounts)
  return { organisations: places, accounts }
}

async function loadOrganisations(house: House, job: Caller): Promise<Ids<'Organisation'>> {
  const ids = new Map<string, Id<'Organisation'>>()
  for (const { key, name, kind, hats, town } of organisations) {
    const worn = [...new Set(hats.flatMap((hat) => hatOf[hat] ?? []))]
    ids.set(
      key,
      expectDone(await addOrganisation(house, job, { name, kind: kindOf[kind] ?? 'other', hats: worn, town })),
    )
  }
  return ids
}

async function loadAbsences(house: House, job: Caller, accounts: Ids<'Account'>): Promise<void> {
  for (const { professional, standIn, from, until } of absences(house.clock.today())) {
    const [absent, helps] = [accounts.get(professional), accounts.get(standIn)]
    if (absent && helps) expectDone(await addStandIn(house, job, { absent, standIn: helps, from, until }))
  }
}

const kindOf: Readonly<Record<string, OrganisationKind>> = {
  'service-point': 'service-point',
  uwv: 'benefits-agency',
  municipality: 'municipality',
  'social-service': 'social-service',
  'social-employment': 'social-employment-company',
  'coach-firm': 'coach-firm',
  union: 'union',
  school: 'school',
  training: 'training',
  research: 'research',
}

const hatOf: Readonly<Record<string, Hat>> = {
  refers: 'refers',
  decides: 'decides',
  pays: 'pays',
  employer: 'employs',
  lender: 'lends',
  trainer: 'trains',
  training: 'trains',
  'coach-firm': 'coaches',
  'meeting-host': 'hosts-meeting',
}
