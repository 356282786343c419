import { organisationsHere } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { addDays, done, type Id, notFound, refused } from '#values/public.ts'
import type { DatedValue } from './dated-value.ts'
import { countsAlready, inTheWay, mayKeep } from './new-value.rules.ts'
import type { NewValue } from './values.shapes.ts'
import { findValue, keepValue, markReplaced, standingValues } from './values.store.ts'

/** A new value, the next year of one, or a better one in the place of a wrong one. Nothing decided before changes. */
export const addValue = (house: House, caller: Caller, asked: NewValue) =>
  house.db.act(caller, 'keep-regulations', async (act) => {
    const may = mayKeep(askedFor(asked), await kindOf(act, asked.whose), act.today)
    if (!may.done) return may
    const replaced = asked.replaces ? await putAside(act, asked.replaces, may.value.key) : done()
    if (!replaced.done) return replaced
    const free = await makeRoom(act, may.value, asked.endsBefore)
    if (!free.done) return free
    const id = await keepValue(act, may.value, asked.replaces ?? null)
    if (!id) return countsAlready()
    await act.tell({ name: 'RegulationKept', id, key: may.value.key })
    return done({ id })
  })

const askedFor = ({ whose, until, keyedOn, textAsOf, note, ...asked }: NewValue) => ({
  ...asked,
  whose: (whose as Id<'Organisation'> | undefined) ?? null,
  until: until ?? null,
  keyedOn: keyedOn ?? null,
  textAsOf: textAsOf ?? null,
  note: note ?? null,
})

const kindOf = async (act: Act, whose: string | undefined) =>
  whose ? ((await organisationsHere(act)).find(({ id }) => id === whose)?.kind ?? null) : null

async function putAside(act: Act, id: string, key: string) {
  const old = await findValue(act, id)
  if (!old || old.key !== key) return notFound()
  return (await markReplaced(act, id)) ? done() : refused({ because: 'changed-meanwhile', kind: 'conflict' } as const)
}

/** Of what counts without an end the days until then stay; anything else in the way is somebody's own decision. */
async function makeRoom(act: Act, value: Omit<DatedValue, 'id'>, endsBefore: boolean) {
  const [first, ...others] = inTheWay(value, await standingValues(act, [value.key]))
  if (!first) return done()
  const mayEnd = endsBefore && others.length === 0 && first.until === null && first.from < value.from
  if (!mayEnd || !(await markReplaced(act, first.id))) return countsAlready(first)
  await keepValue(act, { ...first, until: addDays(value.from, -1) }, first.id)
  return done()
}
