import { colleaguesWithRole, professionalRoles } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'
import { seeDossier } from '../dossiers/see-dossier.ts'

/** A dossier as its forms need it, with the colleagues who could lead. */
export async function seeForChange(house: House, caller: Caller, id: Id<'Dossier'>) {
  const dossier = await seeDossier(house, caller, id)
  if (!dossier.done) return dossier
  const leads = await house.db.act(caller, 'see-people', async (act) =>
    done(await colleaguesWithRole(act, professionalRoles)),
  )
  return leads.done ? done({ dossier: dossier.value, leads: leads.value }) : leads
}
