import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import type { NewStandIn, OwnStandIn } from './stand-in.shapes.ts'
import { absentFor, keepStandIn, listColleagues, listStandIns, removeStandIn } from './stand-in.store.ts'

export type { StandInRow } from './stand-in.store.ts'

/** Everybody who is away today or will be, and who does the work. */
export const seeStandIns = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-who-is-who', async (act) => done(await listStandIns(act, null)))

/** For the page of who arranges it, with everybody to choose from. */
export const seeStandInSettings = (house: House, caller: Caller) =>
  house.db.act(caller, 'manage-accounts', async (act) =>
    done({ standIns: await listStandIns(act, null), colleagues: await listColleagues(act) }),
  )

/** The same for oneself: everybody else to choose from. */
export const seeOwnLeave = (house: House, caller: Caller) =>
  house.db.act(caller, 'change-own-account', async (act) => {
    const colleagues = (await listColleagues(act)).filter(({ account }) => account !== caller.account)
    return done({ standIns: await listStandIns(act, caller.account), colleagues })
  })

/** An administrator says it for somebody who is ill at home. */
export const addStandIn = (house: House, caller: Caller, asked: NewStandIn) =>
  house.db.act(caller, 'manage-accounts', (act) => add(act, asked))

/** Everybody arranges their own leave. */
export const addOwnStandIn = (house: House, caller: Caller, asked: OwnStandIn) =>
  house.db.act(caller, 'change-own-account', (act) => add(act, { ...asked, absent: caller.account as string }))

async function add(act: Act, asked: NewStandIn) {
  if (asked.absent === asked.standIn) return refused({ because: 'own-stand-in', kind: 'invalid' } as const)
  const id = await keepStandIn(act, asked)
  return id ? done({ id }) : refused({ because: 'not-a-colleague', kind: 'invalid' } as const)
}

export const endStandIn = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'manage-accounts', async (act) => ((await removeStandIn(act, id, null)) ? done() : notFound()))

export const endOwnStandIn = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'change-own-account', async (act) =>
    (await removeStandIn(act, id, caller.account)) ? done() : notFound(),
  )

/** The colleagues whose work is mine today as well: worklists show theirs beside my own. */
export const standInsFor = (act: Act): Promise<readonly Id<'Account'>[]> =>
  act.caller.account ? absentFor(act, act.caller.account) : Promise.resolve([])
