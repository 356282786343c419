import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Configuration } from 'oidc-provider'

export const clientId = 'schakel'
export const clientSecret = 'a secret between two houses'

/** Whoever signs in there next, and how the provider behaves meanwhile. */
export interface Next {
  sub: string
  acr?: string
  claims?: Record<string, string | boolean>
  /** Answers nothing but 503. */
  down?: boolean
  /** Publishes another key than it signs with. */
  otherKey?: boolean
  /** Somebody stops half-way. */
  stops?: boolean
}

const keyOf = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const more = { kid: 'one', use: 'sig', alg: 'ES256' }
  return {
    private: { ...privateKey.export({ format: 'jwk' }), ...more },
    public: { ...publicKey.export({ format: 'jwk' }), ...more },
  }
}

/** A real OpenID provider on this machine. Whoever is `next` signs in there without being asked anything. */
export async function openidProvider(wayBack: string, levels: readonly string[]) {
  let next: Next = { sub: 'nobody' }
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const [own, other] = [keyOf(), keyOf()]
  const provider = new Provider(
    issuer,
    configured(wayBack, levels, own.private, () => next),
  )
  provider.on('server_error', (_context, error) => console.error(error))
  const answer = provider.callback()
  server.on('request', async (request, response) => {
    if (next.down) return response.writeHead(503).end()
    if (next.otherKey && request.url === '/jwks')
      return response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ keys: [other.public] }))
    if (!request.url?.startsWith('/interaction/')) return answer(request, response)
    if (next.stops) return provider.interactionFinished(request, response, { error: 'access_denied' })
    const details = await provider.interactionDetails(request, response)
    const grant = new provider.Grant({ accountId: next.sub, clientId })
    grant.addOIDCScope(String(details.params.scope))
    const login = { accountId: next.sub, remember: false, ...(next.acr && { acr: next.acr }) }
    await provider.interactionFinished(request, response, { login, consent: { grantId: await grant.save() } })
  })
  return {
    issuer,
    /** Goes there as a browser does, as this person, and answers where it is sent back to. */
    visit: async (address: string, who: Next): Promise<URL> => {
      next = who
      return walk(address, issuer)
    },
    behaves: (how: Next) => {
      next = how
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(closed))
    },
  }
}

const configured = (wayBack: string, levels: readonly string[], key: object, next: () => Next): Configuration => ({
  clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [wayBack] }],
  jwks: { keys: [key as never] },
  cookies: { keys: ['a key for cookies'] },
  acrValues: [...levels],
  scopes: ['openid', 'email', 'bsn', 'kvk'],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], bsn: ['bsn'], kvk: ['kvk'], acr: null },
  clientDefaults: { id_token_signed_response_alg: 'ES256' },
  enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
  pkce: { required: () => true },
  ttl: { IdToken: 120, AccessToken: 120, AuthorizationCode: 60, Interaction: 60, Session: 60, Grant: 60 },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  findAccount: async (_context, sub) => ({
    accountId: sub,
    claims: async () => ({ sub, ...next().claims }),
  }),
})

/** Follows every step at the provider with the cookies it gave, up to the step that leads back to us. */
async function walk(from: string, issuer: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let at = from
  for (let step = 0; step < 8; step++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (name) cookies.set(name, value ?? '')
    }
    const to = answer.headers.get('location')
    if (!to) throw new Error(`The provider stopped at ${answer.status}: ${await answer.text()}`)
    const url = new URL(to, at)
    if (url.origin !== issuer) return url
    at = url.href
  }
  throw new Error('The provider went round and round.')
}
