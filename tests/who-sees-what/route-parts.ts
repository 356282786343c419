type One = (sql: string, ...values: unknown[]) => Promise<string>

/** A route of coaching that runs at the organisation that keeps the dossier, with a pause, a part and a conclusion. */
export async function routedOf(one: One, dossier: string) {
  const about = `insert into %s (region_id, subject_id, holder_id, `
  const into = (table: string) => about.replace('%s', table)
  const route = await one(
    `${into('coaching.route')} kind, entry, phase, phase_since, firm_id, made_at)
      select region_id, subject_id, organisation_id, 'coaching', 'activation', 'activation', '2026-11-01', organisation_id,
        '2026-11-01T09:00Z' from people.dossier where id = $1 returning id`,
    dossier,
  )
  const below = (table: string, columns: string, values: string) =>
    one(
      `${into(table)} route_id, ${columns}) select region_id, subject_id, holder_id, id, ${values}
        from coaching.route where id = $1 returning id`,
      route,
    )
  await below(
    'coaching.route_payer',
    'from_day, kind, payer_id, written_at',
    `'2026-11-01', 'municipality', holder_id, made_at`,
  )
  await below(
    'coaching.conclusion',
    'completed, completed_rests_on, clear_choice, choice, text_hash, written_by_name, written_at',
    `true, 'She came every day.', true, 'Baker', decode(repeat('00', 32), 'hex'), 'Somebody', made_at`,
  )
  return {
    route,
    pause: await below('coaching.pause', 'reason, from_day, written_at', `'sickness', '2026-11-10', made_at`),
    activationPart: await below(
      'coaching.programme_part',
      'kind, what, written_at',
      `'training', 'To begin on time', made_at`,
    ),
  }
}
