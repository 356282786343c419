const plan = { day: '2026-11-23', time: 840, minutes: 60, way: 'phone', place: null, companion: null, bring: null }
const before = { phase: 'planned', plan, sequence: 0 }

/** An employer said yes twice: with one nothing is planned yet; with the other they meet today, moved a moment ago. */
export async function metWith(
  one: (sql: string, ...values: unknown[]) => Promise<string>,
  proposal: (vacancy: string, phase: string, token: string | null) => Promise<string>,
) {
  const vacancyAt = (at: number) =>
    one(`select id from employers.vacancy where state = 'region' order by id offset $1 limit 1`, at)
  const agreedProposal = await proposal(await vacancyAt(3), 'employer-yes', null)
  const meets = await proposal(await vacancyAt(4), 'employer-yes', null)
  const introduction = await one(
    `insert into trajectories.introduction (region_id, subject_id, holder_id, proposal_id, vacancy_id, phase, on_day,
        starts_at, minutes, way, sequence, before, leaves_at, changed_because, changed_at, planned_at)
      select region_id, subject_id, holder_id, id, vacancy_id, 'planned', '2026-11-23', 900, 60, 'phone', 1, $2,
        '2026-11-23T12:00Z', 'journey', '2026-11-23T08:00Z', '2026-11-20T09:00Z'
      from trajectories.proposal where id = $1 returning id`,
    meets,
    JSON.stringify(before),
  )
  return { agreedProposal, introduction }
}
