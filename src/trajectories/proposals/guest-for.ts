import { guestOf } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import type { Visit } from '#platform/web/visit.ts'

/** Whoever holds the link is treated the same, signed in or not: the link is all they show. */
export const guestFor = ({ house, lang, url }: Visit): Promise<Caller> => guestOf(house, lang, cardScreen(url.pathname))

/** The token is a key: it stands in no log. */
const cardScreen = (path: string) => path.replace(/^\/card\/.*/, '/card/:token')
