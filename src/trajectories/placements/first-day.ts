import type { Caller, House } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import { seeOwnWork } from './see-own-work.ts'
import { seePlacement } from './see-placement.ts'

/** The first day of work, for the calendar of a colleague: without her name. */
export async function seeFirstDay(house: House, caller: Caller, id: string) {
  const seen = await seePlacement(house, caller, id)
  if (!seen.done) return seen
  const { from, at, vacancy, since, phase } = seen.value
  return done({ id, from, since, title: vacancy ?? '', employer: at, calledOff: phase === 'withdrawn' })
}

/** For herself. Work that is not certain yet has no first day. */
export async function seeOwnFirstDay(house: House, caller: Caller, id: string) {
  const seen = await seeOwnWork(house, caller)
  if (!seen.done) return seen
  const work = seen.value.find((one) => one.id === id)
  if (!work || work.phase === 'requested' || work.phase === 'refused') return notFound()
  return done({ id, from: work.from, since: work.since, title: '', employer: work.at, calledOff: false })
}
