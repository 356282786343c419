import type { Caller, House } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import { listActingAccounts, listCandidatesWithAccount, listTeams, type TeamRow } from './who-is-who.store.ts'

export type Team = TeamRow

/** Whom to call: every organisation with its people, what they do, and who stands in today. */
export const seeWhoIsWho = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-who-is-who', async (act) => done(await listTeams(act)))

const aDozen = 12

/** As whom one can look around; in a real region, or from another machine, this list is not there. */
export async function seeWhoToBe(house: House, guest: Caller) {
  const installation = await house.db.installation()
  if (installation?.kind !== 'invented' || !house.config.isLocal) return notFound()
  return house.db.act(guest, 'look-around', async (act) => {
    const teams = (await listTeams(act)).filter((team) => team.people.length > 0)
    return done({
      teams,
      candidates: await listCandidatesWithAccount(act, aDozen),
      acting: await listActingAccounts(act, aDozen),
    })
  })
}
