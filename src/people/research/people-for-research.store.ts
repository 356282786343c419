import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import { placesFor } from '#vocabulary/reference.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import type { PeopleTables } from '../people.tables.ts'
import { isLookingForWork, isStage } from '../stage.rules.ts'

/** What research may be given of somebody: no name, no number, no address, no word that anybody typed. */
export interface PersonForResearch
  extends Pick<
    Dossier,
    | 'subject'
    | 'holder'
    | 'stage'
    | 'stageSince'
    | 'occupations'
    | 'dayparts'
    | 'transports'
    | 'spokenDutch'
    | 'licences'
    | 'licencesAbsent'
    | 'registered'
  > {
  readonly knownOn: Day
  readonly municipality: string | null
  readonly looksForWork: boolean
  /** As many as she wishes at most, or the one number that she gave. */
  readonly hours: number | null
}

export interface Period {
  readonly from: Day
  readonly until: Day
}

/**
 * Whom this organisation came to know in that period. Nobody is shown by this, so it writes no look: who lets one of them
 * leave the house does.
 */
export async function peopleForResearch(act: Act, { from, until }: Period): Promise<readonly PersonForResearch[]> {
  const { municipalityOf } = await placesFor(act)
  const rows = await act
    .figures<PeopleTables>()
    .selectFrom('people.dossier')
    .select(['subject_id', 'organisation_id', 'town', 'postcode', 'known_on', 'stage', 'stage_since', 'occupations'])
    .select(['hours_min', 'hours_max', 'dayparts', 'transports', 'spoken_dutch', 'licences', 'licences_absent'])
    .select('registered')
    .where('organisation_id', '=', act.caller.organisation)
    .where('removed_at', 'is', null)
    .where('merged_into', 'is', null)
    .where('known_on', '>=', from)
    .where('known_on', '<=', until)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    subject: row.subject_id as Id<'Subject'>,
    holder: row.organisation_id as Id<'Organisation'>,
    knownOn: row.known_on as Day,
    municipality: municipalityOf({ town: row.town ?? undefined, postcode: row.postcode ?? undefined }) ?? null,
    stage: isStage(row.stage) ? row.stage : 'new',
    looksForWork: isLookingForWork(row.stage),
    stageSince: row.stage_since as Day,
    occupations: row.occupations,
    hours: row.hours_max ?? row.hours_min,
    dayparts: row.dayparts as Dossier['dayparts'],
    transports: row.transports as Dossier['transports'],
    spokenDutch: row.spoken_dutch as Dossier['spokenDutch'],
    licences: row.licences,
    licencesAbsent: row.licences_absent,
    registered: row.registered,
  }))
}
