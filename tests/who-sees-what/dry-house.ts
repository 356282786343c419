import type { House } from '../../src/platform/public.ts'
import { type Outcome, refused } from '../../src/values/public.ts'

export interface Tried {
  readonly permission: string
  readonly outcome: Outcome<unknown>
}

/**
 * A house in which every act ends as it would, and nothing of it stays: so one question never changes what the next
 * one finds, and thousands of them share one region. What was tried is told, in its order.
 */
export function dryHouse(house: House, tried: (one: Tried) => void = () => {}): House {
  return { ...house, db: { ...house.db, act: dryAct(house.db, tried) } }
}

const dryAct =
  (db: House['db'], tried: (one: Tried) => void): House['db']['act'] =>
  async (caller, permission, work) => {
    let ended: Outcome<unknown> | undefined
    const { idempotency: _, ...anew } = caller
    const outcome = await db.act(anew, permission, async (act) => {
      ended = await work(act)
      return refused({ because: 'only-tried', kind: 'conflict' })
    })
    const came = ended ?? outcome
    tried({ permission, outcome: came })
    return came as never
  }
