/** A screening that is open, what is still needed, and the criteria of the organisation that keeps the dossier. */
export const screenedOf = async (one: (sql: string, ...values: unknown[]) => Promise<string>, dossier: string) => ({
  screening: await one(
    `insert into trajectories.screening (region_id, subject_id, holder_id, criteria, started_at)
      select region_id, subject_id, organisation_id,
        '[{"id": "wants-to", "nl": "Wil meedoen", "en": "Wants to", "decisive": false}]', '2026-11-20T09:00Z'
      from people.dossier where id = $1 returning id`,
    dossier,
  ),
  gap: await one(
    `insert into trajectories.gap (region_id, subject_id, holder_id, kind, need, owner, look_again_on, made_at)
      select region_id, subject_id, organisation_id, 'travel', 'An electric bicycle', 'person', '2026-12-20',
        '2026-11-20T09:00Z'
      from people.dossier where id = $1 returning id`,
    dossier,
  ),
  criteriaSet: await one(
    `insert into trajectories.criteria (region_id, set_id, number, organisation_id, name, from_day, criteria, made_at)
      select region_id, gen_random_uuid(), 1, organisation_id, 'A set', '2026-11-20', '[]', '2026-11-20T09:00Z'
      from people.dossier where id = $1 returning set_id as id`,
    dossier,
  ),
})
