import { organisationsHere } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { findPlacement } from './find-placement.ts'
import type { Second } from './placement.shapes.ts'
import { keepPlacement, type NewPlacement } from './placement.store.ts'
import { keepTerms } from './term.store.ts'

/** The employment with the lender: the one that runs, or a new one that begins with the first assignment. */
export async function secondmentBehind(
  act: Act,
  asked: Second,
  first: Pick<NewPlacement, 'subject' | 'holder' | 'from' | 'phase'>,
) {
  if (asked.employment) return runningFor(act, asked.employment, first)
  const lender = (await lendersHere(act)).find(({ id }) => id === asked.lender)
  if (!lender) return refused({ because: 'who-lends', kind: 'invalid' } as const)
  const { subject, holder, from, phase } = first
  const until = asked.employedUntil ?? null
  const contract = {
    subject,
    holder,
    from,
    until,
    phase,
    kind: 'employment',
    employer: null,
    lender: lender.id,
  } as const
  const id = await keepPlacement(act, contract)
  if (!id) return refused({ because: 'employed-already', kind: 'conflict' } as const)
  await keepTerms(act, { subject, holder, id }, { from, until, minutesWeek: asked.minutesWeek, tasks: null })
  return done(id)
}

/** Hers, of the same dossier, and not ended. */
async function runningFor(act: Act, id: string, { subject, holder }: Pick<NewPlacement, 'subject' | 'holder'>) {
  const employment = await findPlacement(act, id)
  const isHers = employment?.subject === subject && employment.holder === holder && employment.kind === 'employment'
  if (!isHers) return notFound()
  if (employment.phase !== 'running' && employment.phase !== 'agreed')
    return refused({ because: 'employment-ended', kind: 'conflict' } as const)
  return done(employment.id as Id<'Placement'>)
}

/** Who employs people to lend them. */
export const lendersHere = async (act: Act) => (await organisationsHere(act)).filter(({ kind }) => lends(kind))

/** Whoever employs people here may; schools, unions and coaches do not. */
const lends = (kind: string): boolean =>
  ['social-employment-company', 'employer', 'other', 'municipality'].includes(kind)
