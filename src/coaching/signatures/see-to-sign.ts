import { guestOf, jobCaller } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import type { Visit } from '#platform/web/visit.ts'
import type { Role } from '#trajectories/public.ts'
import { done, type Lang, notFound } from '#values/public.ts'
import { isAsked } from './is-signed.ts'
import { readBy } from './mark.ts'
import { permissionFor, toSignByToken } from './sign.ts'
import type { TextPart } from './text.ts'

/** What somebody reads who opens her own link: what is hers to read, and whether her name is still asked. */
export interface ToSign {
  readonly role: Role
  readonly name: string
  readonly parts: readonly TextPart[]
  readonly signed: boolean
  readonly asked: boolean
}

export async function seeToSign(house: House, guest: Caller, token: string, lang: Lang) {
  const permission = await permissionFor(house, guest, token)
  return house.db.act(jobCaller(guest.region, guest.screen), permission, async (act) => {
    const found = await toSignByToken(act, token)
    if (!found) return notFound()
    const { signature, text, request } = found
    const signed = signature.signedOn !== null
    const parts = readBy(text.body[lang], signature.role)
    const asked = !signed && !text.replaced && isAsked(request)
    const view: ToSign = { role: signature.role, name: signature.name, parts, signed, asked }
    return done(view)
  })
}

/** Whoever holds the link is treated the same, signed in or not. The token is a key: it stands in no log. */
export const signGuest = ({ house, lang, url }: Visit): Promise<Caller> =>
  guestOf(house, lang, url.pathname.replace(/^\/coaching-sign\/.*/, '/coaching-sign/:token'))
