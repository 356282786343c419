import { addCandidateAccount, jobCaller } from '../src/access/public.ts'
import { addPerson } from '../src/people/dossiers/add-person.ts'
import { addNote } from '../src/people/notes/add-note.ts'
import { findCard } from '../src/people/public.ts'
import type { Caller, House, Read } from '../src/platform/public.ts'
import { done, expectDone, type Id } from '../src/values/public.ts'
import type { SmallRegion } from './small-region.ts'

/** Naomi, whom Karin leads with, with a note, a BSN and a way to sign in. */
export async function aKnownPerson(house: House, { karin, region }: SmallRegion, bsn: string) {
  const email = 'naomi@mail.example'
  const asked = { given: 'Naomi', prefix: 'van den', family: 'Brink', town: 'Zwolle', email, bsn }
  const dossier = expectDone(await addPerson(house, karin, asked as never)).id as Id<'Dossier'>
  const note = { kind: 'talk', text: 'Wil graag buiten werken.', onDay: house.clock.today() }
  expectDone(await addNote(house, karin, dossier, note as never))
  const person = await personOf(house, karin, dossier)
  const { subject } = person
  const account = expectDone(
    await addCandidateAccount(house, jobCaller(region, 'tests'), { name: 'Naomi Brink', email, subject }),
  )
  const self: Caller = { ...karin, kind: 'person', name: 'Naomi', account, subject, organisation: null, roles: [] }
  return { dossier, person, self }
}

/** About whom a dossier is, and who keeps it, for who may open it. */
export const personOf = async (house: House, caller: Caller, dossier: string): Promise<Read> =>
  expectDone(
    await house.db.act(caller, 'see-dossier', async (act) => {
      const card = await findCard(act, dossier as Id<'Dossier'>)
      await act.look(card ? [card] : [], 'dossier')
      return done({ subject: card?.subject, holder: card?.holder } as Read)
    }),
  )
