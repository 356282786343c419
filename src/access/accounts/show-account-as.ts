import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import type { ShownAs } from './account.shapes.ts'
import { keepShownAs } from './account.store.ts'

/** In the log that a person reads of her own file; colleagues go on reading the name. */
export const showAccountAs = (house: House, caller: Caller, account: Id<'Account'>, { shownAs }: ShownAs) =>
  house.db.act(caller, 'manage-accounts', async (act) =>
    (await keepShownAs(act, account, shownAs)) ? done() : notFound(),
  )
