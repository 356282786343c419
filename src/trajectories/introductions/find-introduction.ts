import { isAtOwnPages } from '#access/public.ts'
import { findCard, type PersonCard } from '#people/public.ts'
import type { Act } from '#platform/public.ts'
import { readId } from '#values/public.ts'
import { findIntroductionRow, holdIntroductionRow } from './introduction.store.ts'
import type { Introduction } from './introduction.ts'

interface Found {
  readonly introduction: Introduction
  readonly card: PersonCard
}

/** An introduction of somebody in reach, or nothing: also when the id is no id at all. The look is written. */
export const findIntroduction = (act: Act, id: string): Promise<Found | undefined> =>
  withCard(act, id, findIntroductionRow)

/** The same, and nobody else changes it until this act is over. */
export const holdIntroduction = (act: Act, id: string): Promise<Found | undefined> =>
  withCard(act, id, holdIntroductionRow)

async function withCard(act: Act, id: string, find: typeof findIntroductionRow): Promise<Found | undefined> {
  const read = readId<'Introduction'>(id)
  const introduction = read.done ? await find(act, read.value) : undefined
  if (!introduction) return undefined
  await act.look([introduction], 'introduction')
  if (introduction.phase === 'withdrawn' || isAtOwnPages(act.caller)) return undefined
  const card = await findCard(act, introduction)
  return card && { introduction, card }
}
