import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client'
import { refused } from '#values/public.ts'

/** Whatever goes wrong between us and a provider, as somebody can act on it. */
export interface ProviderRefusal {
  readonly because:
    | 'provider-away'
    | 'settings-refused'
    | 'code-used'
    | 'cancelled'
    | 'provider-said-no'
    | 'clock-differs'
    | 'not-trusted'
    | 'not-secure'
    | 'other-issuer'
  readonly kind: 'invalid'
}

const no = (because: ProviderRefusal['because']) => refused<ProviderRefusal>({ because, kind: 'invalid' })

const byCode: Readonly<Record<string, ProviderRefusal['because']>> = {
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: 'clock-differs',
  OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED: 'other-issuer',
  OAUTH_HTTP_REQUEST_FORBIDDEN: 'not-secure',
  OAUTH_REQUEST_PROTOCOL_FORBIDDEN: 'not-secure',
  OAUTH_TIMEOUT: 'provider-away',
  OAUTH_ABORT: 'provider-away',
  OAUTH_RESPONSE_IS_NOT_JSON: 'provider-away',
  OAUTH_RESPONSE_IS_NOT_CONFORM: 'provider-away',
  OAUTH_PARSE_ERROR: 'provider-away',
}

const bySaid: Readonly<Record<string, ProviderRefusal['because']>> = {
  access_denied: 'cancelled',
  login_required: 'cancelled',
  interaction_required: 'cancelled',
  invalid_client: 'settings-refused',
  unauthorized_client: 'settings-refused',
  invalid_scope: 'settings-refused',
  invalid_request: 'settings-refused',
  invalid_grant: 'code-used',
  server_error: 'provider-away',
  temporarily_unavailable: 'provider-away',
}

/** A provider that is broken breaks nothing here: the worst it can do is say no. What it said itself is shown to nobody. */
export function refusalBy(error: unknown) {
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError)
    return no(bySaid[error.error] ?? 'provider-said-no')
  if (error instanceof WWWAuthenticateChallengeError) return no('settings-refused')
  if (error instanceof ClientError) return no(byCode[error.code ?? ''] ?? 'not-trusted')
  return no('provider-away')
}

export const otherIssuer = () => no('other-issuer')
export const notTrusted = () => no('not-trusted')
/** The key under which it was locked is not here any more: it is filled in again. */
export const secretLost = () => no('settings-refused')
