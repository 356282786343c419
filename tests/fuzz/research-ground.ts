import type pg from 'pg'

/** Six people who said yes to research, and two files about them: one that may be made, and one that was. */
export async function researchGround(client: pg.Client, asked: string) {
  await client.query(
    `with text as (
        insert into access.release_text (region_id, what, lang, body, hash, first_shown_on)
          select region_id, 'research', 'en', E'A question\nYour name is not in it.', '\\x00', '2026-11-20'
          from privacy.research_file where id = $1 returning id, region_id)
      insert into access.release (region_id, subject_id, holder_id, what, audience, given_on, until_day, text_id)
        select d.region_id, d.subject_id, d.organisation_id, 'research', 'region', '2026-11-20', '2027-11-20', text.id
        from text, people.dossier d, privacy.research_file f
        where f.id = $1 and d.organisation_id = f.holder_id and d.removed_at is null and d.known_on <= f.until_day
        order by d.id offset 20 limit 6`,
    [asked],
  )
  const copied = async (more: string) => {
    const { rows } = await client.query<{ id: string; recipient_id: string }>(
      `insert into privacy.research_file (region_id, holder_id, name, purpose, recipient_id, fields, from_day, until_day,
          keep_until, asked_at, asked_by, verdict, reason, decided_by, decided_at, take_before, made_at, people)
        select region_id, holder_id, name, purpose, recipient_id, fields, from_day, until_day, keep_until, asked_at,
          (select id from access.account where name = 'A programme-manager' and region_id = f.region_id), 'granted', 'It is careful', asked_by, asked_at,
          '2026-12-04', ${more} from privacy.research_file f where id = $1 returning id, recipient_id`,
      [asked],
    )
    return rows[0] ?? { id: '', recipient_id: '' }
  }
  const [toMake, made] = [await copied('null, null'), await copied('asked_at, 6')]
  return { researcher: toMake.recipient_id, fileToMake: toMake.id, fileMade: made.id }
}
