import { hashOf, jobCaller } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { type Day, done, type Id, notFound } from '#values/public.ts'
import { aboutOf, keyOf } from './change-cv.ts'
import type { CvPaper } from './cv.rules.ts'
import { openLink } from './cv.store.ts'

/** Whoever holds the link, until its day or until she ends it. What is over and what never was read alike. */
export const readCvByLink = (house: House, guest: Caller, token: string) =>
  house.db.act(jobCaller(guest.region, guest.screen), 'read-cv-by-link', async (act) => {
    const found = await openLink(act, hashOf(token))
    if (!found?.content_sealed) return notFound()
    await act.look(
      [{ subject: found.subject_id as Id<'Subject'>, holder: found.holder_id as Id<'Organisation'> }],
      'cv',
    )
    const plain = house.keys.open(keyOf(house, token), found.content_sealed, aboutOf(found.id))
    return done({ paper: JSON.parse(plain.toString('utf8')) as CvPaper, until: found.until_day as Day })
  })
