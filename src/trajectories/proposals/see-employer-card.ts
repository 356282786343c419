import { hashOf, isOpen, jobCaller, mayShare, type Sights, visibleTo } from '#access/public.ts'
import { findVacancy } from '#employers/public.ts'
import { findCard, type PersonCard } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Lang, notFound, spokenDay, spokenName } from '#values/public.ts'
import { occupationOf } from '#vocabulary/public.ts'
import { nameShared } from './name-release.ts'
import { isTakenBack, showsName } from './proposal.rules.ts'
import { findByToken, toProposal } from './proposal.store.ts'
import type { Phase, Proposal } from './proposal.ts'

/**
 * What an employer reads of somebody, as the table of the region says it today: work, hours and own words once she said
 * yes, her name while her yes stands, whether she is in the register, and never why.
 */
export interface EmployerCard {
  readonly phase: Phase
  readonly name: string | null
  /** She took her yes back, or it ran out: nothing of her is left here. */
  readonly takenBack: boolean
  readonly title: string
  readonly employer: string
  readonly occupations: readonly string[]
  readonly hours: PersonCard['hours']
  readonly availableFrom: string | null
  readonly talents: readonly string[]
  readonly registered: boolean | null
  /** She did not say yes yet, or took it back: the card says no more than that. */
  readonly waits: boolean
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
    const released = await mayShare(act, nameShared(proposal))
    const sights = await employerSights(act, proposal, released)
    const view: EmployerCard = {
      ...aboutHer(card, sights, lang),
      takenBack: isTakenBack(proposal.phase, released),
      phase: proposal.phase,
      title: vacancy.title,
      employer: vacancy.employer.name,
      mayAnswer: released && proposal.phase === 'proposed',
    }
    return done(view)
  })

function employerSights(act: Act, proposal: Proposal, released: boolean): Promise<Sights> {
  const introduced = released && showsName(proposal.phase)
  return visibleTo(act, 'employer', { released, introduced, needed: false, own: false })
}

function aboutHer(card: PersonCard, { contact, wishes, ground }: Sights, lang: Lang) {
  const shows = isOpen(wishes)
  return {
    name: contact === 'open' ? spokenName(card.name) : null,
    waits: !shows,
    occupations: shows ? card.occupations.map((id) => occupationOf(id)?.[lang] ?? id) : [],
    hours: shows ? card.hours : { min: null, max: null, now: null },
    availableFrom: shows && card.availableFrom ? spokenDay(card.availableFrom, lang) : null,
    talents: shows ? card.talents : [],
    registered: shows && isOpen(ground) ? card.registered : null,
  }
}
