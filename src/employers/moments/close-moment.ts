import { readOver } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, notFound, readId } from '#values/public.ts'
import { close, type Moment, reopen } from './moment.rules.ts'
import type { Closing } from './moment.shapes.ts'
import { findMomentForUpdate, saveClosing } from './moment.store.ts'

/** The promise is kept, or the question has its answer. */
export const closeMoment = (house: House, caller: Caller, employer: string, id: string, { outcome, meant }: Closing) =>
  house.db.act(caller, 'change-employer', async (act) => {
    const moment = await find(act, employer, id)
    if (!moment) return notFound()
    const read = readOver([outcome], meant)
    if (!read.done) return read
    const closed = close(moment, act.today)
    if (!closed.done) return closed
    await saveClosing(act, { ...closed.value, outcome: outcome ?? null })
    return done({ id: moment.id, kind: moment.kind })
  })

/** It was not kept after all. */
export const reopenMoment = (house: House, caller: Caller, employer: string, id: string) =>
  house.db.act(caller, 'change-employer', async (act) => {
    const moment = await find(act, employer, id)
    if (!moment) return notFound()
    const reopened = reopen(moment)
    if (!reopened.done) return reopened
    await saveClosing(act, reopened.value)
    return done({ id: moment.id, kind: moment.kind })
  })

async function find(act: Act, employer: string, id: string): Promise<Moment | undefined> {
  const [of, read] = [readId<'Employer'>(employer), readId<'ContactMoment'>(id)]
  return of.done && read.done ? findMomentForUpdate(act, of.value, read.value) : undefined
}
