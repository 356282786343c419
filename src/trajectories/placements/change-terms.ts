import { readOver } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { makeAgreement } from '../agreements/make-agreement.ts'
import { holdToChange } from './hold-to-change.ts'
import { mayChange } from './placement.rules.ts'
import type { ChangeTerms } from './placement.shapes.ts'
import { saveSupervisor } from './placement.store.ts'
import { keepTerms } from './term.store.ts'

/** Other hours, tasks or another last day, from a day on. What was agreed before stays readable. */
export const changeTerms = (house: House, caller: Caller, id: string, asked: ChangeTerms) =>
  house.db.act(caller, 'place', async (act) => {
    const held = await holdToChange(act, id)
    if (!held.done) return held
    const placement = held.value
    const read = readOver([asked.tasks, asked.supervisor], asked.meant)
    if (!read.done) return read
    const until = asked.until ?? null
    const allowed = mayChange(placement, { from: asked.from, until })
    if (!allowed.done) return allowed
    await keepTerms(act, placement, { from: asked.from, until, minutesWeek: asked.minutesWeek, tasks: asked.tasks })
    if (asked.supervisor && placement.kind !== 'employment') await saveSupervisor(act, placement.id, asked.supervisor)
    if (placement.phase === 'granted') await makeAgreement(act, placement.id)
    await act.tell({ name: 'TermsChanged', placement: placement.id, from: asked.from })
    return done({ id: placement.id })
  })
