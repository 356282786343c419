import { colleaguesById, isOpen, organisationNames, sightsFor } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, dayAt, done, type Id, notFound, type PersonName } from '#values/public.ts'
import type { CriteriaSet, Criterion } from '../criteria/criteria.rules.ts'
import { setsFor } from '../criteria/sets-for.ts'
import { screenedPerson } from './screened-person.ts'
import { type Answer, outcomeOf, standing, type Verdict } from './screening.rules.ts'
import { type Judgement, judgementsOf, type ScreeningRow, screeningsOf } from './screening.store.ts'

/** One answer, with who found it and when. */
export interface AnswerView {
  readonly answer: Answer
  readonly restsOn: string | null
  readonly on: Day
  readonly by: string | null
  readonly byOrganisation: string | null
}

export interface CriterionView extends Criterion {
  /** The one that counts; null is: nobody answered yet. */
  readonly now: AnswerView | null
  /** What others found before, the last one first. */
  readonly before: readonly AnswerView[]
}

export interface ScreeningView {
  readonly id: Id<'Screening'>
  /** Null is the set that everybody starts with. */
  readonly set: string | null
  readonly startedOn: Day
  readonly startedBy: string | null
  readonly criteria: readonly CriterionView[]
  readonly outcome: Verdict
  readonly decision: {
    readonly verdict: Verdict
    readonly on: Day
    readonly by: string | null
    readonly byOrganisation: string | null
    readonly deviation: string | null
    readonly line: string | null
  } | null
}

export interface ScreeningsView {
  readonly id: Id<'Dossier'>
  readonly name: PersonName
  readonly rows: readonly ScreeningView[]
  readonly sets: readonly Pick<CriteriaSet, 'id' | 'name'>[]
}

/** Every screening of one dossier, the last one first: what was answered, by whom, and what people decided. */
export const seeScreenings = (house: House, caller: Caller, id: Id<'Dossier'>) =>
  house.db.act(caller, 'see-screenings', async (act) => {
    const card = await screenedPerson(act, id, 'screening')
    if (!card) return notFound()
    const rows = await screeningsOf(act, card)
    const judged = await judgementsOf(
      act,
      rows.map((row) => row.id),
    )
    const names = await namesIn(act, rows, judged)
    const readsLog = isOpen((await sightsFor(act))(card).log)
    const sets = (await setsFor(act, card.holder)).map((set) => ({ id: set.id, name: set.name }))
    const view: ScreeningsView = {
      id: card.id,
      name: card.name,
      rows: rows.map((row) => viewOf(act, row, judged, names, readsLog)),
      sets,
    }
    return done(view)
  })

interface Names {
  readonly people: ReadonlyMap<string, { readonly name: string }>
  readonly houses: ReadonlyMap<string, string>
}

async function namesIn(act: Act, rows: readonly ScreeningRow[], judged: readonly Judgement[]): Promise<Names> {
  const people = await colleaguesById(act, [
    ...rows.flatMap((row) => [row.started_by, row.decided_by]),
    ...judged.map(({ by }) => by),
  ])
  const houses = [
    ...rows.map((row) => row.decided_by_organisation),
    ...judged.map(({ byOrganisation }) => byOrganisation),
  ]
  return { people, houses: await organisationNames(act, [...new Set(houses.filter((one) => one !== null))]) }
}

function viewOf(
  act: Act,
  row: ScreeningRow,
  all: readonly Judgement[],
  names: Names,
  readsLog: boolean,
): ScreeningView {
  const mine = all.filter(({ screening }) => screening === row.id)
  const now = standing(mine)
  const decision = row.decision as Verdict | null
  const wroteIt = row.decided_by_organisation === act.caller.organisation
  return {
    id: row.id as Id<'Screening'>,
    set: row.set_name,
    startedOn: dayAt(row.started_at),
    startedBy: names.people.get(row.started_by ?? '')?.name ?? null,
    criteria: row.criteria.map((criterion) => criterionView(criterion, mine, names)),
    outcome: (row.outcome as Verdict | null) ?? outcomeOf(row.criteria, (id) => now.get(id)?.answer ?? 'unknown'),
    decision: decision && {
      verdict: decision,
      on: dayAt(row.decided_at as Date),
      by: names.people.get(row.decided_by ?? '')?.name ?? null,
      byOrganisation: names.houses.get(row.decided_by_organisation ?? '') ?? null,
      deviation: row.deviation,
      line: readsLog || wroteIt ? row.deviation_line : null,
    },
  }
}

function criterionView(criterion: Criterion, judged: readonly Judgement[], names: Names): CriterionView {
  const [now = null, ...before] = judged
    .filter((one) => one.criterion === criterion.id)
    .map((one) => answerView(one, names))
    .toReversed()
  return { ...criterion, now, before }
}

const answerView = ({ answer, restsOn, at, by, byOrganisation }: Judgement, names: Names): AnswerView => ({
  answer,
  restsOn,
  on: dayAt(at),
  by: names.people.get(by ?? '')?.name ?? null,
  byOrganisation: names.houses.get(byOrganisation ?? '') ?? null,
})
