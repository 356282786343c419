import type { Act, Read } from '#platform/public.ts'
import type { ToldPart } from '../told/told.ts'
import { looksToTell } from './look.store.ts'

/** Who looked and who changed, folded by day; by function where safety asks for it. */
export async function tellLooks(act: Act, person: Read): Promise<ToldPart> {
  const looks = await looksToTell(act, person)
  // The word alone is also what she asks when she wants to see her data.
  const rows = looks.map(({ day, name, role, organisation, purpose, what, times, changes }) => ({
    ...{ day, who: name || role || null, organisation: organisation || null },
    ...{ purpose: purpose === 'access' ? 'signing-in' : purpose, what, times, changes },
  }))
  return { part: 'looks', item: 'who-looked', tables: ['access.look'], rows }
}
