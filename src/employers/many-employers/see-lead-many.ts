import { colleaguesById, colleaguesWithRole } from '#access/public.ts'
import { type Caller, type House, seeWayBack } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import type { EmployersAsked } from '../cards/employer.shapes.ts'
import { someEmployers } from '../cards/find-employer.ts'
import { visiting } from '../cards/see-employer.ts'
import { employersAsked } from '../cards/see-employers.ts'
import { mostAtOnce, staysBecause } from './lead-many.rules.ts'
import { type DoneLeading, leadBack } from './lead-many.ts'

export interface LeadQuestion {
  /** To whom; not chosen yet at first. */
  readonly to: string | undefined
  /** These, or everything that the list was asked for. */
  readonly chosen?: readonly string[]
  readonly asked: EmployersAsked
}

/** What would change, before anything does. */
export const seeLeadMany = (house: House, caller: Caller, { to, chosen, asked }: LeadQuestion) =>
  house.db.act(caller, 'change-employer', async (act) => {
    const ids = chosen ?? (await employersAsked(act, asked, mostAtOnce + 1)).map(({ id }) => id)
    const found = await someEmployers(act, ids.slice(0, mostAtOnce))
    const who = await colleaguesById(
      act,
      found.map(({ lead }) => lead),
    )
    const colleagues = await colleaguesWithRole(act, visiting)
    const known = colleagues.some(({ id }) => id === to) ? to : undefined
    const employers = found.map((employer) => {
      const { id, version, name, town, lead } = employer
      const now = lead ? (who.get(lead)?.name ?? null) : null
      return { id, version, name, town, now, because: staysBecause(employer, version, known) }
    })
    return done({ employers, colleagues, to: known ?? null, more: ids.length > mostAtOnce })
  })

/** What was done, what stayed and why, and whether it can still be undone. */
export const seeDoneLeading = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'change-employer', async (act) => {
    const back = await seeWayBack<DoneLeading>(house, act, id, leadBack)
    if (!back) return notFound()
    const { to, items, left } = back.before
    const stayed = await someEmployers(
      act,
      left.map((one) => one.id),
    )
    const names = new Map<string, string>(stayed.map((one) => [one.id, one.name]))
    return done({
      ...{ changed: items.length, open: back.open && items.length > 0 },
      to: (await colleaguesById(act, [to])).get(to)?.name ?? null,
      left: left.map(({ id: employer, because }) => ({ id: employer, because, name: names.get(employer) ?? null })),
    })
  })
