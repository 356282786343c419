import type { Act, Caller, House } from '#platform/public.ts'
import { done, newId, notFound, refused } from '#values/public.ts'
import { partnersToday } from '../organisations/partners.ts'
import { withoutKey } from '../sessions/guest.ts'
import type { ProviderSettings } from './openid.shapes.ts'
import {
  changeProviderRow,
  findProvider,
  keepProvider,
  listProviders,
  type OpenProvider,
  type Provider,
  type ProviderId,
  turnProvider,
} from './provider.store.ts'
import { lockSecret } from './provider-secret.ts'
import { reach, wayBack } from './talk.ts'

export type { Provider }

const secretMissing = () => refused({ because: 'secret-missing', kind: 'invalid' } as const)

/** Every way in that the region knows, turned on or not. */
export const seeProviders = (house: House, caller: Caller) =>
  house.db.act(caller, 'manage-ways-in', async (act) => done(await listProviders(act)))

/** One of them with everything but its secret. */
export const seeProvider = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'manage-ways-in', async (act) => {
    const found = await findProvider(act, id)
    return found ? done({ provider: withoutSecret(found) }) : notFound()
  })

/** The address that its keeper has to know, and whose own way it can be. */
export const seeForNewProvider = (house: House, caller: Caller) =>
  house.db.act(caller, 'manage-ways-in', async (act) => {
    const organisations = await partnersToday(act)
    return done({ wayBack: wayBack(house), organisations: organisations.map(({ id, name }) => ({ id, name })) })
  })

export const addProvider = (house: House, caller: Caller, settings: ProviderSettings) =>
  house.db.act(caller, 'manage-ways-in', async (act) => {
    if (!settings.clientSecret) return secretMissing()
    if (!(await isPartner(act, settings.organisation))) return notFound()
    const id = newId<'OpenidProvider'>()
    await keepProvider(act, id, settings, lockSecret(house, id, settings.clientSecret))
    return done(id)
  })

/** Nobody's own way, or that of a partner of today. */
const isPartner = async (act: Act, organisation: string | undefined) =>
  organisation === undefined || (await partnersToday(act)).some(({ id }) => id === organisation)

/** A secret that is left out stays as it was. */
export const changeProvider = (house: House, caller: Caller, id: ProviderId, settings: ProviderSettings) =>
  house.db.act(caller, 'manage-ways-in', async (act) => {
    if (!(await isPartner(act, settings.organisation))) return notFound()
    const secret = settings.clientSecret ? lockSecret(house, id, settings.clientSecret) : null
    return (await changeProviderRow(act, id, settings, secret)) ? done() : notFound()
  })

/** Off at once, also for who came in this way: the next request asks them to sign in again. */
export const turnProviderOff = (house: House, caller: Caller, id: ProviderId) =>
  house.db.act(caller, 'manage-ways-in', async (act) => ((await turnProvider(act, id, false)) ? done() : notFound()))

/** On only when it answers: a button that leads nowhere helps nobody. */
export async function turnProviderOn(house: House, caller: Caller, id: ProviderId) {
  const tried = await tryProvider(house, caller, id)
  if (!tried.done) return tried
  return house.db.act(caller, 'manage-ways-in', async (act) =>
    (await turnProvider(act, id, true)) ? done() : notFound(),
  )
}

/** What it says about itself, beside what was filled in. Nobody signs in for this, so the secret is not tried. */
export interface Tried {
  readonly issuer: string
  readonly asksAt: string
  readonly scopes: readonly string[]
  readonly claims: readonly string[]
  readonly levels: readonly string[]
  /** What we ask for, and it does not name; some do not name everything they know. */
  readonly unnamed: readonly string[]
}

export async function tryProvider(house: House, caller: Caller, id: ProviderId) {
  // Only a look: under the key of a change its answer would be kept, and stand for the answer of that change.
  const found = await house.db.act(withoutKey(caller), 'manage-ways-in', async (act) => {
    const provider = await findProvider(act, id)
    return provider ? done(provider) : notFound()
  })
  if (!found.done) return found
  const answered = await reach(house, found.value)
  if (!answered.done) return answered
  const said = answered.value.serverMetadata()
  const [scopes, claims, levels] = [
    said.scopes_supported,
    said.claims_supported as string[] | undefined,
    said.acr_values_supported,
  ].map((list) => textsIn(list)) as [string[], string[], string[]]
  return done<Tried>({
    ...{ issuer: said.issuer, asksAt: said.authorization_endpoint ?? '', scopes, claims, levels },
    unnamed: unnamedBy(found.value, { scopes, claims, levels }),
  })
}

const textsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((one) => typeof one === 'string').slice(0, 60) : []

function unnamedBy(provider: OpenProvider, said: Pick<Tried, 'scopes' | 'claims' | 'levels'>): readonly string[] {
  const missing = (asked: readonly (string | null)[], known: readonly string[]) =>
    known.length === 0 ? [] : asked.filter((one): one is string => one !== null && !known.includes(one))
  const { subjectClaim, emailClaim, bsnClaim, kvkClaim, levelClaim } = provider
  return [
    ...missing(provider.scope.split(' '), said.scopes),
    ...missing([subjectClaim, emailClaim, bsnClaim, kvkClaim, levelClaim], said.claims),
    ...(levelClaim === 'acr' ? missing([provider.least, provider.secondFactor], said.levels) : []),
  ]
}

const withoutSecret = ({ secretSealed: _, ...provider }: OpenProvider): Provider => provider
