import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { chooseActing } from '../sessions/sessions.ts'
import { hashOf } from '../sessions/token.ts'
import { forWhom, isOver } from './acting.rules.ts'
import { actingBy } from './acting.store.ts'
import type { Acting } from './acting.ts'

/**
 * The caller with the person for whom he acts, as it stands at this moment: what was ended counts with the next request.
 * Read as himself, so that row-level security gives him only what names his own account.
 */
export async function withWhom(house: House, caller: Caller, chosen: string | null): Promise<Caller> {
  const mine = await house.db.act({ ...caller, subject: null }, 'find-caller', async (act) =>
    done(forWhom(await actingBy(act, caller.account as Id<'Account'>), chosen, act.today)),
  )
  const one = mine.done ? mine.value : undefined
  return one ? { ...caller, subject: one.subject, actsFor: { id: one.id, called: one.called } } : caller
}

export interface ForWhomView extends Pick<Acting, 'id' | 'called' | 'kind' | 'reach' | 'from' | 'until'> {
  /** It counts today; else it begins on a later day. */
  readonly began: boolean
  readonly now: boolean
}

/** Everybody for whom he acts, now or from a later day on. What is over is not there. */
export const seeForWhom = (house: House, caller: Caller) =>
  house.db.act(caller, 'choose-for-whom', async (act) => {
    const mine = await actingBy(act, caller.account as Id<'Account'>)
    const rows = mine
      .filter((one) => !isOver(one, act.today))
      .toSorted((a, b) => a.called.localeCompare(b.called))
      .map<ForWhomView>(({ id, called, kind, reach, from, until }) => ({
        ...{ id, called, kind, reach, from, until },
        ...{ began: from <= act.today, now: id === caller.actsFor?.id },
      }))
    return done({ rows })
  })

/** From now on this session acts for her, and for nobody else. */
export const chooseForWhom = (house: House, caller: Caller, session: string | undefined, id: Id<'Acting'>) =>
  house.db.act(caller, 'choose-for-whom', async (act) => {
    const account = caller.account as Id<'Account'>
    const found = forWhom(await actingBy(act, account), id, act.today)
    if (!found || !session) return notFound()
    await chooseActing(act, account, hashOf(session), id)
    return done({ id, called: found.called })
  })
