import type { Act } from '#platform/public.ts'
import type { Day } from '#values/public.ts'
import type { CoachingTables } from '../coaching.tables.ts'
import type { SettledFirm, SettledRoute } from './settled.ts'

const tables = (act: Act) => act.figures<CoachingTables>()

export async function keepSettledPapers(act: Act, firms: readonly SettledFirm[], from: Day): Promise<void> {
  for (const { firm, kinds, coaches, approvers } of firms) {
    const base = { region_id: act.caller.region, firm_id: firm, from_day: from, written_at: act.now }
    await tables(act)
      .insertInto('coaching.recognition')
      .values(kinds.map((kind) => ({ ...base, kind, by_whom: 'UWV', reference: null })))
      .execute()
    await tables(act)
      .insertInto('coaching.attachment')
      .values(
        kinds.flatMap((kind) =>
          coaches.map(({ account, worksAs, until }) => ({
            ...base,
            ...{ kind, account_id: account, works_as: worksAs, until_day: until },
          })),
        ),
      )
      .execute()
    await tables(act)
      .insertInto('coaching.authority')
      .values(approvers.map((one) => ({ ...base, account_id: one.account, stands_in_for: one.standsInFor })))
      .execute()
  }
}

export async function keepSettledRoutes(act: Act, routes: readonly SettledRoute[]): Promise<void> {
  if (routes.length === 0) return
  await tables(act)
    .insertInto('coaching.route')
    .values(routes.map(routeRow(act)))
    .execute()
  await tables(act)
    .insertInto('coaching.route_payer')
    .values(routes.map(payerRow(act)))
    .execute()
  await tables(act)
    .insertInto('coaching.route_step')
    .values(routes.map(stepRow(act)))
    .execute()
  const periods = routes.flatMap((route) => periodRow(act, route))
  if (periods.length > 0) await tables(act).insertInto('coaching.period').values(periods).execute()
}

const about = (act: Act, { subject, holder }: SettledRoute) => ({
  region_id: act.caller.region,
  subject_id: subject,
  holder_id: holder,
})

const routeRow = (act: Act) => (one: SettledRoute) => ({
  ...about(act, one),
  id: one.id,
  kind: 'coaching',
  entry: one.entry,
  phase: one.phase,
  phase_since: one.since,
  firm_id: one.firm,
  coach_id: one.coach,
  trial_id: one.trial,
  contract_id: one.contract,
  assignment: one.assignment,
  begun_on: one.phase === 'referred' ? null : one.since,
  made_at: act.now,
})

const payerRow = (act: Act) => (one: SettledRoute) => ({
  ...about(act, one),
  route_id: one.id,
  from_day: one.since,
  kind: one.payer.kind,
  payer_id: one.payer.id,
  written_at: act.now,
})

const stepRow = (act: Act) => (one: SettledRoute) => ({
  ...about(act, one),
  route_id: one.id,
  step: 'begin',
  to_phase: one.phase,
  on_day: one.since,
  at: act.now,
})

function periodRow(act: Act, one: SettledRoute) {
  const { period, payer } = one
  if (!period) return []
  return [
    {
      ...about(act, one),
      ...{ route_id: one.id, firm_id: one.firm, placement_id: one.trial ?? one.contract },
      ...{ kind: period.kind, number: period.number, from_day: period.from, until_day: period.until },
      ...{ share: period.share, of_worked: period.kind === 'trial', granted_minutes: period.granted },
      ...{ payer_kind: payer.kind, payer_id: payer.id, decided_on: period.from, made_at: act.now },
      basis: JSON.stringify({ invented: true }),
    },
  ]
}
