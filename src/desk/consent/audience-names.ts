import type { Release } from '#access/public.ts'
import { employerNames, vacancyTitles } from '#employers/public.ts'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'

type Named = Pick<Release, 'audience' | 'about' | 'organisationName'>

/** How each audience is called: an organisation, an employer, or whoever offers the work of a vacancy. */
export async function audienceNames(act: Act, releases: readonly Named[]) {
  const of = (kind: Release['audience']) =>
    releases.flatMap(({ audience, about }) => (audience === kind && about ? [about] : []))
  const employers = await employerNames(act, of('employer') as Id<'Employer'>[])
  const vacancies = await vacancyTitles(act, of('vacancy') as Id<'Vacancy'>[])
  return ({ audience, about, organisationName }: Named): string | null => {
    if (audience === 'employer') return employers.get(about as Id<'Employer'>) ?? null
    if (audience === 'vacancy') return vacancies.get(about as Id<'Vacancy'>)?.employer ?? null
    return audience === 'organisation' ? organisationName : null
  }
}
