import type { SettledActing } from '#access/public.ts'
import { reachOf } from '#access/public.ts'
import { type Id, spokenName } from '#values/public.ts'
import type { InventedRegion } from '../../../reference/hanzestroom/invented-region.ts'
import { known, type Who } from './who.ts'

/** Who acts for whom in the region to look around in. */
export const actingIn = (
  { acting, candidates }: InventedRegion,
  who: Who,
  subjects: ReadonlyMap<string, Id<'Subject'>>,
): readonly SettledActing[] =>
  acting.map(({ candidate, kind, ...one }) => {
    const her = known(
      candidates.find(({ key }) => key === candidate),
      candidate,
    )
    return {
      ...one,
      kind,
      subject: known(subjects.get(candidate), candidate),
      holder: who.organisation(her.holder),
      reach: reachOf(kind),
      restsOn: kind === 'parent' ? 'parental-authority' : 'court-order',
      called: spokenName(her.name),
    }
  })
