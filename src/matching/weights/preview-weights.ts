import { setImmediate } from 'node:timers/promises'
import { jobCaller, mayDo } from '#access/public.ts'
import { openVacancies } from '#employers/public.ts'
import { profilesOfRegion } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, expectDone, refused } from '#values/public.ts'
import { demandOf } from '../fit/demand-of.rules.ts'
import { profileOf } from '../fit/profile-of.rules.ts'
import { settingsToday } from '../fit/settings-today.ts'
import { summed, type TenChanged, tenChanged } from './preview-weights.rules.ts'
import { seeWeights } from './see-weights.ts'
import type { WeightsTried } from './weights.shapes.ts'
import { mayStart, tryOver } from './weights-history.rules.ts'

/** So many vacancies say enough; a large region has thousands. */
const mostWork = 25

/** Whether these weights can be tried: what they would do is reckoned by who shows it. */
export async function mayTry(house: House, caller: Caller, asked: WeightsTried) {
  if (!mayDo(caller, 'manage-region')) return refused({ because: 'no-permit', kind: 'not-allowed' } as const)
  const { weights: now, today } = expectDone(await seeWeights(house, caller))
  const chosen = mayStart({ validFrom: today, weights: tryOver(now, asked) }, today)
  return chosen.done ? done({ now, next: chosen.value.weights }) : chosen
}

/**
 * What these weights would do to the lists of today, over all people and teams of the region. Only numbers come out of
 * it, and nothing is kept.
 */
export async function previewWeights(house: House, caller: Caller, asked: WeightsTried) {
  const may = await mayTry(house, caller, asked)
  if (!may.done) return may
  const { now, next } = may.value
  const { people, open, settings } = expectDone(
    await house.db.act(jobCaller(caller.region, 'matching'), 'run-job', async (act) =>
      done({
        people: (await profilesOfRegion(act)).map(profileOf),
        open: (await openVacancies(act)).map(demandOf),
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
