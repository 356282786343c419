import type { Caller } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { occupations } from '#vocabulary/public.ts'
import { findConceptsMeant } from '#vocabulary/reference.ts'

/** More than this is no choice any more on one screen of hers. */
const mostJobs = 6

export interface WorkMeant {
  readonly typed: string
  readonly jobs: readonly string[]
  /** Nothing goes by that name, and these are written nearly so. */
  readonly near: boolean
}

/** Jobs she may mean by her own words: by their names, and jobs in which one does what she typed. She chooses herself. */
export async function workMeant({ house, caller, url }: Visit<Caller>): Promise<WorkMeant | null> {
  const typed = (url.searchParams.get('seek') ?? '').trim().slice(0, 60)
  if (typed === '') return null
  const { concepts, near } = need(await findConceptsMeant(house, caller, { q: typed, kind: ['occupation', 'skill'] }))
  const found = jobsFor(concepts)
  return found.length > 0 ? { typed, jobs: found, near: false } : { typed, jobs: jobsFor(near), near: true }
}

interface Named {
  readonly kind: string
  readonly id: string
}

function jobsFor(concepts: readonly Named[]): readonly string[] {
  const named = concepts.filter(({ kind }) => kind === 'occupation').map(({ id }) => id)
  const skills = concepts.filter(({ kind }) => kind === 'skill').map(({ id }) => id)
  const doing = occupations.filter((job) => job.skills.essential.some((skill) => skills.includes(skill)))
  return [...new Set([...named, ...doing.map(({ id }) => id)])].slice(0, mostJobs)
}
