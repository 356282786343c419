import { hashOf, newToken, readOver } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, newId, notFound } from '#values/public.ts'
import { lastDayOf } from './cv.rules.ts'
import type { CvChosen } from './cv.shapes.ts'
import { endLink, keepChoice, keepLink } from './cv.store.ts'
import { cvOf, sealChoice } from './see-cv.ts'

/** What stands on it, and how she is called on it. */
export const changeCv = (house: House, caller: Caller, { meant, ...choice }: CvChosen) =>
  house.db.act(caller, 'say-own-profile', async (act) => {
    const read = readOver([choice.name, choice.town, choice.intro, choice.phone, choice.email], meant)
    if (!read.done) return read
    const found = await cvOf(house, act)
    if (!found) return notFound()
    await keepChoice(act, found.person, await sealChoice(house, act, found.person, choice))
    return done({ shows: choice.shows })
  })

/** A link for whom she gives it to, with the CV as it is now; shown once, and kept by nobody but her. */
export const shareCv = (house: House, caller: Caller, { days }: { readonly days: number }) =>
  house.db.act(caller, 'share-own-cv', async (act) => {
    const until = lastDayOf(act.today, days)
    if (!until.done) return until
    const found = await cvOf(house, act)
    if (!found) return notFound()
    const [id, token] = [newId<'CvLink'>(), newToken()]
    const sealed = house.keys.lock(keyOf(house, token), Buffer.from(JSON.stringify(found.paper)), aboutOf(id))
    await keepLink(act, { ...found.person, id, tokenHash: hashOf(token), sealed, until: until.value })
    return done({ id, path: `/cv/${token}`, until: until.value })
  })

/** The key follows from the link itself and from ours: neither alone opens anything. */
export const keyOf = ({ keys }: House, token: string): Buffer => keys.fingerprint('cv-link', token)
export const aboutOf = (id: string): string => `cv-link:${id}`

/** At once: whoever opens it the next moment reads that it is over. */
export const endCvLink = (house: House, caller: Caller, id: Id<'CvLink'>) =>
  house.db.act(caller, 'share-own-cv', async (act) =>
    (await endLink(act, caller.subject as Id<'Subject'>, id)) ? done({ id }) : notFound(),
  )
