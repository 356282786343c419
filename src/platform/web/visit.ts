import { randomBytes, randomUUID } from 'node:crypto'
import { createContext, type RouterContextProvider, redirect } from 'react-router'
import type { Caller, House } from '#platform/house.ts'
import type { Flash } from '#platform/web/flash.ts'
import type { Theme } from '#platform/web/preferences.ts'
import type { Lang } from '#values/public.ts'

/** One request for a page: who asks, in which language, and everything the page may use. */
export interface Visit<Who = Caller | null> {
  readonly house: House
  readonly caller: Who
  readonly lang: Lang
  readonly theme: Theme | null
  readonly nonce: string
  readonly url: URL
  /** Where the request came from: whoever tries too often from there waits. */
  readonly address: string
  readonly flash: Flash | null
  /** What somebody reads to us over the phone when a page broke. */
  readonly number: string
}

export const visitContext = createContext<Visit>()

type Context = Readonly<RouterContextProvider>

/** For pages that need somebody who signed in; everybody else goes to the door and comes back here afterwards. */
export function visitOf(context: Context): Visit<Caller> {
  const visit = openVisitOf(context)
  const { caller } = visit
  if (!isSignedIn(caller)) throw redirect(signInFor(visit.url))
  return { ...visit, caller }
}

/** For pages that are open to everybody. */
export const openVisitOf = (context: Context): Visit => context.get(visitContext)

export const isSignedIn = (caller: Caller | null): caller is Caller => caller !== null && caller.kind !== 'guest'

export function signInFor(url: URL): string {
  const next = url.pathname.replace(/\.data$/, '') + url.search
  return next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`
}

/** Letters and digits that sound different over the phone. */
export function phoneNumberOf(bytes: Buffer = randomBytes(6)): string {
  const letters = [...bytes].map((byte) => 'ACEFHKLMPRTX3479'[byte % 16]).join('')
  return `${letters.slice(0, 3)}-${letters.slice(3)}`
}

/** Goes along with every form of a page, so that a form sent twice counts once. */
export const newFormKey = (): string => randomUUID()
