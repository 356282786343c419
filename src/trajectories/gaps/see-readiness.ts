import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, dayAt, done, type Id, notFound } from '#values/public.ts'
import { allScreenings } from '../screenings/last-screening.ts'
import { screenedPerson } from '../screenings/screened-person.ts'
import type { Verdict } from '../screenings/screening.rules.ts'
import { countOpenFor, gapsOf } from './gap.store.ts'
import { type GapView, gapViews } from './gap-view.ts'

/** In one glance: what was decided last, whether a screening is open, and what is still needed. */
export interface Readiness {
  readonly decided: { readonly verdict: Verdict; readonly on: Day } | null
  readonly open: boolean
  readonly gaps: readonly GapView[]
}

export const seeReadiness = (house: House, caller: Caller, id: Id<'Dossier'>) =>
  house.db.act(caller, 'see-screenings', async (act) => {
    const card = await screenedPerson(act, id, 'dossier')
    if (!card) return notFound()
    const all = await allScreenings(act, card)
    const last = all.find(({ decided_at }) => decided_at !== null)
    const gaps = (await gapsOf(act, card)).filter(({ closedAt }) => closedAt === null)
    const readiness: Readiness = {
      decided: last?.decided_at ? { verdict: last.decision as Verdict, on: dayAt(last.decided_at) } : null,
      open: all.some(({ decided_at }) => decided_at === null),
      gaps: await gapViews(act, gaps),
    }
    return done(readiness)
  })

/** How much still has to happen for her, whoever keeps it: a number alone. */
export const countOwnGaps = (act: Act, subject: Id<'Subject'>): Promise<number> => countOpenFor(act, subject)
