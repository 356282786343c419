import { hashOf, isReleased, jobCaller } from '#access/public.ts'
import { findVacancy, type VacancyFacts } from '#employers/public.ts'
import { findCard, type PersonCard } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, notFound, spokenName } from '#values/public.ts'
import { showsName } from './proposal.rules.ts'
import { findByToken, toProposal } from './proposal.store.ts'
import type { Phase } from './proposal.ts'

/** What an employer reads of somebody: work, hours, own words. A name only after the person's yes, and while it lasts. */
export interface EmployerCard {
  readonly phase: Phase
  readonly name: string | null
  readonly work: Pick<VacancyFacts, 'title' | 'employer' | 'hours'>
  readonly occupations: readonly string[]
  readonly hours: PersonCard['hours']
  readonly availableFrom: string | null
  readonly talents: readonly string[]
  /** Whether there is still something to answer. */
  readonly mayAnswer: boolean
}

export const seeEmployerCard = (house: House, guest: Caller, token: string) =>
  house.db.act(jobCaller(guest.region, guest.screen), 'answer-by-link', async (act) => {
    const row = await findByToken(act, hashOf(token))
    if (!row || row.phase === 'withdrawn') return notFound()
    const proposal = toProposal(row)
    const card = await findCard(act, proposal)
    const vacancy = await findVacancy(act, proposal.vacancy)
    if (!card || !vacancy) return notFound()
    await act.look([proposal], 'employer-card')
    const released = await isReleased(act, { ...proposal, what: 'name-for-vacancy', about: proposal.vacancy })
    const view: EmployerCard = {
      phase: proposal.phase,
      name: released && showsName(proposal.phase) ? spokenName(card.name) : null,
      work: { title: vacancy.title, employer: vacancy.employer, hours: vacancy.hours },
      occupations: card.occupations,
      hours: card.hours,
      availableFrom: card.availableFrom,
      talents: card.talents,
      mayAnswer: proposal.phase === 'proposed',
    }
    return done(view)
  })
