import { kindsThatSign, reachOf, type SettledActing } from '#access/public.ts'
import type { Beside } from '#people/public.ts'
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

/** Who signs beside whom, where the text of a trial waits for names. */
export const besideOf = (
  acting: readonly (SettledActing & { readonly id: Id<'Acting'> | undefined })[],
): ReadonlyMap<Id<'Subject'>, Beside> =>
  new Map(
    acting
      .filter(({ kind }) => kindsThatSign.includes(kind))
      .map(({ subject, name, kind, id }) => [subject, { name, relation: kind, acting: id ?? null }]),
  )
