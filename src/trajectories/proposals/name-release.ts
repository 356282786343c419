import { consentText, lastDay, type ReleaseKey, releasesAbout, stateOfRelease } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import type { Lang } from '#values/public.ts'
import type { Proposal } from './proposal.ts'

/** What her yes to one question allows: that whoever offers this work reads her name. */
export const nameRelease = ({ subject, holder, vacancy }: Pick<Proposal, 'subject' | 'holder' | 'vacancy'>) =>
  ({ subject, holder, what: 'name-for-vacancy', audience: 'vacancy', about: vacancy }) as const satisfies ReleaseKey

/** The same as a question at `mayShare`. */
export const nameShared = ({ subject, holder, vacancy }: Pick<Proposal, 'subject' | 'holder' | 'vacancy'>) =>
  ({ subject, holder, purpose: 'name-for-vacancy', audience: { audience: 'vacancy', about: vacancy } }) as const

/** The words of the question as it stands on her page today, with the day it ends. */
export function nameText(act: Pick<Act, 'today'>, employer: string, lang: Lang) {
  const asked = { what: 'name-for-vacancy', audience: 'vacancy' } as const
  const until = lastDay(asked.what, asked, null, act.today)
  return until.done ? consentText({ ...asked, name: employer, until: until.value }, lang) : null
}

/** Of each proposal the last thing she said about her name. */
export async function nameConsents(act: Act, proposals: readonly Proposal[]) {
  const asked = proposals.map(({ subject, holder, vacancy }) => ({ subject, holder, about: vacancy as string }))
  const found = await releasesAbout(act, 'name-for-vacancy', asked)
  return new Map(
    proposals.flatMap(({ id, subject, holder, vacancy }) => {
      const one = found.findLast((row) => row.subject === subject && row.holder === holder && row.about === vacancy)
      return one ? [[id as string, { id: one.id as string, state: stateOfRelease(one, act.today) }] as const] : []
    }),
  )
}
