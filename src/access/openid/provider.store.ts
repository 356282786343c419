import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'
import type { Assurance, Audience } from './openid.rules.ts'
import type { ProviderSettings } from './openid.shapes.ts'

export type ProviderId = Id<'OpenidProvider'>

/** One way in that somebody else keeps. */
export interface Provider extends Assurance {
  readonly id: ProviderId
  readonly audience: Audience
  readonly organisation: Id<'Organisation'> | null
  readonly organisationName: string | null
  readonly emailDomains: readonly string[]
  readonly button: string
  readonly issuer: string
  readonly clientId: string
  readonly scope: string
  readonly subjectClaim: string
  readonly emailClaim: string | null
  readonly bsnClaim: string | null
  readonly kvkClaim: string | null
  readonly levelClaim: string
  readonly turnedOn: boolean
}

/** With its secret, still sealed: for who is going to talk to it. */
export interface OpenProvider extends Provider {
  readonly secretSealed: Buffer
}

const providers = (act: Act) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.openid_provider as p')
    .leftJoin('access.organisation as o', 'o.id', 'p.organisation_id')
    .select([
      'p.id',
      'p.audience',
      'p.organisation_id as organisation',
      'o.name as organisationName',
      'p.email_domains as emailDomains',
      'p.button',
      'p.issuer',
      'p.client_id as clientId',
      'p.scope',
      'p.subject_claim as subjectClaim',
      'p.email_claim as emailClaim',
      'p.bsn_claim as bsnClaim',
      'p.kvk_claim as kvkClaim',
      'p.level_claim as levelClaim',
      'p.levels',
      'p.least_level as least',
      'p.second_factor_level as secondFactor',
      'p.turned_on as turnedOn',
    ])
    .orderBy('p.audience')
    .orderBy('p.button')
    .$narrowType<{ id: ProviderId; audience: Audience; organisation: Id<'Organisation'> | null }>()

export const listProviders = (act: Act): Promise<Provider[]> => providers(act).execute()

/** Those on the page where one signs in. */
export const providersOn = (act: Act): Promise<Provider[]> =>
  providers(act)
    .where('p.turned_on', '=', true)
    .where((eb) => eb.or([eb('o.id', 'is', null), eb('o.ended_on', 'is', null)]))
    .execute()

export const findProvider = (act: Act, id: string): Promise<OpenProvider | undefined> =>
  providers(act)
    .select('p.secret_sealed as secretSealed')
    .where('p.id', '=', id as ProviderId)
    .executeTakeFirst()

const rowOf = (settings: ProviderSettings) => ({
  audience: settings.audience,
  organisation_id: settings.organisation ?? null,
  email_domains: settings.emailDomains,
  button: settings.button,
  issuer: settings.issuer,
  client_id: settings.clientId,
  scope: settings.scope,
  subject_claim: settings.subjectClaim,
  email_claim: settings.emailClaim ?? null,
  bsn_claim: settings.bsnClaim ?? null,
  kvk_claim: settings.kvkClaim ?? null,
  level_claim: settings.levelClaim,
  levels: settings.levels,
  least_level: settings.leastLevel ?? null,
  second_factor_level: settings.secondFactorLevel ?? null,
})

export async function keepProvider(act: Act, id: ProviderId, settings: ProviderSettings, secret: Buffer) {
  const stamp = { changed_at: act.now, changed_by: act.caller.account, region_id: act.caller.region }
  await act
    .figures<AccessTables>()
    .insertInto('access.openid_provider')
    .values({ id, ...rowOf(settings), secret_sealed: secret, created_at: act.now, ...stamp })
    .execute()
}

/** A change turns it off: what was tried before says nothing about what it is now. For whom it is stays as it was. */
export async function changeProviderRow(act: Act, id: string, settings: ProviderSettings, secret: Buffer | null) {
  const { audience: _, ...row } = rowOf(settings)
  const stamp = { changed_at: act.now, changed_by: act.caller.account, turned_on: false }
  const changed = await act
    .figures<AccessTables>()
    .updateTable('access.openid_provider')
    .set({ ...row, ...stamp, ...(secret && { secret_sealed: secret }) })
    .where('id', '=', id)
    .where('audience', '=', settings.audience)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

export async function turnProvider(act: Act, id: string, on: boolean): Promise<boolean> {
  const turned = await act
    .figures<AccessTables>()
    .updateTable('access.openid_provider')
    .set({ turned_on: on, changed_at: act.now, changed_by: act.caller.account })
    .where('id', '=', id)
    .executeTakeFirst()
  return turned.numUpdatedRows > 0n
}
