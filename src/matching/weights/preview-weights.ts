import { setImmediate } from 'node:timers/promises'
import { jobCaller, mayDo } from '#access/public.ts'
import { openVacancies } from '#employers/public.ts'
import { profilesOfRegion } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, expectDone, refused } from '#values/public.ts'
import { demandOf } from '../fit/demand-of.rules.ts'
import { profileOf } from '../fit/profile-of.rules.ts'
import { settingsToday } from '../fit/settings-today.ts'
import type { Weights } from '../fit/weights.rules.ts'
import { summed, type TenChanged, tenChanged } from './preview-weights.rules.ts'
import { weightsToday } from './see-weights.ts'
import { mayStart } from './weights-history.rules.ts'

/** So many vacancies say enough; a large region has thousands. */
const mostWork = 25

/**
 * What these weights would do to the lists of today, over all people and teams of the region. Only numbers come out of
 * it, and nothing is kept.
 */
export async function previewWeights(house: House, caller: Caller, next: Weights) {
  if (!mayDo(caller, 'manage-region')) return refused({ because: 'no-permit', kind: 'not-allowed' } as const)
  const chosen = mayStart({ validFrom: house.clock.today(), weights: next }, house.clock.today())
  if (!chosen.done) return chosen
  const { people, open, now, settings } = expectDone(
    await house.db.act(jobCaller(caller.region, 'matching'), 'run-job', async (act) =>
      done({
        people: (await profilesOfRegion(act)).map(profileOf),
        open: (await openVacancies(act)).map(demandOf),
        now: await weightsToday(act),
        settings: await settingsToday(act),
      }),
    ),
  )
  const tens: TenChanged[] = []
  for (const work of open.toSorted((a, b) => (a.vacancy < b.vacancy ? -1 : 1)).slice(0, mostWork)) {
    tens.push(tenChanged(people, work, [now, next], settings))
    await setImmediate() // others have their turn
  }
  return done(summed(tens, { people: people.length, ofWork: open.length }))
}
