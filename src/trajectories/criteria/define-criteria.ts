import { randomUUID } from 'node:crypto'
import { readOver } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, newId, notFound, refused } from '#values/public.ts'
import { nextCriteria } from './criteria.rules.ts'
import type { NewCriteria } from './criteria.shapes.ts'
import { keepVersion, markEnded, versionsOf } from './criteria.store.ts'

/** An organisation says itself by what it screens. A word about health is asked about: nobody is screened on that. */
export const defineCriteria = (house: House, caller: Caller, { name, criteria, meant }: NewCriteria) =>
  house.db.act(caller, 'define-criteria', async (act) => {
    const read = readOver([name, ...criteria.map(({ text }) => text)], meant)
    if (!read.done) return read
    const first = nextCriteria(criteria, [], randomUUID)
    if (!first.done) return first
    const set = newId<'CriteriaSet'>()
    const id = await keepVersion(act, { set, number: 1, name, criteria: first.value })
    await act.tell({ name: 'CriteriaDefined', set, number: 1 })
    return done({ set, id: id as Id<'Criteria'>, number: 1 })
  })

/** A next version, from today. Whatever was screened before keeps the version it was screened by. */
export const renewCriteria = (house: House, caller: Caller, set: Id<'CriteriaSet'>, asked: NewCriteria) =>
  house.db.act(caller, 'define-criteria', async (act) => {
    const [before] = await versionsOf(act, set)
    if (!before) return notFound()
    const read = readOver([asked.name, ...asked.criteria.map(({ text }) => text)], asked.meant)
    if (!read.done) return read
    const next = nextCriteria(asked.criteria, before.criteria, randomUUID)
    if (!next.done) return next
    const number = before.number + 1
    const id = await keepVersion(act, { set, number, name: asked.name, criteria: next.value })
    if (!id) return refused({ because: 'changed-meanwhile', kind: 'conflict' } as const)
    await act.tell({ name: 'CriteriaDefined', set, number })
    return done({ set, id, number })
  })

/** Nobody is screened by it any more; what was screened by it stays. */
export const endCriteria = (house: House, caller: Caller, set: Id<'CriteriaSet'>) =>
  house.db.act(caller, 'define-criteria', async (act) => ((await markEnded(act, set)) ? done({ set }) : notFound()))
