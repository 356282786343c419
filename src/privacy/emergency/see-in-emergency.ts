import { findOwnEmergency, visibleTo } from '#access/public.ts'
import { readDossier } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'

const asKeeper = { released: true, introduced: true, needed: true, own: true }

/** The one file, as long as the hour lasts: to read, and nothing else. After it the file is not there. */
export const seeInEmergency = (house: House, caller: Caller, id: Id<'Emergency'>) =>
  house.db.act(caller, 'read-in-emergency', async (act) => {
    const emergency = await findOwnEmergency(act, id)
    // For one hour she is read as by who keeps her file: what that reader may see is what can help.
    const sights = await visibleTo(act, 'case-owner', asKeeper)
    const file = emergency && (await readDossier(house, act, emergency, sights))
    if (!emergency || !file?.done) return notFound()
    return done({ id, endsAt: emergency.endsAt, dossier: file.value })
  })
