import type { Act } from '#platform/public.ts'
import { nearest } from '#vocabulary/public.ts'
import { openStates } from '../vacancies/vacancy-steps.rules.ts'
import { wordsOf } from './asked-words.rules.ts'
import { employersLike, vacanciesLike } from './find-work.store.ts'

const textOf = ({ text }: { readonly text: string }) => text

/** The employers somebody may mean, nearest first. */
export async function findEmployers(act: Act, asked: string, atMost: number) {
  const words = wordsOf(asked)
  if (words.length === 0) return []
  return nearest(await employersLike(act, words), textOf, asked).slice(0, atMost)
}

/** The open vacancies somebody may mean, as far as this team sees them. */
export async function findVacancies(act: Act, asked: string, atMost: number) {
  const words = wordsOf(asked)
  if (words.length === 0) return []
  return nearest(await vacanciesLike(act, words, openStates), textOf, asked).slice(0, atMost)
}
