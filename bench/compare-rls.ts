import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { listPeople } from '../src/people/dossiers/list.store.ts'
import { readPeoplePage } from '../src/people/dossiers/people.shapes.ts'
import { findReach } from '../src/people/dossiers/reach.ts'
import type { Act, Caller } from '../src/platform/public.ts'
import { done, expectDone } from '../src/values/public.ts'
import type { BenchHouse } from './bench-house.ts'
import { percentile } from './measure.ts'

const rounds = 7

/**
 * What the second lock costs: the same statements with the same filter of the permit, once as the application and once
 * as a role that no policy holds for, in turns. The middle time of each statement counts, and all of them together.
 */
export async function compareRls({ house, adminUrl }: BenchHouse, caller: Caller, questions: readonly string[]) {
  const pool = new pg.Pool({ connectionString: adminUrl, max: 1 })
  const bypassing = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    const compared = await house.db.act(caller, 'see-people', async (act) => {
      const reach = await findReach(act)
      const ask = (db: Kysely<unknown>) => (question: string) =>
        listPeople(on(act, db), {
          ...{ reach, question: readPeoplePage(new URLSearchParams(question)), ranks: [], limit: 50 },
        })
      return done(await inTurns(questions, ask(act.figures()), ask(bypassing)))
    })
    const { locked, open } = expectDone(compared)
    return { rls_ratio: Math.round((locked / open) * 100) / 100 }
  } finally {
    await bypassing.destroy()
  }
}

/** Only timed, shown to nobody: so no look is asked for. */
const on = (act: Act, db: Kysely<unknown>): Act => ({ ...act, tables: <T>() => db as Kysely<T> })

type Ask = (question: string) => Promise<readonly { readonly id: string }[]>

async function inTurns(questions: readonly string[], askLocked: Ask, askOpen: Ask) {
  const sums = { locked: 0, open: 0 }
  for (const question of questions) {
    const times: { locked: number[]; open: number[] } = { locked: [], open: [] }
    for (let round = 0; round < rounds; round++) {
      const found = await timed(times.locked, () => askLocked(question))
      const same = await timed(times.open, () => askOpen(question))
      if (found.map(({ id }) => id).join() !== same.map(({ id }) => id).join())
        throw new Error(`${question}: not the same people`)
    }
    sums.locked += percentile(times.locked, 50)
    sums.open += percentile(times.open, 50)
  }
  return sums
}

async function timed<T>(times: number[], work: () => Promise<T>): Promise<T> {
  const started = performance.now()
  const result = await work()
  times.push(performance.now() - started)
  return result
}
