import type { z } from 'zod'
import type { Caller, House } from '#platform/public.ts'
import { type Day, done, type Id, isBefore, notFound, refused } from '#values/public.ts'
import type { Hold } from './ending.shapes.ts'
import { holdEnding } from './ending.store.ts'

type InThePast = { readonly because: 'in-the-past'; readonly kind: 'invalid' }

/** Keeps a dossier longer than its term, for a reason from a list and until a day: it is looked at again then. */
export const holdBack = (
  house: House,
  caller: Caller,
  subject: Id<'Subject'>,
  { because, until }: z.output<typeof Hold>,
) =>
  house.db.act(caller, 'hold-ending', async (act) => {
    if (isBefore(until as Day, act.today)) return refused<InThePast>({ because: 'in-the-past', kind: 'invalid' })
    return (await holdEnding(act, subject, until as Day, because)) ? done({ subject }) : notFound()
  })

export const letGo = (house: House, caller: Caller, subject: Id<'Subject'>) =>
  house.db.act(caller, 'hold-ending', async (act) =>
    (await holdEnding(act, subject, null, null)) ? done({ subject }) : notFound(),
  )
