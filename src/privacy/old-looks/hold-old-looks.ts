import type { z } from 'zod'
import type { Caller, House } from '#platform/public.ts'
import { type Day, done, isBefore, refused } from '#values/public.ts'
import type { Hold } from '../erasure/ending.shapes.ts'
import { agreeToOldLooks, holdOldLooks } from './old-looks.store.ts'

type InThePast = { readonly because: 'in-the-past'; readonly kind: 'invalid' }
type Second = { readonly because: 'second-person'; readonly kind: 'conflict' }

/** The log is evidence: as long as something is looked into, no old row goes. */
export const holdLog = (house: House, caller: Caller, { because, until }: z.output<typeof Hold>) =>
  house.db.act(caller, 'hold-ending', async (act) => {
    if (isBefore(until as Day, act.today)) return refused<InThePast>({ because: 'in-the-past', kind: 'invalid' })
    await holdOldLooks(act, until as Day, because)
    return done({ until })
  })

export const letLogGo = (house: House, caller: Caller) =>
  house.db.act(caller, 'hold-ending', async (act) => {
    await holdOldLooks(act, null, null)
    return done({ until: null })
  })

/** One of the two who must agree where a region wants that. The same person does not count twice. */
export const agreeToLog = (house: House, caller: Caller) =>
  house.db.act(caller, 'hold-ending', async (act) =>
    (await agreeToOldLooks(act)) ? done({}) : refused<Second>({ because: 'second-person', kind: 'conflict' }),
  )
