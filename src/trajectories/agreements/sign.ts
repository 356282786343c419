import { hashOf, jobCaller } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, notFound, refused } from '#values/public.ts'
import { findPlacement } from '../placements/find-placement.ts'
import { findToChange } from '../placements/hold-to-change.ts'
import { lineOf, maySign } from './agreement.rules.ts'
import {
  agreementById,
  currentAgreement,
  roleByToken,
  saveSignature,
  signatureByToken,
  signaturesUnder,
} from './agreement.store.ts'
import type { Agreement, How, Role, Signature } from './agreement.ts'
import { isSignedByAll } from './is-signed.ts'
import { mayReadByLink } from './may-read-by-link.ts'

/** By the personal link: whoever holds it is who it was given to. One tap under the text. */
export async function signByLink(house: House, guest: Caller, token: string) {
  const permission = await permissionFor(house, guest, token)
  return house.db.act(jobCaller(guest.region, guest.screen), permission, async (act) => {
    const found = await toSignByToken(act, token)
    return found ? keep(act, found.agreement, found.signature, { how: 'link', paperOn: null }) : notFound()
  })
}

/** She herself, on her own page. Who acts for her signs there beside her, with his own name and never with hers. */
export const signOwn = (house: House, caller: Caller, placement: string) =>
  house.db.act(caller, 'answer-own-question', (act) =>
    signAs(act, placement, (signatures) => lineOf(caller, signatures), { how: 'own-page', paperOn: null }),
  )

/** Who works with her, at the desk. */
export const signAtDesk = (house: House, caller: Caller, placement: string) =>
  house.db.act(caller, 'place', (act) =>
    signAs(act, placement, lineFor('professional'), { how: 'desk', paperOn: null, name: act.caller.name }),
  )

/** It was signed on paper: whoever has the paper writes down whose name stands there, and the day. */
export const signedOnPaper = (house: House, caller: Caller, placement: string, role: Role, on: Day) =>
  house.db.act(caller, 'place', (act) => signAs(act, placement, lineFor(role), { how: 'paper', paperOn: on }))

interface Signing {
  readonly how: How
  readonly paperOn: Day | null
  readonly name?: string
}

type WhichLine = (signatures: readonly Signature[]) => Signature | undefined

const lineFor =
  (role: Role): WhichLine =>
  (signatures) =>
    signatures.find((one) => one.role === role)

async function signAs(act: Act, id: string, which: WhichLine, signing: Signing) {
  const found = await findToChange(act, id, 'agreement')
  if (!found.done) return found
  const agreement = await currentAgreement(act, found.value.id)
  const signature = agreement && which(await signaturesUnder(act, agreement.id))
  return agreement && signature ? keep(act, agreement, signature, signing) : notFound()
}

async function keep(act: Act, agreement: Agreement, signature: Signature, signing: Signing) {
  const placement = await findPlacement(act, agreement.placement)
  if (!placement) return notFound()
  const paper = signing.paperOn ? { on: signing.paperOn, madeOn: agreement.madeOn, today: act.today } : undefined
  const allowed = maySign({ signature, replaced: agreement.replaced, phase: placement.phase, paper })
  if (!allowed.done) return allowed
  if (!(await saveSignature(act, signature.id, { ...signing, bodyHash: agreement.bodyHash })))
    return refused({ because: 'signed-already', kind: 'conflict' } as const)
  const all = await isSignedByAll(act, placement.id)
  await act.tell({ name: all ? 'AgreementSigned' : 'NameSigned', placement: placement.id, role: signature.role })
  return done({ all, role: signature.role })
}

/** The text and the place for one name, for who holds the link. Looks are written here. */
export async function toSignByToken(act: Act, token: string) {
  const found = await signatureByToken(act, hashOf(token))
  const agreement = found && (await agreementById(act, found.agreement))
  if (!agreement) return undefined
  await act.look([agreement], 'agreement')
  const placement = await findPlacement(act, agreement.placement)
  if (!placement || !(await mayReadByLink(act, placement, found.signature.role))) return undefined
  return { ...found, agreement, placement }
}

/** As whom somebody holds the link: her looks say that a company read it where a company did. */
export async function permissionFor(house: House, guest: Caller, token: string): Promise<string> {
  const role = await house.db.act(jobCaller(guest.region, guest.screen), 'find-caller', async (act) =>
    done((await roleByToken(act, hashOf(token))) ?? null),
  )
  return role.done && role.value === 'employer' ? 'answer-by-link' : 'sign-by-link'
}
