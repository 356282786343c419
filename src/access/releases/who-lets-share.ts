import type { Act } from '#platform/public.ts'
import type { Id, Lang } from '#values/public.ts'
import { allows, covers } from './release.rules.ts'
import type { Audience, ConsentPurpose } from './release.ts'
import { standingHere } from './standing-here.store.ts'

interface Asked {
  readonly holder: Id<'Organisation'>
  readonly purpose: ConsentPurpose
  readonly audience: Audience
  /** Whether the text that she read was about this: a yes counts for what it was said to. */
  readonly isAbout: (body: string, lang: Lang) => boolean
}

/** The question of `mayShare` for all of one keeper at once: who lets it leave, at this moment. */
export async function whoLetsShare(
  act: Act,
  { holder, purpose, audience, isAbout }: Asked,
): Promise<ReadonlySet<Id<'Subject'>>> {
  const all = await standingHere(act, holder, purpose)
  const yes = all.filter(
    (one) =>
      allows(one, act.today) && covers(one, audience) && one.text !== null && isAbout(one.text.body, one.text.lang),
  )
  return new Set(yes.map(({ subject }) => subject))
}
