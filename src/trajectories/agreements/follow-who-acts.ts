import { type SignsBeside, signsBeside } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { findPlacement } from '../placements/find-placement.ts'
import type { Placement } from '../placements/placement.ts'
import { nameBeside } from './agreement.rules.ts'
import { changeSigner, dropSigner, keepSigner, waitingForWhoActs } from './agreement.store.ts'
import { agreementFor } from './agreements-of.ts'

/** The place beside hers is for who acts for her now. Answers whether somebody new is asked to sign there. */
export async function followWhoActs(act: Act, placement: Placement): Promise<boolean> {
  await act.look([placement], 'letter')
  const asked = await agreementFor(act, placement.id)
  if (!asked) return false
  const now = asked.signatures.find(({ role }) => role === 'representative')
  const acts = await signsBeside(act, placement)
  const change = nameBeside(now, acts)
  if (change === 'is-dropped' && now) await dropSigner(act, now.id)
  if (change === 'is-another' && now && acts) await changeSigner(act, now.id, signerOf(acts))
  if (change === 'is-added' && acts) await keepSigner(act, asked.agreement.id, placement, signerOf(acts))
  return change === 'is-another' || change === 'is-added'
}

const signerOf = ({ id, kind, name }: SignsBeside) =>
  ({ role: 'representative', name, relation: kind, acting: id as Id<'Acting'> }) as const

/** Work whose text waits for who acts for somebody: that may be over by now. */
export async function worksThatWaitForWhoActs(act: Act): Promise<readonly Placement[]> {
  const works: Placement[] = []
  for (const id of await waitingForWhoActs(act)) {
    const placement = await findPlacement(act, id)
    if (placement?.phase === 'granted') works.push(placement)
  }
  return works
}
