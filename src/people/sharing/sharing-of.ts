import { relationsOf } from '#access/public.ts'
import type { Act, Read } from '#platform/public.ts'
import type { Day } from '#values/public.ts'

export interface SharingView {
  readonly id: string
  readonly organisation: string
  readonly purpose: string
  readonly from: Day
  readonly until: Day | null
  /** The organisation that keeps the dossier: it is not shared with, it shares. */
  readonly isHolder: boolean
  /** She let them read it herself: it ends with her yes, and nobody else ends it. */
  readonly byHer: boolean
}

/** Who may see a dossier, today or from a later day on. */
export async function sharingOf(act: Act, read: Read): Promise<readonly SharingView[]> {
  const relations = await relationsOf(act, read)
  return relations.map(({ id, organisation, organisationName, purpose, from, until, byHer }) => ({
    id,
    organisation: organisationName,
    purpose,
    from,
    until,
    isHolder: organisation === read.holder,
    byHer,
  }))
}
