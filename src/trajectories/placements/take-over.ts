import { readOver } from '#access/public.ts'
import { moveStage } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { addDays, done, notFound, refused } from '#values/public.ts'
import { holdPlacement } from './find-placement.ts'
import { holdToChange } from './hold-to-change.ts'
import type { TakeOver } from './placement.shapes.ts'
import { keepPlacement, passPlace } from './placement.store.ts'
import { end } from './step-placement.ts'
import { keepTerms } from './term.store.ts'

/** The hirer takes her on: the assignment and the employment behind it end on one day, and the contract there begins on the next. */
export const takeOver = (house: House, caller: Caller, id: string, asked: TakeOver) =>
  house.db.act(caller, 'place', async (act) => {
    const held = await holdToChange(act, id)
    if (!held.done) return held
    const assignment = held.value
    if (!assignment.employment || !assignment.employer) return notFound()
    const employment = await holdPlacement(act, assignment.employment)
    if (!employment) return notFound()
    const read = readOver([asked.tasks], asked.meant)
    if (!read.done) return read
    const until = asked.until ?? null
    if (until && until < asked.from) return refused({ because: 'ends-before-it-starts', kind: 'invalid' } as const)
    const on = addDays(asked.from, -1)
    for (const one of [assignment, employment]) {
      const ended = await end(act, one, { on, reason: 'hired-by-hirer', next: 'stays-on' })
      if (!ended.done) return ended
    }
    const { subject, holder, employer, vacancy, supervisor } = assignment
    const holdsPlace = vacancy ? await passPlace(act, assignment.id, vacancy) : false
    const phase = asked.from <= act.today ? 'running' : 'agreed'
    const hire = { subject, holder, employer, supervisor, phase, kind: 'hire', from: asked.from, until } as const
    const made = await keepPlacement(act, { ...hire, follows: assignment.id, vacancy: holdsPlace ? vacancy : null })
    if (!made) return refused({ because: 'placed-already', kind: 'conflict' } as const)
    const { from, minutesWeek, tasks } = asked
    await keepTerms(act, { subject, holder, id: made }, { from, until, minutesWeek, tasks })
    if (phase === 'running') await moveStage(act, assignment, 'hired', act.today)
    await act.tell({ name: 'PlacementMade', placement: made, kind: 'hire', phase })
    return done({ id: made, phase })
  })
