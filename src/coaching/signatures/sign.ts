import { hashOf, jobCaller } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { lineOf, maySign, type Role, type Signature } from '#trajectories/public.ts'
import { type Day, done, notFound, refused } from '#values/public.ts'
import { findRequest, holdToChange } from '../requests/find-request.ts'
import type { CoachingRequest } from '../requests/request.ts'
import { requestOfLink } from '../requests/requests-of.ts'
import { isAsked } from './is-signed.ts'
import { markOf } from './mark.ts'
import { mayReadByLink } from './may-read-by-link.ts'
import { roleByToken, saveSignature, signatureByToken, signaturesUnder } from './signature.store.ts'
import { currentText, textById } from './text.store.ts'
import type { RequestText } from './text.ts'

type How = 'link' | 'own-page' | 'desk' | 'paper'
type Signing = { readonly how: How; readonly paperOn: Day | null; readonly name?: string }
type WhichLine = (names: readonly Signature[]) => Signature | undefined

/** By the personal link: whoever holds it is who it was given to. One tap under the text. */
export async function signByLink(house: House, guest: Caller, token: string) {
  const permission = await permissionFor(house, guest, token)
  return house.db.act(jobCaller(guest.region, guest.screen), permission, async (act) => {
    const found = await toSignByToken(act, token)
    return found ? keep(act, found.request, found.text, found.signature, { how: 'link', paperOn: null }) : notFound()
  })
}

/** She herself, on her own page. Who acts for her signs there beside her, with his own name and never with hers. */
export const signOwn = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'answer-own-question', async (act) => {
    const request = await findRequest(act, id)
    if (!request) return notFound()
    await act.look([request], 'coaching')
    return signAs(act, request, (names) => lineOf(caller, names), { how: 'own-page', paperOn: null })
  })

/** The coach, at the desk. */
export const signAtDesk = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'coach', async (act) => {
    const held = await holdToChange(act, id)
    if (!held.done) return held
    return signAs(act, held.value, lineFor('professional'), { how: 'desk', paperOn: null, name: act.caller.name })
  })

/** It was signed on paper: whoever has the paper writes down whose name stands there, and the day. */
export const signedOnPaper = (house: House, caller: Caller, id: string, role: Role, on: Day) =>
  house.db.act(caller, 'coach', async (act) => {
    const held = await holdToChange(act, id)
    return held.done ? signAs(act, held.value, lineFor(role), { how: 'paper', paperOn: on }) : held
  })

const lineFor =
  (role: Role): WhichLine =>
  (names) =>
    names.find((one) => one.role === role)

async function signAs(act: Act, request: CoachingRequest, which: WhichLine, signing: Signing) {
  const text = await currentText(act, request.id)
  const signature = text && which(await signaturesUnder(act, text.id))
  if (!text || !signature) return refused({ because: 'nothing-to-sign', kind: 'conflict' } as const)
  return keep(act, request, text, signature, signing)
}

async function keep(act: Act, request: CoachingRequest, text: RequestText, signature: Signature, signing: Signing) {
  const paper = signing.paperOn ? { on: signing.paperOn, madeOn: text.madeOn, today: act.today } : undefined
  const phase = isAsked(request) ? 'granted' : request.phase
  const allowed = maySign({ signature, replaced: text.replaced, phase, paper })
  if (!allowed.done) return allowed
  if (!(await saveSignature(act, signature.id, { ...signing, readHash: markOf(text.body, signature.role) })))
    return refused({ because: 'signed-already', kind: 'conflict' } as const)
  return done({ role: signature.role })
}

/** The text and the place for one name, for who holds the link. Looks are written here. */
export async function toSignByToken(act: Act, token: string) {
  const found = await signatureByToken(act, hashOf(token))
  const text = found && (await textById(act, found.text))
  const request = text && (await requestOfLink(act, text.request))
  if (!found || !text || !request) return undefined
  await act.look([text], 'agreement')
  // Who was taken out of the lists is asked for no name any more, and is read by no link.
  if (!(await findCard(act, request))) return undefined
  if (!(await mayReadByLink(act, request, found.signature.role))) return undefined
  return { signature: found.signature, text, request }
}

/** As whom somebody holds the link: her looks say that a company read it where a company did. */
export async function permissionFor(house: House, guest: Caller, token: string): Promise<string> {
  const role = await house.db.act(jobCaller(guest.region, guest.screen), 'find-caller', async (act) =>
    done((await roleByToken(act, hashOf(token))) ?? null),
  )
  return role.done && role.value === 'employer' ? 'answer-by-link' : 'sign-by-link'
}
