import { readOver } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { type Day, done, notFound } from '#values/public.ts'
import { findEmployer, spokeTo } from '../cards/find-employer.ts'
import { isSpokenTo, judgeMoment, type MomentFacts } from './moment.rules.ts'
import type { NewMoment } from './moment.shapes.ts'
import { keepMoment } from './moment.store.ts'

/** Writes down a visit, a call, a note, a question or a promise; and what was promised on the way. */
export const writeMoment = (house: House, caller: Caller, employer: string, given: NewMoment) =>
  house.db.act(caller, 'change-employer', async (act) => {
    const found = await findEmployer(act, employer)
    if (!found) return notFound()
    const read = readOver([given.text, given.promise], given.meant)
    if (!read.done) return read
    const moment = judgeMoment(factsOf(given, act.today), act.today)
    if (!moment.done) return moment
    const promise = given.promise ? judgeMoment(promiseIn(given, act.today), act.today) : null
    if (promise && !promise.done) return promise
    const id = await keepMoment(act, found.id, moment.value)
    if (promise) await keepMoment(act, found.id, promise.value)
    if (isSpokenTo(given.kind)) await spokeTo(act, found.id, moment.value.on)
    await act.tell({ name: 'EmployerMomentWritten', employer: found.id, moment: id, kind: given.kind })
    return done({ id })
  })

const factsOf = ({ kind, purpose, text, on, due }: NewMoment, today: Day): MomentFacts => ({
  kind,
  purpose: purpose ?? null,
  text,
  on: on ?? today,
  due: due ?? null,
})

const promiseIn = ({ promise, promiseDue, on }: NewMoment, today: Day): MomentFacts => ({
  kind: 'promise',
  purpose: null,
  text: promise ?? '',
  on: on ?? today,
  due: promiseDue ?? null,
})
