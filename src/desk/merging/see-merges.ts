import { colleaguesById, mergesAbout } from '#access/public.ts'
import { whoseDossier } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'

/** What became one with this dossier, for its history: by whom, when, and whether it can be undone. */
export const seeMerges = (house: House, caller: Caller, id: Id<'Dossier'>) =>
  house.db.act(caller, 'see-dossier', async (act) => {
    const person = await whoseDossier(act, id)
    if (!person) return notFound()
    if (person.holder !== act.caller.organisation) return done([])
    const merges = await mergesAbout(act, person)
    const names = await colleaguesById(
      act,
      merges.flatMap(({ by, undoneBy }) => [by, undoneBy]),
    )
    const named = (account: string | null) => names.get(account ?? '')?.name ?? null
    return done(
      merges.map(({ id: merge, on, by, undoUntil, undoneOn, undoneBy }) => ({
        ...{ id: merge, on, by: named(by), undoUntil, undoneOn, undoneBy: named(undoneBy) },
        open: undoneOn === null && undoUntil >= act.today,
      })),
    )
  })

export type MergeView = Extract<Awaited<ReturnType<typeof seeMerges>>, { done: true }>['value'][number]
