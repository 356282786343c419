import { named, shownNames, type ToldPart, type ToldRow } from '#access/public.ts'
import type { Act, Read } from '#platform/public.ts'
import { dayAt } from '#values/public.ts'
import { deviationReasons, gapKinds, gapOwners, screeningRests } from '#vocabulary/public.ts'
import type { Criterion } from '../criteria/criteria.rules.ts'
import { type AnswerToTell, answersToTell, gapsToTell, type ScreeningToTell, screeningsToTell } from './told.store.ts'

/** By what she was screened, who answered what, what was decided, and what is still needed: all of it. */
export async function tellScreenings(act: Act, person: Read): Promise<readonly ToldPart[]> {
  const screenings = await screeningsToTell(act, person)
  const answers = await answersToTell(act, person)
  const gaps = await gapsToTell(act, person)
  const names = await shownNames(act, [
    ...screenings.flatMap((row) => [row.started_by, row.decided_by]),
    ...answers.map((row) => row.judged_by),
    ...gaps.flatMap((row) => [row.owner_account, row.made_by, row.closed_by]),
  ])
  const nameOf = (account: string | null) => names.get(account ?? '') ?? null
  const item = 'screenings'
  return [
    {
      ...{ part: 'screenings', item, tables: ['trajectories.screening'] },
      rows: screenings.map((row) => screeningRow(row, nameOf)),
    },
    {
      ...{ part: 'screeningAnswers', item, tables: ['trajectories.judgement'] },
      rows: answers.map((row) => answerRow(row, screenings, nameOf)),
    },
    {
      ...{ part: 'gaps', item, tables: ['trajectories.gap'] },
      rows: gaps.map((row) => ({
        what: named(gapKinds, row.kind),
        text: row.need,
        criterion: row.criterion_text,
        who: nameOf(row.owner_account) ?? row.owner_name ?? named(gapOwners, row.owner),
        due: row.due_on,
        lookAgain: row.look_again_on,
        since: dayAt(row.made_at),
        by: nameOf(row.made_by),
        closedOn: dayAt(row.closed_at),
        closedBy: nameOf(row.closed_by),
        closedAs: row.closed_as,
        knownBy: row.closed_rests_on && named(screeningRests, row.closed_rests_on),
      })),
    },
  ] as const satisfies readonly ToldPart[]
}

type NameOf = (account: string | null) => string | null

const screeningRow = (row: ScreeningToTell, nameOf: NameOf): ToldRow => ({
  criteria: criteriaOf(row).map(({ id, nl, en }) => ({ code: id, nl, en })),
  since: dayAt(row.started_at),
  by: nameOf(row.started_by),
  outcome: row.outcome,
  decision: row.decision,
  decidedOn: dayAt(row.decided_at),
  decidedBy: nameOf(row.decided_by),
  reason: row.deviation && named(deviationReasons, row.deviation),
  line: row.deviation_line,
})

function answerRow(row: AnswerToTell, screenings: readonly ScreeningToTell[], nameOf: NameOf): ToldRow {
  const screening = screenings.find(({ id }) => id === row.screening_id)
  return {
    criterion: named(screening ? criteriaOf(screening) : [], row.criterion),
    answer: row.answer,
    knownBy: row.rests_on && named(screeningRests, row.rests_on),
    day: dayAt(row.judged_at),
    by: nameOf(row.judged_by),
  }
}

const criteriaOf = (row: ScreeningToTell) => row.criteria as unknown as readonly Criterion[]
