import { colleaguesWithRole, mayDo, professionalRoles } from '#access/public.ts'
import { findEmployer, findVacancy } from '#employers/public.ts'
import { findCard } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, spokenName } from '#values/public.ts'
import { mayChangeWork, refusedReadOnly } from '../placements/hold-to-change.ts'
import { findProposal } from '../proposals/proposal-for.ts'
import { findIntroduction } from './find-introduction.ts'
import type { IntroductionsAsked } from './introduction.shapes.ts'
import { listIntroductions } from './introduction.store.ts'
import { type IntroductionView, introductionViews } from './introduction-view.ts'

/** Who meets whom and when, of everybody in reach; or of one person, or one proposal. */
export const seeIntroductions = (
  house: House,
  caller: Caller,
  { dossier, ...asked }: IntroductionsAsked & { dossier?: Id<'Dossier'>; proposal?: Id<'Proposal'> },
) =>
  house.db.act(caller, 'see-introductions', async (act) => {
    const her = dossier ? await findCard(act, dossier) : undefined
    if (dossier && !her) return notFound()
    if (her) await act.look([her], 'introduction')
    const about = her ? { subject: her.subject, holder: her.holder } : {}
    return done(await introductionViews(act, await listIntroductions(act, { ...asked, ...about })))
  })

/** The same inside another act, for pages that gather. Looks are written here. */
export const introductionsIn = async (act: Act, filter: { id?: string; subject?: Id<'Subject'> }) =>
  introductionViews(act, await listIntroductions(act, filter))

export const seeIntroduction = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-introductions', async (act) => {
    const found = await findIntroduction(act, id)
    const [view] = found ? await introductionViews(act, [found.introduction]) : []
    if (!found || !view) return notFound()
    if (mayDo(caller, 'introduce') && (await mayChangeWork(act, found.introduction))) return done(view)
    return done({ ...view, steps: [], takeBackUntil: null } as IntroductionView)
  })

/** The same for a calendar. */
export async function seeIntroductionToKeep(house: House, caller: Caller, id: string) {
  const seen = await seeIntroduction(house, caller, id)
  if (!seen.done) return seen
  const { vacancy, phase, ...plan } = seen.value
  return done({ ...plan, plan, title: vacancy.title, employer: vacancy.employer, calledOff: phase === 'called-off' })
}

/** For the form: of whom it is and where, the town that is known, and the colleagues who could go along. */
export const seePlanForm = (house: House, caller: Caller, id: Id<'Proposal'>) =>
  house.db.act(caller, 'introduce', async (act) => {
    const proposal = await findProposal(act, id)
    const card = proposal && (await findCard(act, proposal))
    const vacancy = proposal && (await findVacancy(act, proposal.vacancy))
    if (!proposal || !card || !vacancy) return notFound()
    await act.look([proposal, card], 'introduction')
    if (!(await mayChangeWork(act, proposal))) return refusedReadOnly()
    const employer = await findEmployer(act, vacancy.employer.id)
    return done({
      name: spokenName(card.name),
      title: vacancy.title,
      employer: vacancy.employer.name,
      place: [vacancy.employer.name, vacancy.town ?? employer?.town].filter(Boolean).join(', '),
      colleagues: await goAlong(act),
    })
  })

/** The same for an introduction that is moved. */
export const seeMoveForm = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'introduce', async (act) => {
    const found = await findIntroduction(act, id)
    if (found && !(await mayChangeWork(act, found.introduction))) return refusedReadOnly()
    const [view] = found ? await introductionViews(act, [found.introduction]) : []
    return view ? done({ ...view, colleagues: await goAlong(act) }) : notFound()
  })

const goAlong = (act: Act) => colleaguesWithRole(act, professionalRoles)
