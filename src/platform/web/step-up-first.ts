import { redirectDocument } from 'react-router'
import type { House } from '#platform/house.ts'
import { openNote, sealNote } from '#platform/keys/sealed-note.ts'
import type { Visit } from '#platform/web/visit.ts'

/** A form that waits until somebody has shown who she is. */
export interface Waiting {
  readonly account: string
  readonly to: string
  readonly fields: readonly (readonly [name: string, value: string])[]
}

const cookie = 'waiting'
const about = 'waiting-form'
/** What fits in a cookie once it is sealed. A longer form is typed again; the pages that ask this have none. */
const most = 2_500

/** A copy of a form, taken before the page reads it; nothing when there is none, or when it is too long to wait. */
export const copyOfForm = (request: Request): Request | null =>
  request.method === 'POST' &&
  request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') &&
  Number(request.headers.get('content-length') ?? most + 1) <= most
    ? request.clone()
    : null

/** On to the proof, and back to this page afterwards. Only the browser of who typed it keeps what was typed. */
export async function stepUpFirst({ house, caller, url }: Visit, sent: Request | null): Promise<Response> {
  const to = url.pathname + url.search
  const answer = redirectDocument(`/step-up?next=${encodeURIComponent(to)}`)
  const fields = sent ? [...new URLSearchParams(await sent.text())].filter(([name]) => !name.startsWith('_')) : null
  const sealed = fields && sealNote(house.keys, about, { account: caller?.account ?? '', to, fields } satisfies Waiting)
  answer.headers.append('Set-Cookie', sealed ? keptFor(sealed, 600) : formForgotten)
  return answer
}

const keptFor = (text: string, seconds: number) =>
  `${cookie}=${text}; Path=/step-up; HttpOnly; SameSite=Lax; Max-Age=${seconds}`
export const formForgotten = keptFor('', 0)

/** The form of this account; another account in the same browser does not send it. */
export async function waitingForm(house: House, header: string | null, account: string): Promise<Waiting | null> {
  const sealed = new RegExp(`(?:^|; )${cookie}=([^;]+)`).exec(header ?? '')?.[1]
  const form = await openNote<Waiting>(house.keys, about, sealed)
  return form?.account === account ? form : null
}
