import { jobCaller } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Lang, notFound } from '#values/public.ts'
import type { Part, Role } from './agreement.ts'
import { permissionFor, toSignByToken } from './sign.ts'

/** What somebody reads who opens her own link: the whole text, and whether her name is still asked. */
export interface ToSign {
  readonly role: Role
  readonly name: string
  readonly parts: readonly Part[]
  readonly signed: boolean
  readonly asked: boolean
}

export async function seeToSign(house: House, guest: Caller, token: string, lang: Lang) {
  const permission = await permissionFor(house, guest, token)
  return house.db.act(jobCaller(guest.region, guest.screen), permission, async (act) => {
    const found = await toSignByToken(act, token)
    if (!found) return notFound()
    const { signature, agreement, placement } = found
    const signed = signature.signedOn !== null
    const asked = !signed && !agreement.replaced && placement.phase === 'granted'
    const view: ToSign = { role: signature.role, name: signature.name, parts: agreement.body[lang], signed, asked }
    return done(view)
  })
}
