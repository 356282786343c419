import { hashOf, isReleased, jobCaller } from '#access/public.ts'
import { findVacancy } from '#employers/public.ts'
import { findCard, type PersonCard } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Lang, notFound, spokenDay, spokenName } from '#values/public.ts'
import { occupationOf } from '#vocabulary/public.ts'
import { showsName } from './proposal.rules.ts'
import { findByToken, toProposal } from './proposal.store.ts'
import type { Phase } from './proposal.ts'

/** What an employer reads of somebody: work, hours, own words. A name only after the person's yes, and while it lasts. */
export interface EmployerCard {
  readonly phase: Phase
  readonly name: string | null
  readonly title: string
  readonly employer: string
  readonly occupations: readonly string[]
  readonly hours: PersonCard['hours']
  readonly availableFrom: string | null
  readonly talents: readonly string[]
  readonly mayAnswer: boolean
}

export const seeEmployerCard = (house: House, guest: Caller, token: string, lang: Lang) =>
  house.db.act(jobCaller(guest.region, guest.screen), 'answer-by-link', async (act) => {
    const row = await findByToken(act, hashOf(token))
    if (!row) return notFound()
    const proposal = toProposal(row)
    await act.look([proposal], 'employer-card')
    const card = await findCard(act, proposal)
    const vacancy = await findVacancy(act, proposal.vacancy)
    if (!card || !vacancy || proposal.phase === 'withdrawn') return notFound()
    const released = await isReleased(act, { ...proposal, what: 'name-for-vacancy', about: proposal.vacancy })
    const view: EmployerCard = {
      phase: proposal.phase,
      name: released && showsName(proposal.phase) ? spokenName(card.name) : null,
      title: vacancy.title,
      employer: vacancy.employer.name,
      occupations: card.occupations.map((id) => occupationOf(id)?.[lang] ?? id),
      hours: card.hours,
      availableFrom: card.availableFrom && spokenDay(card.availableFrom, lang),
      talents: card.talents,
      mayAnswer: proposal.phase === 'proposed',
    }
    return done(view)
  })
