import { isAboutCodedData, whoLetsShare, whoObjectsToUse } from '#access/public.ts'
import { type PersonForResearch, peopleForResearch } from '#people/public.ts'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { ResearchFile } from './research-file.rules.ts'

/** Whom the file may be about at this moment: known in its period, with a yes to this receiver, and without an objection. */
export async function whoIsIn(
  act: Act,
  { recipient, from, until }: Pick<ResearchFile, 'recipient' | 'from' | 'until'>,
): Promise<readonly PersonForResearch[]> {
  const holder = act.caller.organisation as Id<'Organisation'>
  const audience = { audience: 'organisation', about: recipient } as const
  const [people, yes, objects] = [
    await peopleForResearch(act, { from, until }),
    await whoLetsShare(act, { holder, purpose: 'research', audience, isAbout: isAboutCodedData }),
    await whoObjectsToUse(act, holder),
  ]
  return people.filter(({ subject }) => yes.has(subject) && !objects.has(subject))
}
