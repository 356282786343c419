import type { Act } from '#platform/public.ts'
import { type Day, done, type Id, newId, type Outcome, refused } from '#values/public.ts'
import type { NewOrganisation } from '../organisations/organisation.shapes.ts'
import type { Role } from '../permits/roles.ts'
import {
  keepAbsences,
  keepAccounts,
  keepAsOnlyOne,
  keepInventedRegion,
  keepOrganisations,
  keepSeats,
} from './settle.store.ts'

/** Who lives and works in a region that is moved in as a whole; keys are the mover's own. */
export interface Partners {
  readonly name: string
  readonly helpdeskPhone: string
  /** `hatOf`: the key of the organisation of which it is another hat. */
  readonly organisations: readonly (NewOrganisation & { readonly key: string; readonly hatOf?: string })[]
  readonly professionals: readonly Professional[]
  readonly absences: readonly {
    readonly professional: string
    readonly standIn: string
    readonly from: Day
    readonly until: Day
  }[]
}

interface Professional {
  readonly key: string
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly motto: string
  readonly seats: readonly { readonly organisation: string; readonly role: Role }[]
}

export interface SettledPartners {
  readonly organisations: ReadonlyMap<string, Id<'Organisation'>>
  readonly accounts: ReadonlyMap<string, Id<'Account'>>
}

export type AlreadyARegion = { readonly because: 'already-a-region'; readonly kind: 'conflict' }

/** The region itself, its organisations, and who works there. Refused where this database has a region already. */
export async function settlePartners(
  act: Act,
  partners: Partners,
  since: Day,
): Promise<Outcome<SettledPartners, AlreadyARegion>> {
  await keepInventedRegion(act, partners.name, partners.helpdeskPhone)
  if (!(await keepAsOnlyOne(act))) return refused({ because: 'already-a-region', kind: 'conflict' })
  const organisations = idsFor<'Organisation'>(partners.organisations)
  const accounts = idsFor<'Account'>(partners.professionals)
  await keepOrganisations(
    act,
    partners.organisations.map(({ key, name, kind, hats = [], town = null, phone = null, hatOf }) => {
      const parent_id = hatOf ? of(organisations, hatOf) : null
      return { id: of(organisations, key), name, kind, hats, town, phone, parent_id }
    }),
  )
  await keepAccounts(
    act,
    partners.professionals.map(({ key, name, email, phone, motto }) => {
      return { id: of(accounts, key), name, email, phone, motto }
    }),
  )
  await keepSeats(act, seatsOf(partners, { organisations, accounts }, since))
  await keepAbsences(
    act,
    partners.absences.map(({ professional, standIn, from, until }) => ({
      absent_id: of(accounts, professional),
      stand_in_id: of(accounts, standIn),
      valid_from: from,
      valid_until: until,
    })),
  )
  return done({ organisations, accounts })
}

const seatsOf = ({ professionals }: Partners, { organisations, accounts }: SettledPartners, since: Day) =>
  professionals.flatMap(({ key, seats }) =>
    seats.map(({ organisation, role }) => ({
      account_id: of(accounts, key),
      organisation_id: of(organisations, organisation),
      role,
      valid_from: since,
    })),
  )

const idsFor = <Name extends string>(all: readonly { readonly key: string }[]) =>
  new Map(all.map(({ key }) => [key, newId<Name>()]))

function of<Found>(ids: ReadonlyMap<string, Found>, key: string): Found {
  const found = ids.get(key)
  if (!found) throw new Error(`Nothing has the key ${key}`)
  return found
}
