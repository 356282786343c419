import { named, sealedValue, shownNames, type ToldPart, type ToldRow } from '#access/public.ts'
import { vacancyTitles } from '#employers/public.ts'
import type { Act, House, Read } from '#platform/public.ts'
import { dayAt, type Id } from '#values/public.ts'
import { employerRefusals, personRefusals } from '#vocabulary/public.ts'
import { proposalsToTell } from './told.store.ts'

/** For which work she was asked and proposed, what was answered, and why it was thought to fit. */
export async function tellProposals(house: House, act: Act, person: Read): Promise<readonly ToldPart[]> {
  const rows = await proposalsToTell(act, person)
  const titles = await vacancyTitles(
    act,
    rows.map(({ vacancy_id }) => vacancy_id as Id<'Vacancy'>),
  )
  const names = await shownNames(
    act,
    rows.flatMap((row) => [row.asked_by, row.proposed_by, row.person_answered_by]),
  )
  const told = rows.map(async (row): Promise<ToldRow> => {
    const basis = await sealedValue(house, act, { ...person, column: 'proposal.basis' }, row.basis_sealed)
    const work = titles.get(row.vacancy_id)
    return {
      work: work?.title ?? null,
      employer: work?.employer ?? null,
      phase: row.phase,
      since: row.phase_since,
      asked: dayAt(row.asked_at),
      askedBy: names.get(row.asked_by ?? '') ?? null,
      answered: dayAt(row.person_answered_at),
      how: row.person_answered_how,
      answeredBy: row.person_answered_how === 'herself' ? null : (names.get(row.person_answered_by ?? '') ?? null),
      reason: row.person_reason && named(personRefusals, row.person_reason),
      sentAgain: dayAt(row.sent_again_at),
      proposed: dayAt(row.proposed_at),
      proposedBy: names.get(row.proposed_by ?? '') ?? null,
      employerAnswered: dayAt(row.employer_answered_at),
      employerReason: row.employer_reason && named(employerRefusals, row.employer_reason),
      points: row.score,
      why: basis ? { whole: JSON.parse(basis.open('access')) } : null,
    }
  })
  return [{ part: 'proposals', item: 'proposals', tables: ['trajectories.proposal'], rows: await Promise.all(told) }]
}
