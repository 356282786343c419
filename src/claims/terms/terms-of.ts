import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, type Id, notFound } from '#values/public.ts'
import type { KeepTerms } from './terms.shapes.ts'
import { keepTermsRow, listTerms } from './terms.store.ts'

/** What was kept of the own firm, the newest first. */
export const seeTerms = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-claims', async (act) =>
    caller.organisation ? done({ rows: await listTerms(act, caller.organisation) }) : notFound(),
  )

/** Every term of a firm, for who makes or reads its claims. */
export const termsOf = (act: Act, firm: Id<'Organisation'>) => listTerms(act, firm)

export const keepTerms = (house: House, caller: Caller, { from, vatNumber, ...asked }: KeepTerms) =>
  house.db.act(caller, 'claim-hours', async (act) => {
    if (!caller.organisation) return notFound()
    await keepTermsRow(act, caller.organisation, { ...asked, vatNumber: vatNumber ?? null, from: from as Day })
    return done({ id: caller.organisation as string })
  })
