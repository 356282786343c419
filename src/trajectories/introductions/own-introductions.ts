import { colleaguesById } from '#access/public.ts'
import { vacancyTitles } from '#employers/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { asTold } from './introduction.rules.ts'
import { listIntroductions } from './introduction.store.ts'
import type { Introduction, Plan, Standing } from './introduction.ts'

/** What she reads of one: when, where, with whom, and what to bring. */
export interface OwnIntroduction extends Plan {
  readonly id: Id<'Introduction'>
  readonly proposal: Id<'Proposal'>
  readonly employer: string
  readonly title: string
  readonly companionName: string | null
  readonly sequence: number
  readonly changedAt: Introduction['changedAt']
  readonly calledOff: boolean
}

/** Her appointments from today on, also one that does not go on. What can still be taken back is not there yet. */
export const seeOwnIntroductions = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-own-route', async (act) => done(await ownIn(act, {})))

export const seeOwnIntroduction = (house: House, caller: Caller, id: Id<'Introduction'>) =>
  house.db.act(caller, 'see-own-route', async (act) => {
    const [one] = await ownIn(act, { id })
    return one ? done(one) : notFound()
  })

async function ownIn(act: Act, filter: { id?: string }): Promise<readonly OwnIntroduction[]> {
  const found = await listIntroductions(act, { ...filter, subject: act.caller.subject ?? ('' as Id<'Subject'>) })
  await act.look(found, 'own-page')
  const told = found.flatMap((one) => {
    const standing = asTold(one, act.now)
    return standing && isToCome(standing, act.today) ? [{ one, standing }] : []
  })
  return namesIn(act, told)
}

const isToCome = ({ phase, plan }: Standing, today: string) => phase !== 'over' && plan.day >= today

async function namesIn(act: Act, told: readonly { one: Introduction; standing: Standing }[]) {
  const vacancies = await vacancyTitles(
    act,
    told.map(({ one }) => one.vacancy),
  )
  const colleagues = await colleaguesById(
    act,
    told.map(({ standing }) => standing.plan.companion),
  )
  return told.flatMap(({ one: { id, proposal, vacancy, changedAt }, standing: { phase, plan, sequence } }) => {
    const work = vacancies.get(vacancy)
    if (!work) return []
    const companionName = colleagues.get(plan.companion ?? '')?.name ?? null
    const calledOff = phase === 'called-off'
    return [{ ...{ id, proposal, ...plan, sequence, changedAt, companionName, calledOff }, ...work }]
  })
}
