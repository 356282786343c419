import { isReadOnly, sightsFor } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import { done, notFound, type Outcome, type Refusal, refused } from '#values/public.ts'
import { findPlacement, holdPlacement } from './find-placement.ts'
import type { Placement } from './placement.ts'

type Found = Outcome<Placement, Refusal>

/** Work that somebody is about to change; nobody else changes it until this act is over. The look is written. */
export const holdToChange = async (act: Act, id: string, what = 'placement'): Promise<Found> =>
  unlessReadOnly(act, await holdPlacement(act, id), what)

/** The same for what stands beside the work: names under its text. */
export const findToChange = async (act: Act, id: string, what = 'placement'): Promise<Found> =>
  unlessReadOnly(act, await findPlacement(act, id), what)

/** Whom somebody reads on her own yes alone, he changes nothing about. */
async function unlessReadOnly(act: Act, placement: Placement | undefined, what: string): Promise<Found> {
  if (!placement) return notFound()
  await act.look([placement], what)
  return (await mayChangeWork(act, placement)) ? done(placement) : refusedReadOnly()
}

export const mayChangeWork = async (act: Act, about: Pick<Placement, 'subject' | 'holder'>): Promise<boolean> =>
  !isReadOnly((await sightsFor(act))(about))

export const refusedReadOnly = () => refused({ because: 'closed-to-you', kind: 'not-allowed' } as const)
