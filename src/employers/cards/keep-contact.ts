import type { Caller, House } from '#platform/public.ts'
import { done, notFound, readId } from '#values/public.ts'
import { contactOf } from './add-employer.ts'
import type { ContactShape } from './employer.shapes.ts'
import { keepContact, saveContactGone } from './employer.store.ts'
import { findEmployer } from './find-employer.ts'

export const addContact = (house: House, caller: Caller, employer: string, given: ContactShape) =>
  house.db.act(caller, 'change-employer', async (act) => {
    const found = await findEmployer(act, employer)
    if (!found) return notFound()
    return done({ id: await keepContact(act, found.id, contactOf(given)), name: given.name })
  })

/** Somebody who left stays in what was said before, and is no longer offered. */
export const contactLeft = (house: House, caller: Caller, employer: string, contact: string, left: boolean) =>
  house.db.act(caller, 'change-employer', async (act) => {
    const found = await findEmployer(act, employer)
    const read = readId<'ContactPerson'>(contact)
    if (!found || !read.done) return notFound()
    const saved = await saveContactGone(act, found.id, read.value, left ? act.today : null)
    return saved ? done({ id: read.value, name: saved }) : notFound()
  })
