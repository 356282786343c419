import type { Act, Read } from '#platform/public.ts'
import { today } from '#values/public.ts'
import type { ToldPart } from '../told/told.ts'
import { lettersAbout } from './paper-letter.store.ts'

export async function tellLetters(act: Act, person: Read): Promise<ToldPart> {
  const rows = (await lettersAbout(act, person)).map(({ about, by, queuedAt, postedAt }) => ({
    ...{ about, lettersBy: by, asked: today(queuedAt), posted: postedAt && today(postedAt) },
  }))
  return { part: 'letters', item: 'name-and-reach', tables: ['access.paper_letter'], rows }
}
