import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { dropApart, keepApart } from './apart.store.ts'
import { findOwnPair } from './duplicates.store.ts'

type Two = readonly [Id<'Dossier'>, Id<'Dossier'>]

/** Somebody looked: these are two people. They are not offered again, until it is taken back. */
export const sayTwoPeople = (house: House, caller: Caller, ids: Two) => say(house, caller, ids, true)

/** It was a mistake: from now on they are offered again. */
export const takeBackTwoPeople = (house: House, caller: Caller, ids: Two) => say(house, caller, ids, false)

const say = (house: House, caller: Caller, ids: Two, apart: boolean) =>
  house.db.act(caller, 'change-dossier', async (act) => {
    const pair = await findOwnPair(act, ids)
    if (!pair) return notFound()
    const holder = pair.one.organisation_id as Id<'Organisation'>
    const [one, other] = [pair.one.subject_id as Id<'Subject'>, pair.other.subject_id as Id<'Subject'>]
    await act.look(
      [
        { subject: one, holder },
        { subject: other, holder },
      ],
      'duplicates',
    )
    await (apart ? keepApart : dropApart)(act, holder, [one, other])
    return done({ apart })
  })
