/** A file that somebody asked for and nobody decided about, at the organisation that keeps this dossier. */
export const researchFileIn =
  (one: (sql: string, ...values: unknown[]) => Promise<string>) =>
  (dossier: string, recipient: string, askedBy: string) =>
    one(
      `insert into privacy.research_file (region_id, holder_id, name, purpose, recipient_id, fields, from_day, until_day,
          keep_until, asked_by, asked_at)
        select region_id, organisation_id, 'Who finds work', 'To know what helps', $2, '{stage}', '2020-01-01',
          '2026-11-23', '2028-12-31', $3, '2026-11-20T09:00Z' from people.dossier where id = $1 returning id`,
      dossier,
      recipient,
      askedBy,
    )
