import { mayDo } from '#access/public.ts'
import { countWhoFits } from '#matching/public.ts'
import type { Caller } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { seePhases } from '#trajectories/public.ts'
import type { Id } from '#values/public.ts'

/** What the tabs of a vacancy count, for the tabs that list nobody; nothing for who works with employers only. */
export async function countTabs({ house, caller }: Visit<Caller>, vacancy: Id<'Vacancy'>) {
  if (!mayDo(caller, 'see-matches')) return null
  const counts = need(await countWhoFits(house, caller, vacancy))
  return { ...counts, proposed: need(await seePhases(house, caller, vacancy)).length }
}
