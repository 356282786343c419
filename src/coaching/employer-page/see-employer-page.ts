import { guestOf, hashOf, jobCaller, newToken } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import type { Visit } from '#platform/web/visit.ts'
import { findPlacement } from '#trajectories/public.ts'
import { addDays, done, notFound, refused } from '#values/public.ts'
import { findRoute } from '../routes/find-route.ts'
import { handFor, hatOf, workToMeasure } from '../wage-value/measured-work.ts'
import { dropLink, findByLink, keepLink, linkUntil } from './employer-page.store.ts'
import { pageOf } from './page-of.ts'

/** Half a year, and never longer than the work. */
const linkDays = 182

/** The page as the employer reads it, and until when a link to it counts: for who pays and who coaches. */
export const seeEmployerPage = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, hatOf(caller), async (act) => {
    const found = await steered(act, id)
    if (!found.done) return found
    const { page, route, placement } = found.value
    return done({ page, route: route.id, linkUntil: await linkUntil(act, placement.id) })
  })

/** A fresh link, to hand over by oneself. The earlier one stops working. */
export const newEmployerPageLink = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, hatOf(caller), async (act) => {
    const found = await steered(act, id)
    if (!found.done) return found
    const { placement, route, page } = found.value
    const token = newToken()
    const latest = addDays(act.today, linkDays)
    const until = page.until && page.until < latest ? page.until : latest
    const at = { subject: placement.subject, holder: placement.holder, route: route.id, placement: placement.id }
    await keepLink(act, at, hashOf(token), until)
    return done({ path: `/at-work/${token}`, until })
  })

export const endEmployerPageLink = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, hatOf(caller), async (act) => {
    const found = await steered(act, id)
    if (!found.done) return found
    return (await dropLink(act, found.value.placement.id)) ? done({ id: found.value.placement.id }) : notFound()
  })

/** By the link, without an account: as long as the work runs, and the coaching for which it was made. */
export const readEmployerPage = (house: House, guest: Caller, token: string) =>
  house.db.act(jobCaller(guest.region, guest.screen), 'answer-by-link', async (act) => {
    const link = await findByLink(act, hashOf(token))
    const placement = link && (await findPlacement(act, link.placement))
    const route = link && (await findRoute(act, link.route))
    if (!placement || !route) return notFound()
    await act.look([placement, route], 'employer-page')
    const page = route.endedOn === null ? await pageOf(act, placement, route) : undefined
    return page ? done(page) : notFound()
  })

/** Whoever holds the link is treated the same, signed in or not. The token is a key: it stands in no log. */
export const employerPageGuest = ({ house, lang, url }: Visit): Promise<Caller> =>
  guestOf(house, lang, url.pathname.replace(/^\/at-work\/.*/, '/at-work/:token'))

async function steered(act: Act, id: string) {
  const placement = await workToMeasure(act, id)
  if (!placement) return notFound()
  const hand = await handFor(act, placement)
  if (!hand) return refused({ because: 'not-yours-to-do', kind: 'not-allowed' } as const)
  const page = await pageOf(act, placement, hand.route)
  return page
    ? done({ placement, route: hand.route, page })
    : refused({ because: 'no-work-to-show', kind: 'conflict' } as const)
}
