import { mayDo, type Sights, sightsFor } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Act, Caller, Read } from '#platform/public.ts'
import { findPlacement, type Placement } from '#trajectories/public.ts'
import { handsOf } from '../routes/hands-of.ts'
import { openRoutesWithPayer } from '../routes/payer-now.ts'
import type { Route } from '../routes/route.ts'
import type { Hand } from '../routes/route.workflow.ts'

/** The work, with the look written down; nothing for who does not reach her. */
export async function workToMeasure(act: Act, id: string) {
  const placement = await findPlacement(act, id)
  const card = placement && (await findCard(act, placement))
  if (!placement || !card) return undefined
  await act.look([placement, card], 'wage-value')
  return placement
}

/** Who may read the ground may read the value that follows from it. */
export const mayReadValue = async (act: Act, about: Read): Promise<boolean> => showsValue((await sightsFor(act))(about))

export const showsValue = ({ ground }: Sights): boolean => ground === 'open' || ground === 'read'

/** As who pays, or else as who coaches. */
export const hatOf = (caller: Caller) => (mayDo(caller, 'decide-coaching') ? 'decide-coaching' : 'coach')

/** The route under which the caller may keep it, and as whom: who pays, or the firm from a letter. */
export async function handFor(act: Act, placement: Placement): Promise<{ route: Route; hand: Hand } | undefined> {
  const found = await openRoutesWithPayer(act, placement)
  const hands = await Promise.all(
    found.map(async ({ route, payer }) => ({ route, hands: await handsOf(act, route, payer) })),
  )
  for (const hand of ['funder', 'firm'] as const) {
    const one = hands.find(({ hands }) => hands.includes(hand))
    if (one) return { route: one.route, hand }
  }
  return undefined
}
