import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { allows, covers } from './release.rules.ts'
import { standing } from './release.store.ts'
import type { Audience, ConsentPurpose } from './release.ts'

interface Asked {
  readonly subject: Id<'Subject'>
  /** Whose dossier it is about; without it, any. */
  readonly holder?: Id<'Organisation'>
  readonly purpose: ConsentPurpose
  readonly audience: Audience
}

/**
 * Whether something of her may leave at this moment, for this purpose, to them. Everybody who shows, sends or hands over
 * what rests on her yes asks it here, each time: what was taken back counts at the next question.
 */
export const mayShare = async (act: Act, asked: Asked): Promise<boolean> => (await sharedBy(act, asked)) !== undefined

/** The yes that allows it, for a letter that must not leave without it. */
export async function sharedBy(act: Act, { subject, holder, purpose, audience }: Asked) {
  const found = await standing(act, { subject, holder, what: purpose })
  return found.find((one) => allows(one, act.today) && covers(one, audience))?.id
}
