import * as openid from 'openid-client'
import type { House } from '#platform/public.ts'
import { done, type Outcome } from '#values/public.ts'
import type { GoingOut } from './going-out.ts'
import { isOnThisMachine, levelsAsked } from './openid.rules.ts'
import type { OpenProvider } from './provider.store.ts'
import { notTrusted, otherIssuer, type ProviderRefusal, refusalBy, secretLost } from './provider-refusals.ts'
import { openSecret } from './provider-secret.ts'

const secondsToWait = 5
const secondsClocksMayDiffer = 60

/** Where a provider sends somebody back to: what the administrator copies into its settings. */
export const wayBack = (house: House): string => `${house.config.baseUrl}/sign-in/back`

/** Everything a provider says about itself; asked each time, so that a key it changed counts at once. */
export async function reach(
  house: House,
  provider: OpenProvider,
): Promise<Outcome<openid.Configuration, ProviderRefusal>> {
  const issuer = new URL(provider.issuer)
  const local = isOnThisMachine(issuer) ? [openid.allowInsecureRequests] : []
  const secret = await openSecret(house, provider.id, provider.secretSealed).catch(() => undefined)
  if (secret === undefined) return secretLost()
  const ourselves = {
    client_secret: secret,
    [openid.clockSkew]: Math.round((Date.parse(house.clock.now()) - Date.now()) / 1000),
    [openid.clockTolerance]: secondsClocksMayDiffer,
  }
  const options = { timeout: secondsToWait, execute: [...local, openid.enableNonRepudiationChecks] }
  try {
    const found = await openid.discovery(
      issuer,
      provider.clientId,
      ourselves,
      openid.ClientSecretBasic(secret),
      options,
    )
    const said = found.serverMetadata()
    // One address that answers for many organisations would vouch for each other's people.
    if (new URL(said.issuer).href !== issuer.href) return otherIssuer()
    if (takesBasic(said)) return done(found)
    const posting = new openid.Configuration(said, provider.clientId, ourselves, openid.ClientSecretPost(secret))
    posting.timeout = secondsToWait
    for (const prepare of options.execute) prepare(posting)
    return done(posting)
  } catch (error) {
    return refusalBy(error)
  }
}

const takesBasic = ({ token_endpoint_auth_methods_supported: methods }: openid.ServerMetadata): boolean =>
  methods === undefined || methods.includes('client_secret_basic')

/** The address at the provider, and what we remember until she is back. */
export async function addressAt(house: House, provider: OpenProvider) {
  const found = await reach(house, provider)
  if (!found.done) return found
  const [verifier, state, nonce] = [openid.randomPKCECodeVerifier(), openid.randomState(), openid.randomNonce()]
  const levels = levelsAsked(provider)
  const url = openid.buildAuthorizationUrl(found.value, {
    redirect_uri: wayBack(house),
    scope: provider.scope,
    state,
    nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(levels.length > 0 && { acr_values: levels.join(' ') }),
  })
  return done({ url: url.href, verifier, state, nonce })
}

type Claims = Readonly<Record<string, unknown>>

/** What the provider says about who came back: signed with its key, for us, now, and for this one question of ours. */
export async function hear(
  house: House,
  provider: OpenProvider,
  going: GoingOut,
  search: string,
): Promise<Outcome<{ readonly issuer: string; readonly claims: Claims }, ProviderRefusal>> {
  const found = await reach(house, provider)
  if (!found.done) return found
  try {
    const tokens = await openid.authorizationCodeGrant(found.value, new URL(wayBack(house) + search), {
      pkceCodeVerifier: going.verifier,
      expectedState: going.state,
      expectedNonce: going.nonce,
      idTokenExpected: true,
    })
    const signed = tokens.claims()
    if (!signed) return notTrusted()
    const more = await moreAbout(found.value, provider, tokens.access_token, signed)
    return done({ issuer: signed.iss, claims: { ...more, ...signed } })
  } catch (error) {
    return refusalBy(error)
  }
}

/** Some providers keep the signed part short. What it lacks is asked, but never how sure they are: that must be signed. */
async function moreAbout(
  config: openid.Configuration,
  { subjectClaim, emailClaim, bsnClaim, kvkClaim, levelClaim }: OpenProvider,
  token: string,
  signed: openid.IDToken,
): Promise<Claims> {
  const lacks = [subjectClaim, emailClaim, bsnClaim, kvkClaim].some((name) => name && !(name in signed))
  if (!lacks || !config.serverMetadata().userinfo_endpoint) return {}
  const { [levelClaim]: _, ...more } = await openid.fetchUserInfo(config, token, signed.sub)
  return more
}
