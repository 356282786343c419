import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { findContact } from './account.store.ts'

/** Whom somebody can call: a colleague's name and phone. */
export const contactOf = (act: Act, account: Id<'Account'>) => findContact(act, account)
