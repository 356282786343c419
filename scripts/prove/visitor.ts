import type { Press } from './forms.ts'

export interface Page {
  status: number
  at: string
  html: string
}

/** Somebody with a browser and no scripts: keeps cookies, follows where a form leads. */
export interface Visitor {
  open(path: string): Promise<Page>
  press(press: Press): Promise<Page>
}

export function visitor(address: string): Visitor {
  const cookies = new Map<string, string>()
  const send = async (path: string, init: RequestInit = {}): Promise<Page> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { accept: 'text/html', origin: address, cookie, ...init.headers }
    const answer = await fetch(new URL(path, address), { ...init, headers, redirect: 'manual' })
    for (const line of answer.headers.getSetCookie()) keep(cookies, line)
    const next = answer.headers.get('location')
    if (next && answer.status >= 300 && answer.status < 400) {
      await answer.body?.cancel()
      return send(next)
    }
    return { status: answer.status, at: path, html: await answer.text() }
  }
  return {
    open: (path) => send(path),
    press: ({ action, fields }) => send(action, { method: 'POST', body: new URLSearchParams(fields) }),
  }
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';')
  const at = pair.indexOf('=')
  if (/max-age=0/i.test(line)) cookies.delete(pair.slice(0, at))
  else cookies.set(pair.slice(0, at), pair.slice(at + 1))
}
