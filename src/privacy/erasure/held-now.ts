import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { findEndings } from './ending.store.ts'
import { isHeld } from './erasure.rules.ts'

/** Whose file is held back today: what proves something about it stays as well. */
export const heldNow = async (act: Act): Promise<readonly Id<'Subject'>[]> =>
  (await findEndings(act)).filter(({ heldUntil }) => isHeld(heldUntil, act.today)).map(({ subject }) => subject)
