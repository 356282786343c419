import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, type Id, notFound, refused } from '#values/public.ts'
import { colleaguesHere } from '../accounts/colleagues-here.ts'
import { mayDo } from '../permits/permits.ts'
import { professionalRoles } from '../permits/roles.ts'
import { checkAway } from './stand-in.rules.ts'
import type { NewStandIn, OwnStandIn, TeamStandIn } from './stand-in.shapes.ts'
import {
  absentFor,
  isAwayThen,
  keepStandIn,
  listColleagues,
  listStandIns,
  listStandInsHere,
  removeStandIn,
} from './stand-in.store.ts'

export type { StandInRow } from './stand-in.store.ts'

/** Everybody who is away today or will be, and who does the work. */
export const seeStandIns = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-who-is-who', async (act) => done(await listStandIns(act, null)))

/** For the page of who arranges it, with everybody to choose from. */
export const seeStandInSettings = (house: House, caller: Caller) =>
  house.db.act(caller, 'manage-accounts', async (act) =>
    done({ standIns: await listStandIns(act, null), colleagues: await listColleagues(act) }),
  )

/** The same for oneself: everybody else of the own organisation to choose from. */
export const seeOwnLeave = (house: House, caller: Caller) =>
  house.db.act(caller, 'change-own-account', async (act) =>
    done({ standIns: await listStandIns(act, caller.account), colleagues: await othersHere(act) }),
  )

/** Who is away at the own organisation and who does the work: everybody sees it; who leads a team arranges it for others. */
export const seeAway = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-who-is-who', async (act) => {
    const mayArrange = mayDo(caller, 'arrange-stand-ins')
    const standIns = (await listStandInsHere(act)).map((row) => {
      const mine = row.absent === caller.account
      return { ...row, mine, mayEnd: mine || mayArrange }
    })
    return done({ standIns, mayArrange, colleagues: await othersHere(act), today: act.today })
  })

const othersHere = async (act: Act) =>
  (await colleaguesHere(act, professionalRoles))
    .filter(({ id }) => id !== act.caller.account)
    .map(({ id, name }) => ({ account: id as string, name }))

/** An administrator says it for somebody who is ill at home, also for somebody of another organisation. */
export const addStandIn = (house: House, caller: Caller, asked: NewStandIn) =>
  house.db.act(caller, 'manage-accounts', (act) => add(act, asked, null))

/** Everybody arranges their own leave, with a colleague of the same organisation. */
export const addOwnStandIn = (house: House, caller: Caller, asked: OwnStandIn) =>
  house.db.act(caller, 'change-own-account', (act) => addHere(act, { ...asked, absent: caller.account as string }))

/** Who leads a team says it for a colleague; without a name he does the work himself. */
export const addTeamStandIn = (house: House, caller: Caller, { standIn, ...asked }: TeamStandIn) =>
  house.db.act(caller, 'arrange-stand-ins', (act) =>
    addHere(act, { ...asked, standIn: standIn ?? (caller.account as string) }),
  )

const ownStandIn = () => refused({ because: 'own-stand-in', kind: 'invalid' } as const)

async function addHere(act: Act, asked: NewStandIn) {
  const { organisation } = act.caller
  if (asked.absent === asked.standIn) return ownStandIn()
  if (!organisation) return refused({ because: 'not-a-colleague', kind: 'invalid' } as const)
  const away = checkAway(asked, act.today, await isAwayThen(act, asked.standIn, asked.from, asked.until))
  return away.done ? add(act, asked, organisation) : away
}

async function add(act: Act, asked: NewStandIn, organisation: Caller['organisation']) {
  if (asked.absent === asked.standIn) return ownStandIn()
  const id = await keepStandIn(act, { ...asked, organisation })
  return id ? done({ id }) : refused({ because: 'not-a-colleague', kind: 'invalid' } as const)
}

export const endStandIn = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'manage-accounts', async (act) => ((await removeStandIn(act, id, null)) ? done() : notFound()))

export const endOwnStandIn = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'change-own-account', async (act) =>
    (await removeStandIn(act, id, caller.account)) ? done() : notFound(),
  )

/** Also what an administrator arranged for somebody who works here. */
export const endTeamStandIn = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'arrange-stand-ins', async (act) => {
    const isHere = (await listStandInsHere(act)).some((row) => row.id === id)
    return isHere && (await removeStandIn(act, id, null)) ? done() : notFound()
  })

/** The colleagues whose work is mine today as well: worklists show theirs beside my own. */
export const standInsFor = (act: Act): Promise<readonly Id<'Account'>[]> =>
  act.caller.account ? absentFor(act, act.caller.account) : Promise.resolve([])

/** Whether somebody is away on that day: a stand-in was arranged. */
export const isAwayOn = (act: Act, account: string, day: Day): Promise<boolean> => isAwayThen(act, account, day, day)
