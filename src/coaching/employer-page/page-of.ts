import { colleaguesById, isOpen, organisationNames, visibleTo } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Act } from '#platform/public.ts'
import { type Placement, workOf } from '#trajectories/public.ts'
import { spokenName } from '#values/public.ts'
import { hasDays, lastDay } from '../periods/period.ts'
import { grantedOn } from '../periods/periods-of.ts'
import type { Route } from '../routes/route.ts'
import { wageValueFor } from '../wage-value/see-wage-values.ts'
import type { EmployerPage } from './employer-page.ts'

/** Work that is agreed or runs has a page, as the table of the region lets an employer read it today. */
export async function pageOf(act: Act, placement: Placement, route: Route): Promise<EmployerPage | undefined> {
  if (!placement.employer || (placement.phase !== 'agreed' && placement.phase !== 'running')) return undefined
  const card = await findCard(act, placement)
  const work = await workOf(act, placement.id)
  if (!card || !work) return undefined
  await act.look([placement, card], 'employer-page')
  const sights = await visibleTo(act, 'employer', { released: true, introduced: true, needed: false, own: false })
  const { kind, from, until, minutesWeek, tasks } = work
  const coach = (await colleaguesById(act, [route.coach])).get(route.coach ?? '')
  const firms = await organisationNames(act, [route.firm])
  return {
    name: isOpen(sights.contact) ? spokenName(card.name) : '',
    ...{ at: work.at, kind, from, until, minutesWeek, tasks, supervisor: placement.supervisor },
    wageValue: kind === 'hire' && isOpen(sights['wage-value']) ? await agreedValue(act, placement) : null,
    help: await helpOf(act, route),
    coach: coach ? { name: coach.name, phone: coach.phone } : null,
    firm: firms.get(route.firm) ?? null,
  }
}

async function agreedValue(act: Act, placement: Placement): Promise<EmployerPage['wageValue']> {
  const value = await wageValueFor(act, placement, act.today)
  return value ? { value: value.value, reviewOn: value.reviewOn } : null
}

/** What runs today, or else what begins next. */
async function helpOf(act: Act, route: Route): Promise<EmployerPage['help']> {
  const granted = (await grantedOn(act, [route.id])).filter(hasDays)
  const one = granted.find((period) => act.today <= lastDay(period))
  return one ? { minutes: one.granted, from: one.from, until: lastDay(one) } : null
}
