import { lookQuestionsOf, looksAbout, relationsAbout } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { foldedByDay } from './looks.rules.ts'

/** Who opened or changed her file and why, and who may: each organisation once, with the last day if there is one. */
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
    return done({ days: await daysOf(act), mayLook })
  })

/** The one line that she asks about. */
export const seeMyLook = (house: House, caller: Caller, look: number) =>
  house.db.act(caller, 'see-own-looks', async (act) => {
    const found = (await daysOf(act)).flatMap(({ day, lookers }) =>
      lookers.filter((one) => one.look === look && !one.asked).map((one) => ({ day, ...one })),
    )[0]
    return found ? done(found) : notFound()
  })

async function daysOf(act: Act) {
  const subject = act.caller.subject as Id<'Subject'>
  return foldedByDay(await looksAbout(act, subject), await lookQuestionsOf(act, subject))
}
