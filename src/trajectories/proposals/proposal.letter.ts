import { jobCaller, sharedBy } from '#access/public.ts'
import { findVacancy, letterAddressOf } from '#employers/public.ts'
import { personLetterWords, smsWords, writeToHer } from '#people/public.ts'
import type { Act, Caller, House, Subscriber } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { newEmployerPath } from './employer-link.ts'
import { lettersWords } from './letters.words.ts'
import { nameShared } from './name-release.ts'
import { findProposalForUpdate, type ProposalRow, toProposal } from './proposal.store.ts'

/**
 * Ten seconds after the question: a letter that only says that there is one. No work, no employer, no name. Who has no
 * e-mail stands on the list of what is to be posted.
 */
export const writeToPerson: Subscriber = (house, event) =>
  forProposal(house, event, 'asking', async (act, row) => {
    const { id, ...person } = toProposal(row)
    const words = lettersWords.nl.question
    await writeToHer(house, act, person, {
      about: 'question',
      aboutId: id,
      path: '/my',
      words,
      sms: smsWords.nl.question,
      whoActs: personLetterWords.nl.toWhoActs,
    })
  })

/** Ten seconds after the proposal: the employer gets a link; who it is stands behind the link, not in the mail. */
export const writeToEmployer: Subscriber = (house, event) =>
  forProposal(house, event, 'proposed', async (act, row) => {
    const restsOn = await sharedBy(act, nameShared(toProposal(row)))
    if (!restsOn) return
    const vacancy = await findVacancy(act, toProposal(row).vacancy)
    const address = vacancy && (await letterAddressOf(act, vacancy.employer.id))
    if (!vacancy || !address) return
    const path = await newEmployerPath(act, toProposal(row).id)
    const words = lettersWords.nl
    await house.mail.queue(act, {
      to: address,
      subject: words.proposal.subject(vacancy.title),
      body: words.proposal.body(vacancy.title, `${house.config.baseUrl}${path}`),
      restsOn,
    })
  })

/** Runs only while the proposal still stands where the event left it: what was taken back in time is not sent. */
async function forProposal(
  house: House,
  event: { readonly region: string; readonly proposal?: unknown },
  phase: string,
  work: (act: Act, row: ProposalRow) => Promise<void>,
): Promise<void> {
  const caller = jobCaller(event.region as Caller['region'], 'letters')
  await house.db.act(caller, 'run-job', async (act) => {
    const row = await findProposalForUpdate(act, String(event.proposal) as Id<'Proposal'>)
    if (!row || row.phase !== phase) return notFound()
    await act.look([toProposal(row)], 'letter')
    await work(act, row)
    return done()
  })
}
