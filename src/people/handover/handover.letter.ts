import { jobCaller } from '#access/public.ts'
import type { Act, Subscriber } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'
import { personLetterWords } from '../letters/person-letter.words.ts'
import { writeToHer } from '../letters/write-to-her.ts'
import { findHanded, type Handed, leadNow, markBegun, markUndone, moveAlong, saveLeadOf } from './handover.store.ts'

/** On its day a handover begins; and she hears who helps her from now on, once it can no longer be taken back. */
export const carryOutHandover: Subscriber = async (house, { region, handed }) => {
  const job = jobCaller(region as Id<'Region'>, 'handover')
  await house.db.act(job, 'run-job', async (act) => {
    const one = await findHanded(act, String(handed))
    if (!one || !(await isBegun(act, one))) return done()
    if ((await leadNow(act, one)) !== one.to) return done()
    if (one.leadBefore) await tellTaken(act, one, one.leadBefore)
    const words = { words: personLetterWords.nl, whoActs: personLetterWords.nl.toWhoActs }
    await writeToHer(house, act, one, { about: 'handover', aboutId: one.id, path: '/my', ...words })
    return done()
  })
}

/** What rooms above have under way with the lead of before goes along, now that nothing takes it back any more. */
const tellTaken = (act: Act, { subject, holder, to }: Handed, before: string) =>
  act.tell({ name: 'DossierTakenOver', subject, holder, before, to })

/** Whoever has another lead by then keeps that one. */
async function isBegun(act: Act, one: Handed): Promise<boolean> {
  if (one.begun) return true
  const saved = await saveLeadOf(act, one)
  if (!saved) {
    await markUndone(act, [one.id])
    return false
  }
  await moveAlong(act, [{ ...one, lead: one.leadBefore }], one.to)
  await markBegun(act, one.id)
  await act.tell({ name: 'DossierChanged', dossier: saved.id, part: 'progress', version: saved.version })
  return true
}
