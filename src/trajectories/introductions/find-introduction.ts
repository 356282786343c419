import { isAtOwnPages } from '#access/public.ts'
import { findCard, type PersonCard } from '#people/public.ts'
import type { Act } from '#platform/public.ts'
import { done, notFound, type Outcome, type Refusal, readId } from '#values/public.ts'
import { mayChangeWork, refusedReadOnly } from '../placements/hold-to-change.ts'
import { findIntroductionRow, holdIntroductionRow } from './introduction.store.ts'
import type { Introduction } from './introduction.ts'

interface Found {
  readonly introduction: Introduction
  readonly card: PersonCard
}

/** An introduction of somebody in reach, or nothing: also when the id is no id at all. The look is written. */
export const findIntroduction = (act: Act, id: string): Promise<Found | undefined> =>
  withCard(act, id, findIntroductionRow)

/** One to change: nobody else does until this act is over, and never who reads her on her own yes alone. */
export async function holdIntroduction(act: Act, id: string): Promise<Outcome<Introduction, Refusal>> {
  const found = await withCard(act, id, holdIntroductionRow)
  if (!found) return notFound()
  return (await mayChangeWork(act, found.introduction)) ? done(found.introduction) : refusedReadOnly()
}

async function withCard(act: Act, id: string, find: typeof findIntroductionRow): Promise<Found | undefined> {
  const read = readId<'Introduction'>(id)
  const introduction = read.done ? await find(act, read.value) : undefined
  if (!introduction) return undefined
  await act.look([introduction], 'introduction')
  if (introduction.phase === 'withdrawn' || isAtOwnPages(act.caller)) return undefined
  const card = await findCard(act, introduction)
  return card && { introduction, card }
}
