import type { Act, Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { type MoreNames, matchOccupationName, spelledOccupations } from '../occupations.ts'
import { workNamed } from './known.store.ts'
import { moreNames } from './more-names.rules.ts'

/** Other names of the jobs we know, as far as ESCO was brought in. One quick question, for a whole file or form. */
export async function otherNamesOfWork(act: Act): Promise<MoreNames> {
  const own = spelledOccupations()
  return moreNames(own, await workNamed(act, [...new Set(own.flatMap(({ names }) => names))]))
}

/** The same for a form, before its own act; nothing is asked when we know all that was typed ourselves. */
export async function otherNamesFor(house: House, caller: Caller, typed: readonly string[]): Promise<MoreNames> {
  if (typed.every((name) => name === '' || matchOccupationName(name) !== undefined)) return new Map()
  return otherNamesFirst(house, caller)
}

async function otherNamesFirst(house: House, caller: Caller): Promise<MoreNames> {
  const asked = await house.db.act(caller, 'ask-reference-data', async (act) =>
    done([...(await otherNamesOfWork(act))]),
  )
  return asked.done ? new Map(asked.value) : new Map()
}
