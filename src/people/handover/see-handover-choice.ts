import { colleaguesHere, professionalRoles } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'

/** Between whom people can go: colleagues of the own organisation. */
export const seeHandoverChoice = (house: House, caller: Caller) =>
  house.db.act(caller, 'change-dossier', async (act) => {
    const colleagues = await colleaguesHere(act, professionalRoles)
    return done({
      me: caller.account as string | null,
      colleagues: colleagues.map(({ id, name }) => ({ id: id as string, name })),
    })
  })
