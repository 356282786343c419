import { findLookQuestion, holdersAbout, readOver } from '#access/public.ts'
import { findVacancy } from '#employers/public.ts'
import { findCard } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { whoAskedFor } from '#trajectories/public.ts'
import { type Day, done, type Id, notFound, refused } from '#values/public.ts'
import { keepRight } from './keep-right.ts'
import type { RightAsked, RightEntered } from './rights.shapes.ts'

/** By herself, from her own page: to every organisation that keeps something about her. */
export const askForRight = (house: House, caller: Caller, asked: RightAsked) =>
  house.db.act(caller, 'ask-for-right', async (act) => {
    const holders = await whoAnswers(act, asked)
    for (const holder of holders) {
      const person = { subject: caller.subject as Id<'Subject'>, holder }
      const kept = await keepRight(house, act, person, asked, { cameBy: 'page', receivedOn: act.today })
      if (!kept.done) return kept
    }
    return holders.length > 0 ? done() : notFound()
  })

/**
 * An objection to one piece of work goes to who asked her for it, one that follows from a question about a look to who
 * answered that; everything else to all who keep a dossier.
 */
async function whoAnswers(act: Act, { about, vacancy, question }: RightAsked): Promise<readonly Id<'Organisation'>[]> {
  const subject = act.caller.subject as Id<'Subject'>
  if (question) {
    const asked = await findLookQuestion(act, question as Id<'LookQuestion'>)
    return asked?.subject === subject ? [asked.holder] : []
  }
  return about === 'match' && vacancy ? whoAskedFor(act, subject, vacancy as Id<'Vacancy'>) : holdersAbout(act, subject)
}

/** What came by letter, by telephone or at the desk: entered by who works with her, for the own organisation. */
export const enterRight = (house: House, caller: Caller, id: Id<'Dossier'>, asked: RightEntered) =>
  house.db.act(caller, 'enter-right', async (act) => {
    const card = await findCard(act, id)
    if (!card) return notFound()
    await act.look([card], 'rights')
    if (card.holder !== caller.organisation) return refused({ because: 'holder-only', kind: 'not-allowed' } as const)
    if (asked.vacancy && !(await findVacancy(act, asked.vacancy))) return notFound()
    const read = readOver([asked.line], asked.meant)
    if (!read.done) return read
    const receivedOn = (asked.receivedOn as Day | null | undefined) ?? act.today
    return keepRight(house, act, card, asked, { cameBy: asked.cameBy, receivedOn })
  })
