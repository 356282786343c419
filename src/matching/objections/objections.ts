import { objectionsOf, objectionsTo } from '#access/public.ts'
import type { VacancyFacts } from '#employers/public.ts'
import type { Act, Read } from '#platform/public.ts'

/** Who does not want this work, or does not want to be proposed at all. */
export interface Objections {
  /** Nobody answered it yet: shown, and not asked. */
  readonly isOpen: (person: Read) => boolean
  /** She was right: it is not offered any more. */
  readonly isUpheld: (person: Read) => boolean
}

/** Of everybody in reach, to one piece of work. */
export async function objectionsAgainst(act: Act, vacancy: VacancyFacts['id']): Promise<Objections> {
  const all = await objectionsTo(act, vacancy)
  const who = (state: 'open' | 'upheld') => new Set(all.filter((one) => one.state === state).map(keyOf))
  const [open, upheld] = [who('open'), who('upheld')]
  return { isOpen: (person) => open.has(keyOf(person)), isUpheld: (person) => upheld.has(keyOf(person)) }
}

/** The same of one person, to any piece of work. */
export async function objectionsBy(act: Act, person: Read) {
  const all = await objectionsOf(act, person)
  const has = (state: 'open' | 'upheld', work: string) =>
    all.some((one) => one.state === state && (one.vacancy === null || one.vacancy === work))
  const upheld = all.filter(({ state }) => state === 'upheld').map(({ vacancy }) => vacancy)
  return {
    isOpen: (work: string) => has('open', work),
    isUpheld: (work: string) => has('upheld', work),
    /** To which work; null is to all of it. */
    upheld,
  }
}

const keyOf = ({ subject, holder }: Read) => `${subject} ${holder}`
