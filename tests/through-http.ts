import type { Caller } from '../src/platform/public.ts'
import type { freshApp } from './fresh-region.ts'
import { cookieOf } from './small-region.ts'

const own = { origin: 'http://localhost:80', host: 'localhost:80' }

type Fields = Readonly<Record<string, string | readonly string[]>>
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** The doors as somebody uses them: a browser that gets and posts pages, a program that calls the API. */
export function throughHttp(fresh: Awaited<ReturnType<typeof freshApp>>) {
  const cookies = (who: Caller) => cookieOf(fresh.house, who)
  return {
    get: async (who: Caller, url: string) =>
      fresh.app.inject({ method: 'GET', url, cookies: await cookies(who), headers: own }),
    post: async (who: Caller, url: string, fields: Fields) => {
      const pairs = Object.entries(fields).flatMap(([name, given]) => [given].flat().map((one) => [name, String(one)]))
      const headers = { ...own, 'content-type': 'application/x-www-form-urlencoded' }
      const payload = String(new URLSearchParams(pairs))
      return fresh.app.inject({ method: 'POST', url, cookies: await cookies(who), headers, payload })
    },
    call: async <Body = Record<string, never>>(who: Caller, method: Method, url: string, payload?: object | string) => {
      const options = { method, url: `/api/v1${url}`, cookies: await cookies(who), headers: own }
      const headers = { ...own, 'content-type': 'application/json' }
      const answer = await fresh.app.inject(payload === undefined ? options : { ...options, headers, payload })
      return { status: answer.statusCode, body: answer.json<Body>() }
    },
  }
}
