import { randomBytes } from 'node:crypto'
import { fieldCells, withoutKey } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { coded, fewest } from './coded.rules.ts'
import { columnsFor, type ResearchField } from './research-fields.rules.ts'
import { fieldsStillShown, mayMake } from './research-file.rules.ts'
import { findResearchFileToChange, markMade } from './research-file.store.ts'
import { whoIsIn } from './who-is-in.ts'

/** A file as it leaves the house: a code by chance on each line, and what is told of whoever it is. */
export interface MadeFile {
  readonly name: string
  readonly fields: readonly ResearchField[]
  readonly lines: readonly { readonly code: string; readonly values: readonly string[] }[]
}

type TooFew = { readonly because: 'too-few'; readonly kind: 'conflict'; readonly fewest: number }

/**
 * Makes the file and hands it over, in one act and once. It is kept nowhere, not even as the answer under a key of the
 * request. The codes come from chance and stand in this answer alone, so nothing leads from a line to a person, or from
 * one file to the next.
 */
export const makeResearchFile = (house: House, caller: Caller, id: Id<'ResearchFile'>) =>
  house.db.act(withoutKey(caller), 'make-research-file', async (act) => {
    const file = await findResearchFileToChange(act, id)
    if (!file) return notFound()
    const may = mayMake(file, act.caller.account, act.today)
    if (!may.done) return may
    const shown = fieldsStillShown(file.fields, await fieldCells(act))
    if (!shown.done) return shown
    const { lines } = coded(await whoIsIn(act, file), columnsFor(file.fields))
    if (lines.length < fewest) return refused<TooFew>({ because: 'too-few', kind: 'conflict', fewest })
    if (!(await markMade(act, id, lines.length))) return refused({ because: 'already-made', kind: 'conflict' } as const)
    await act.look(
      lines.map(({ person: { subject, holder } }) => ({ subject, holder })),
      'research-file',
    )
    const made: MadeFile = { name: file.name, fields: file.fields, lines: byChance(lines) }
    return done(made)
  })

/** In the order of their codes: the order in which they came to be known would tell something too. */
function byChance(lines: readonly { readonly values: readonly string[] }[]): MadeFile['lines'] {
  return lines
    .map(({ values }) => ({ code: randomBytes(8).toString('hex'), values }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
}
