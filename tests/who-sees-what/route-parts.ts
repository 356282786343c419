import { hashOf } from '../../src/access/public.ts'

type One = (sql: string, ...values: unknown[]) => Promise<string>

const text = JSON.stringify({
  version: 1,
  nl: [{ heading: 'Wie', lines: ['Zij.'] }],
  en: [{ heading: 'Who', lines: ['She.'] }],
})

/**
 * A route of coaching at the municipality that also pays it, with everything below: a pause, a part and a conclusion;
 * requests to prepare, to decide and decided; a period with a line of a coach who is somebody else.
 */
export async function routedOf(one: One, dossier: string, { home, coach }: { home: string; coach: string }) {
  const into = (table: string) => `insert into ${table} (region_id, subject_id, holder_id, `
  const route = await one(
    `${into('coaching.route')} kind, entry, phase, phase_since, firm_id, made_at)
      select d.region_id, subject_id, organisation_id, 'coaching', 'activation', 'activation', '2026-11-01',
        coalesce((select o.id from access.organisation o where o.id = $2 and o.region_id = d.region_id), organisation_id),
        '2026-11-01T09:00Z' from people.dossier d where d.id = $1 returning id`,
    dossier,
    home,
  )
  const below = (table: string, column: string, of: string, id: string, columns: string, values: string) =>
    one(
      `${into(table)} ${column}, ${columns}) select region_id, subject_id, holder_id, id, ${values}
        from ${of} where id = $1 returning id`,
      id,
    )
  const on = (table: string, columns: string, values: string) =>
    below(table, 'route_id', 'coaching.route', route, columns, values)
  await on(
    'coaching.route_payer',
    'from_day, kind, payer_id, written_at',
    `'2026-11-01', 'municipality', firm_id, made_at`,
  )
  await on(
    'coaching.conclusion',
    'completed, completed_rests_on, clear_choice, choice, text_hash, written_by_name, written_at',
    `true, 'She came every day.', true, 'Baker', decode(repeat('00', 32), 'hex'), 'Somebody', made_at`,
  )
  const asked = 'firm_id, kind, number, phase, phase_since, reference, payer_kind, payer_id, received_on, made_at'
  const sent = `'2026-11-02', gen_random_uuid()::text, 'municipality', firm_id, '2026-11-02', made_at`
  const request = await on(
    'coaching.request',
    'firm_id, kind, phase, phase_since, reference, made_at',
    `firm_id, 'trial', 'preparing', '2026-11-02', gen_random_uuid()::text, made_at`,
  )
  const decided = await on('coaching.request', asked, `firm_id, 'half-year', 2, 'refused', ${sent}`)
  const said = 'says, decided_on, hand, reason, basis, made_at'
  await below(
    'coaching.decision',
    'request_id',
    'coaching.request',
    decided,
    said,
    `'refused', '2026-11-16', 'payer', 'no-need', '{}', made_at`,
  )
  await one(
    `${into('coaching.objection')} request_id, decision_id, by_whom, made_on, written_at)
      select region_id, subject_id, holder_id, request_id, id, 'worker', '2026-11-18', made_at
        from coaching.decision where request_id = $1 returning id`,
    decided,
  )
  const kept = await below(
    'coaching.request_text',
    'request_id',
    'coaching.request',
    request,
    'body, body_hash, made_at',
    `'${text}', decode('${hashOf(text).toString('hex')}', 'hex'), made_at`,
  )
  const work = `work-${route}`
  await one(
    `${into('coaching.employer_page')} route_id, placement_id, token_hash, link_until, made_at)
      select p.region_id, p.subject_id, p.holder_id, r.id, p.id, $2, '2026-12-31', r.made_at
      from coaching.route r join trajectories.placement p on p.subject_id = r.subject_id and p.holder_id = r.holder_id
      where r.id = $1 and p.kind = 'hire' and p.phase = 'running' limit 1 returning id`,
    route,
    hashOf(work),
  )
  const token = `coaching-${route}`
  for (const [role, hash] of [
    ['candidate', null],
    ['representative', hashOf(token).toString('hex')],
    ['professional', null],
  ])
    await below(
      'coaching.request_signature',
      'text_id',
      'coaching.request_text',
      kept,
      'role, name, token_hash, link_until',
      `'${role}', 'Somebody', ${hash ? `decode('${hash}', 'hex'), '2026-12-31'` : 'null, null'}`,
    )
  const period = await on(
    'coaching.period',
    'firm_id, kind, number, from_day, until_day, of_worked, granted_minutes, payer_kind, payer_id, decided_on, basis, made_at',
    `firm_id, 'half-year', 1, '2026-11-01', '2027-04-30', false, 3744, 'municipality', firm_id, '2026-11-01', '{}', made_at`,
  )
  const session = await one(
    `insert into coaching.session (region_id, firm_id, coach_id, day, start_minute, minutes, during, group_size, client_key, entered_at)
      select region_id, firm_id, $2, day, 540, 60, tstzrange(day + time '09:00', day + time '10:00'), 1, id, made_at
      from coaching.route, (select date '2026-11-02' + (count(*))::int as day from coaching.session) as free where id = $1 returning id`,
    route,
    coach,
  )
  const line = await one(
    `${into('coaching.line')} route_id, period_id, session_id, firm_id, coach_id, day, start_minute, minutes, group_size,
        activity, remote, entered_by, entered_at)
      select r.region_id, subject_id, holder_id, r.id, $2, s.id, s.firm_id, s.coach_id, s.day, 540, 60, 1, 'train', false,
        s.coach_id, s.entered_at from coaching.route r, coaching.session s where r.id = $1 and s.id = $3 returning id`,
    route,
    period,
    session,
  )
  // The sums of a claim are asked within its region.
  await one(`select set_config('app.region', region_id::text, false) as id from coaching.route where id = $1`, route)
  const claim = await below(
    'claims.claim',
    'period_id',
    'coaching.period',
    period,
    `route_id, firm_id, payer_kind, payer_id, year, number, from_day, until_day, last, corrects, rate_cents, minutes,
      net_cents, vat, vat_share, vat_cents, seller, basis, phase_since, sent_on, made_at`,
    `route_id, firm_id, payer_kind, payer_id, 2026, (select count(*)::int + 1 from claims.claim), from_day, from_day, false,
      false, 7478, 0, 0, 'exempt', 0, 0, '{"name":"A firm","kvk":"12345678","vatNumber":null,"iban":"NL91ABNA0417164300",
      "street":"Here 1","postcode":"8000 AA","town":"Zwolle"}', '{}', from_day, from_day, made_at`,
  )
  const audit = await one(
    `insert into claims.audit (region_id, firm_id, payer_id, from_day, until_day, seed, population, size, drawn_on, drawn_by_name, made_at)
      select region_id, firm_id, firm_id, '2026-11-01', '2026-11-30', repeat('0', 32), 1, 1, '2026-11-20', 'Somebody', made_at
      from coaching.route where id = $1 returning id`,
    route,
  )
  const auditDossier = await below(
    'claims.audit_dossier',
    'period_id',
    'coaching.period',
    period,
    'audit_id, firm_id, payer_id, place, frozen',
    `'${audit}', firm_id, firm_id, 1, '{"from":"2026-11-01","until":"2027-04-30","number":1,"granted":3744,
      "decidedOn":"2026-11-01","lines":[],"report":null}'`,
  )
  return {
    ...{ audit, auditDossier },
    claim,
    ...{ route, request, decidedRequest: decided, period, session, line, coachingToken: token, workToken: work },
    sentRequest: await on('coaching.request', asked, `firm_id, 'half-year', 1, 'sent', ${sent}`),
    pause: await on('coaching.pause', 'reason, from_day, written_at', `'sickness', '2026-11-10', made_at`),
    report: await below(
      'coaching.report',
      'period_id',
      'coaching.period',
      period,
      'route_id, firm_id, results, conclusion, growth, written_by_name, written_at',
      `route_id, firm_id, '[]', 'She works by herself.', '{"minutesWeek":{"first":null,"now":null},
        "tasks":{"first":null,"now":null},"wageValue":{"first":null,"now":null}}', 'Somebody', made_at`,
    ),
    activationPart: await on(
      'coaching.programme_part',
      'kind, what, written_at',
      `'training', 'To begin on time', made_at`,
    ),
  }
}
