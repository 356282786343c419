import { guestOf } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import type { Visit } from '#platform/web/visit.ts'

/** Whoever holds the link is treated the same, signed in or not. The token is a key: it stands in no log. */
export const signGuest = ({ house, lang, url }: Visit): Promise<Caller> =>
  guestOf(house, lang, url.pathname.replace(/^\/sign\/.*/, '/sign/:token'))
