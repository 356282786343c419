import { jobCaller, mayDo } from '#access/public.ts'
import { countSkillsAsked } from '#employers/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, expectDone, refused } from '#values/public.ts'
import { reckon } from './skill-weights.rules.ts'
import { keepSkillWeights, skillWeightDays } from './skill-weights.store.ts'

/**
 * Reckons from all open work of the region what each skill weighs from tomorrow on. Also work that a team keeps to itself
 * counts, so that everybody's list rests on one table; only numbers come out of it.
 */
export async function reckonSkillWeights(house: House, caller: Caller) {
  if (!mayDo(caller, 'manage-region')) return refused({ because: 'no-permit', kind: 'not-allowed' } as const)
  const job = jobCaller(caller.region, 'matching')
  const counted = expectDone(await house.db.act(job, 'run-job', async (act) => done(await countSkillsAsked(act))))
  return house.db.act(caller, 'manage-region', async (act) => {
    const [last = null] = await skillWeightDays(act)
    const reckoned = reckon(counted.asked, counted.openWork, { today: act.today, last })
    if (!reckoned.done) return reckoned
    const { validFrom, weights } = reckoned.value
    if (!(await keepSkillWeights(act, reckoned.value)))
      return refused({ because: 'already-reckoned', kind: 'conflict', validFrom } as const)
    await act.tell({ name: 'SkillWeightsReckoned', from: validFrom, skills: weights.length })
    return reckoned
  })
}
