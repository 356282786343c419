import { type Day, type Id, newId } from '#values/public.ts'
import { starterCriteria } from '#vocabulary/public.ts'
import { type Answer, outcomeOf } from '../screenings/screening.rules.ts'

export interface SettledAnswer {
  readonly criterion: (typeof starterCriteria)[number]['id']
  readonly answer: Answer
  readonly restsOn: string | null
}

export interface SettledGap {
  readonly kind: string
  readonly need: string | null
  readonly criterion: SettledAnswer['criterion'] | null
  readonly owner: 'colleague' | 'person' | 'organisation'
  readonly account: Id<'Account'> | null
  readonly organisation: string | null
  readonly dueOn: Day | null
  readonly lookAgainOn: Day
}

/** Somebody who was screened before, decided as the answers added up, with what is still needed since. */
export interface SettledScreening {
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly on: Day
  readonly by: Id<'Account'>
  readonly byOrganisation: Id<'Organisation'>
  readonly answers: readonly SettledAnswer[]
  readonly gaps: readonly SettledGap[]
}

/** Its rows in each table, in the order in which it was answered. */
export function rowsOf(one: SettledScreening) {
  const id = newId<'Screening'>()
  const at = `${one.on}T10:00:00Z`
  const about = { subject_id: one.subject as string, holder_id: one.holder as string }
  const judgements = one.answers.map(({ criterion, answer, restsOn }) => ({
    ...{ id: newId<'Judgement'>() as string, ...about, screening_id: id as string, criterion, answer },
    ...{ rests_on: restsOn, judged_at: at, judged_by: one.by, judged_by_organisation: one.byOrganisation },
  }))
  const answerTo = (criterion: string) =>
    one.answers.find((given) => given.criterion === criterion)?.answer ?? ('unknown' as const)
  const outcome = outcomeOf(starterCriteria, answerTo)
  return {
    screening: {
      ...{ id: id as string, ...about, criteria: JSON.stringify(starterCriteria) },
      ...{ started_at: at, started_by: one.by, started_by_organisation: one.byOrganisation },
    },
    judgements,
    decision: {
      ...{ outcome, decision: outcome, based_on: judgements.map((given) => given.id) },
      ...{ decided_at: at, decided_by: one.by, decided_by_organisation: one.byOrganisation },
    },
    gaps: one.gaps.map((gap) => ({
      ...{ ...about, screening_id: gap.criterion && (id as string), criterion: gap.criterion },
      criterion_text: starterCriteria.find((criterion) => criterion.id === gap.criterion)?.nl ?? null,
      ...{ kind: gap.kind, need: gap.need, owner: gap.owner, owner_account: gap.account },
      ...{ owner_name: gap.organisation, due_on: gap.dueOn, look_again_on: gap.lookAgainOn, watcher: one.by },
      ...{ made_at: at, made_by: one.by, made_by_organisation: one.byOrganisation },
    })),
  }
}

export type ScreenedRows = ReturnType<typeof rowsOf>
