import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The least that a way in has to answer before it is turned on; nobody signs in there. */
export async function answeringProvider() {
  const server = createServer((_request, response) => {
    const said = {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said))
  })
  server.unref() // nobody waits for it at the end
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  return { issuer, close: () => server.close() }
}
