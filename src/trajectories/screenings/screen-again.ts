import type { Act, Read } from '#platform/public.ts'
import { setNow } from '../criteria/sets-for.ts'
import { lastScreening } from './last-screening.ts'
import { keepAnswers } from './screening.store.ts'
import { openScreening } from './start-screening.ts'

interface Met {
  readonly criterion: string
  readonly restsOn: string
}

/**
 * A gap was closed: that criterion is answered anew, in the screening that is open, or in a next one with all that was
 * found before filled in. Nothing when the set asks it no longer. People still decide.
 */
export async function screenAgain(act: Act, person: Read, { criterion, restsOn }: Met): Promise<string | undefined> {
  const last = await lastScreening(act, person)
  if (!last) return undefined
  const set = last.decided_at ? await setNow(act, last.criteria_id) : last
  if (!set.criteria.some(({ id }) => id === criterion)) return undefined
  const id = last.decided_at ? await openScreening(act, person, await setNow(act, last.criteria_id), last) : last.id
  if (!id) return undefined
  const screening = { id, subject_id: person.subject, holder_id: person.holder }
  await keepAnswers(act, screening, [{ criterion, answer: 'yes', restsOn }])
  return id
}
