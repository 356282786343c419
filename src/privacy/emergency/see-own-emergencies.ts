import { emergenciesAbout } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, today } from '#values/public.ts'
import type { EmergencyReason } from './emergency.rules.ts'

/** What she reads of it: who, when, why, and what somebody thought of it. Not the lines that colleagues wrote. */
export const seeOwnEmergencies = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-own-emergencies', async (act) => {
    const rows = await emergenciesAbout(act, caller.subject as Id<'Subject'>)
    return done({
      rows: rows.map(({ id, openedAt, reason, verdict, openedBy, openedByShown, organisation }) => ({
        id,
        day: today(openedAt),
        who: openedByShown ? openedBy : null,
        organisation,
        reason: reason as EmergencyReason,
        verdict,
      })),
    })
  })
