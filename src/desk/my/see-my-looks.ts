import { looksAbout, relationsAbout } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'
import { foldedByDay } from './looks.rules.ts'

/** Who opened her file and why, and who may: each organisation once, with the last day if there is one. */
export const seeMyLooks = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-own-looks', async (act) => {
    const subject = caller.subject as Id<'Subject'>
    const relations = (await relationsAbout(act, subject)).filter(({ from }) => from <= act.today)
    const mayLook = [...Map.groupBy(relations, ({ organisation }) => organisation)].map(([name, all]) => ({
      name,
      until: all.some(({ until }) => until === null)
        ? null
        : (all
            .map(({ until }) => until)
            .toSorted()
            .at(-1) ?? null),
    }))
    return done({ days: foldedByDay(await looksAbout(act, subject)), mayLook })
  })
