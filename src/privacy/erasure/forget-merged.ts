import { keepBeforeMerge, mergesOver } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { destroyPerson } from './erase-person.ts'

/**
 * After thirty days a merge is not undone any more: what is left of the dossier that went is destroyed, with its keys. It
 * is not noted outside the database: a backup from before holds two whole dossiers, and both are hers.
 */
export async function forgetMerged(house: House, job: Caller): Promise<void> {
  const over = await house.db.act(job, 'erase-person', async (act) => done(await mergesOver(act)))
  for (const { id, merged: subject, holder } of over.done ? over.value : []) {
    await destroyPerson(house, job, { subject, holder }, { because: 'merged', endedOn: null })
    await house.db.act(job, 'erase-person', async (act) => done(await keepBeforeMerge(act, id, null)))
  }
}
