import type { Caller, House } from '#platform/public.ts'
import { done, type Id, refused } from '#values/public.ts'
import type { NewAccount } from './account.shapes.ts'
import { keepAccount, keepSeat } from './account.store.ts'

/** Somebody who will work with Schakel. They choose a password themselves, by the invitation. */
export const addAccount = (house: House, caller: Caller, account: NewAccount) =>
  house.db.act(caller, 'manage-accounts', async (act) => {
    const id = await keepAccount(act, account)
    if (!id) return refused({ because: 'address-in-use', kind: 'conflict' } as const)
    for (const seat of account.seats) await keepSeat(act, id, seat.organisation, seat.role, act.today)
    return done(id)
  })

/** The account of a person about whom there is a dossier: it reaches her own pages and nothing else. */
export const addCandidateAccount = (
  house: House,
  caller: Caller,
  candidate: {
    readonly name: string
    readonly email: string
    readonly subject: Id<'Subject'>
    readonly lang?: 'nl' | 'en'
  },
) =>
  house.db.act(caller, 'manage-accounts', async (act) => {
    const id = await keepAccount(act, { ...candidate, lang: candidate.lang ?? 'nl' })
    return id ? done(id) : refused({ because: 'address-in-use', kind: 'conflict' } as const)
  })
