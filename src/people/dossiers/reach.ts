import { findRegion, isOpen, readingFor, type Sights } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { confirmedSince } from './availability.rules.ts'
import { isAboutListed, type Listed, type Reach } from './in-reach.store.ts'

/** From which day on a confirmation still counts, and of whom what may be listed. */
export async function findReach(act: Act): Promise<Reach> {
  const region = await findRegion(act)
  return { confirmedSince: confirmedSince(act.today, region?.confirm_every_weeks ?? 6), ...(await findListed(act)) }
}

/** Whoever shares a list reads it as the keeper of some and as a partner for others. */
export async function findListed(act: Act): Promise<Listed> {
  const { sightsOf, byRelease } = await readingFor(act)
  const own = sightsOf({ subject: null, holder: act.caller.organisation ?? nobody })
  const shared = sightsOf({ subject: null, holder: nobody })
  return {
    own: isListed(own),
    shared: isListed(shared),
    byRelease,
    register: { own: isOpen(own.ground), shared: isOpen(shared.ground) },
  }
}

/** Without a name or without what she wants there is no line to show: then she stands in no list and no count. */
const isListed = ({ contact, wishes }: Sights): boolean => isOpen(contact) && isOpen(wishes)

const nobody = '00000000-0000-0000-0000-000000000000' as Id<'Organisation'>

type Row = Parameters<typeof isAboutListed>[2]

/** For a room above: a condition on its own rows, so that its lists name and count the same people as ours. */
export async function listedPeople(act: Act): Promise<(row: Row, lead?: string) => ReturnType<typeof isAboutListed>> {
  const listed = await findListed(act)
  return (row, lead) => isAboutListed(act, listed, row, lead)
}
