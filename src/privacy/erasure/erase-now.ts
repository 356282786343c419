import type { Caller, House } from '#platform/public.ts'
import { done, type Id, isBefore, notFound, refused } from '#values/public.ts'
import { twoPeopleNeeded } from '../retention/retention-now.ts'
import { agreeToEnding, findEnding } from './ending.store.ts'

type Held = { readonly because: 'held-back'; readonly kind: 'conflict' }
type Second = { readonly because: 'second-person'; readonly kind: 'conflict' }

/** She asked for it and nothing obliges us to keep it: destroyed now, not at the end of the term. Cannot be undone. */
export const eraseNow = (house: House, caller: Caller, subject: Id<'Subject'>) =>
  house.db.act(caller, 'hold-ending', async (act) => {
    const [ending] = await findEnding(act, subject)
    if (!ending) return notFound()
    if (ending.heldUntil && !isBefore(ending.heldUntil, act.today))
      return refused<Held>({ because: 'held-back', kind: 'conflict' })
    if ((await twoPeopleNeeded(act)) && ending.secondBy === null)
      return refused<Second>({ because: 'second-person', kind: 'conflict' })
    await act.tell({ name: 'ErasureAsked', subject, holder: ending.holder, endedOn: ending.endedOn })
    return done({ subject })
  })

/** One of the two who must agree where a region wants that. The same person does not count twice. */
export const agreeToErase = (house: House, caller: Caller, subject: Id<'Subject'>) =>
  house.db.act(caller, 'hold-ending', async (act) => {
    const [ending] = await findEnding(act, subject)
    if (!ending) return notFound()
    if (await agreeToEnding(act, subject)) return done({ subject })
    return refused<Second>({ because: 'second-person', kind: 'conflict' })
  })
