import { hashOf, jobCaller, mayShare } from '#access/public.ts'
import { leadsOf } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import { nameShared } from './name-release.ts'
import { isTakenBack } from './proposal.rules.ts'
import { stampByToken } from './proposal.store.ts'

/** Whether what stands on a card that lies open may still be read. A state alone: nobody is looked at. */
export const seeCardStamp = (house: House, guest: Caller, token: string) =>
  house.db.act(jobCaller(guest.region, guest.screen), 'answer-by-link', async (act) => {
    const proposal = await stampByToken(act, hashOf(token))
    if (!proposal || proposal.phase === 'withdrawn') return notFound()
    // Who left the lists has no card any more.
    if ((await leadsOf(act, [proposal])).every(({ holder }) => holder !== proposal.holder)) return notFound()
    const released = await mayShare(act, nameShared(proposal))
    return done(isTakenBack(proposal.phase, released) ? ('gone' as const) : ('shared' as const))
  })
