import type { Client } from 'pg'

/** Sessions of a half-year, one a week: each coach has twenty-five people, at five moments of five days. */
const perRoute = 25
const perCoach = 25
const perFirm = 2_000

export interface Coached {
  readonly region: string
  readonly holder: string
  readonly payer: string
  /** The firm of the caller: its first two thousand routes are there at every size, the rest is of other firms. */
  readonly firm: string
}

/**
 * Many session lines in a few statements, as the superuser. Triggers rest: they would keep the sums of a period line by
 * line, so the sums are set once to what the lines add up to; the checks of the period hold all the same.
 */
export async function makeManyHours(client: Client, coached: Coached, lines: number) {
  const { region, holder, payer, firm } = coached
  const routes = lines / perRoute
  await client.query("set session_replication_role = 'replica'")
  await client.query('create temporary table firm as select 0 as nr, $1::uuid as id', [firm])
  await client.query('insert into firm select nr, gen_random_uuid() from generate_series(1, $1::int - 1) nr', [
    Math.ceil(routes / perFirm),
  ])
  await client.query(
    `insert into access.organisation (id, region_id, name, kind) select id, $1, 'Firma ' || nr, 'coach-firm' from firm where nr > 0`,
    [region],
  )
  await client.query(
    `create temporary table coach as select nr, nr / ${perFirm / perCoach} as firm_nr, gen_random_uuid() as id
     from generate_series(0, $1::int) nr`,
    [Math.floor((routes - 1) / perCoach)],
  )
  await client.query(
    `insert into access.account (id, region_id, name, email)
     select id, $1, 'Coach ' || nr, 'coach' || nr || '@bench.example' from coach`,
    [region],
  )
  await client.query(people, [routes])
  await client.query('analyze her')
  await client.query('insert into access.subject (id, region_id) select subject, $1 from her', [region])
  await client.query(dossiers, [region, holder])
  await client.query(relations, [region, holder])
  await client.query(ways, [region, holder])
  await client.query(payers, [region, holder, payer])
  await client.query(grants, [region, holder, payer])
  await client.query(hours)
  await client.query(sessions, [region])
  await client.query(sheets, [region, holder])
  await client.query(sums)
  await client.query("set session_replication_role = 'origin'")
  await client.query('vacuum analyze')
}

const people = `
  create temporary table her as
  select n, gen_random_uuid() as subject, gen_random_uuid() as route, gen_random_uuid() as period, f.id as firm,
    c.id as coach, d.id as decider
  from generate_series(0, $1::int - 1) n
  join coach c on c.nr = n / ${perCoach}
  join firm f on f.nr = c.firm_nr
  join coach d on d.nr = c.firm_nr * ${perFirm / perCoach} + (c.nr + 1) % 2`

const dossiers = `
  insert into people.dossier (region_id, subject_id, organisation_id, given_name, family_name, sort_name, search_text,
    town, stage, stage_since)
  select $1, subject, $2, 'Naam' || n, 'Brink' || n, 'brink' || n, 'naam' || n || ' brink' || n, 'Deventer', 'hired', current_date - 200
  from her`

const relations = `
  insert into access.relation (region_id, subject_id, holder_id, organisation_id, purpose, valid_from)
  select $1::uuid, subject, $2::uuid, $2::uuid, 'mediation', current_date - 400 from her
  union all select $1, subject, $2, firm, 'coaching', current_date - 200 from her`

const ways = `
  insert into coaching.route (id, region_id, subject_id, holder_id, kind, entry, phase, phase_since, firm_id, coach_id,
    begun_on, made_by, made_at)
  select route, $1, subject, $2, 'coaching', 'placement', 'placed', current_date - 175 - n % 90, firm, coach,
    current_date - 200, coach, now() from her`

const payers = `
  insert into coaching.route_payer (region_id, subject_id, holder_id, route_id, from_day, kind, payer_id, ground, written_at)
  select $1, subject, $2, route, current_date - 200, 'uwv', $3, 'wajong', now() from her`

const grants = `
  insert into coaching.period (id, region_id, subject_id, holder_id, route_id, firm_id, kind, number, from_day, until_day,
    share, of_worked, granted_minutes, payer_kind, payer_id, regime, decided_on, basis, made_at)
  select period, $1, subject, $2, route, firm, 'half-year', 1, current_date - 175, current_date + 6, 1000, false, 3744,
    'uwv', $3, 'medium', current_date - 180, '{}', now() from her`

const hours = `
  create temporary table hour as
  select her.*, k, gen_random_uuid() as session, current_date - 175 + k * 7 + n % 5 as day,
    540 + n % ${perCoach} / 5 * 90 as start, 30 + (n + k) % 4 * 15 as minutes
  from her cross join generate_series(0, ${perRoute - 1}) k`

const sessions = `
  insert into coaching.session (id, region_id, firm_id, coach_id, day, start_minute, minutes, during, group_size, client_key, entered_at)
  select session, $1, firm, coach, day, start, minutes,
    tstzrange((day + make_interval(mins => start)) at time zone 'Europe/Amsterdam',
      (day + make_interval(mins => start + minutes)) at time zone 'Europe/Amsterdam'), 1, session, now()
  from hour order by k, n`

/** In the order of the weeks, as they come in. Fifteen weeks went to the payer, eight were approved, two wait. */
const sheets = `
  insert into coaching.line (region_id, subject_id, holder_id, route_id, period_id, session_id, firm_id, coach_id, day,
    start_minute, minutes, group_size, activity, remote, log, entered_by, entered_at, state, decided_by, decided_at, claim_id)
  select $1, subject, $2, route, period, session, firm, coach, day, start, minutes, 1, 'train', false, 'Geoefend aan het werk.',
    coach, now(), case when k < 23 then 'approved' else 'waiting' end, case when k < 23 then decider end,
    case when k < 23 then now() end, case when k < 15 then period end
  from hour order by k, n`

const sums = `
  update coaching.period p set entered_minutes = s.entered, approved_minutes = s.approved
  from (select period_id, sum(minutes) as entered, sum(minutes) filter (where state = 'approved') as approved
    from coaching.line group by period_id) s where s.period_id = p.id`
