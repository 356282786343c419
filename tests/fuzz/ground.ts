import type pg from 'pg'
import { hashPassword } from '../../src/access/credentials/hash-password.ts'
import { answeringProvider } from '../answering-provider.ts'
import type { RecordIds } from '../who-sees-what/records.ts'
import { researchGround } from './research-ground.ts'

export const candidate = { email: 'fuzzed.candidate@example.nl', password: 'a long password for this one person' }

interface Ground {
  readonly emptyOrganisation: string
  readonly openVacancy: string
  readonly notScreened: string
  readonly researcher: string
  /** Granted to the programme manager, with people who said yes; and one that was handed over. */
  readonly fileToMake: string
  readonly fileMade: string
  /** Somebody whom the keeper has nothing to do with, by all of her name and her town. */
  readonly strangerName: string
  readonly strangerTown: string
}

/** What has to be there for every operation to be accepted at least once. */
export async function prepareGround(client: pg.Client, own: RecordIds, region: string): Promise<Ground> {
  await client.query(`update people.dossier set stage = 'ready' where id = $1`, [own.dossier])
  await client.query(
    `update access.account set email = $2 where name = 'A candidate' and subject_id = (
      select subject_id from people.dossier where id = $1)`,
    [own.dossier, candidate.email],
  )
  await client.query(
    `insert into access.credential (account_id, region_id, password_hash)
      select id, region_id, $2 from access.account where email = $1`,
    [candidate.email, await hashPassword(candidate.password)],
  )
  await client.query(
    `insert into access.release (region_id, subject_id, holder_id, what, about_id, given_on)
      select region_id, subject_id, holder_id, 'name-for-vacancy', vacancy_id, '2026-11-20'
      from trajectories.proposal where id in ($1, $2)
        or id = (select proposal_id from trajectories.introduction where id = $3)`,
    [own.answered, own.agreedProposal, own.introduction],
  )
  await client.query(
    `insert into privacy.old_looks (region_id, before_day, rows, warned_on, erase_on)
      values ($1, '2021-12-23', 7, '2026-11-23', '2026-12-23')`,
    [region],
  )
  const { rows } = await client.query<{ id: string }>(
    `insert into access.organisation (region_id, name, kind)
      select region_id, 'An empty organisation', 'other' from people.dossier where id = $1 returning id`,
    [own.dossier],
  )
  const { rows: open } = await client.query<{ id: string }>(
    `select v.id from employers.vacancy v, people.dossier her where v.state = 'region' and v.region_id = $2 and her.id = $1
      and not exists (select from trajectories.proposal p where p.vacancy_id = v.id and p.subject_id = her.subject_id)
      and not exists (select from trajectories.placement p where p.subject_id = her.subject_id
        and (p.vacancy_id = v.id or p.employer_id = v.employer_id))
      order by v.id limit 1`,
    [own.dossier, region],
  )
  await client.query(
    `insert into trajectories.judgement
        (region_id, subject_id, holder_id, screening_id, criterion, answer, rests_on, judged_at)
      select region_id, subject_id, holder_id, id, 'wants-to', 'yes', 'talk', started_at
      from trajectories.screening where id = $1`,
    [own.screening],
  )
  const { rows: notScreened } = await client.query<{ id: string }>(
    `select id from people.dossier d where removed_at is null and organisation_id = (
        select organisation_id from people.dossier where id = $1)
      and not exists (select from trajectories.screening s where s.subject_id = d.subject_id) limit 1`,
    [own.dossier],
  )
  const { rows: strangers } = await client.query<{ name: string; town: string }>(
    `select concat_ws(' ', given_name, nullif(name_prefix, ''), family_name) as name, town from people.dossier d
      where region_id = $2 and removed_at is null and town is not null and organisation_id <> (
        select organisation_id from people.dossier where id = $1)
      and not exists (select from access.relation r where r.subject_id = d.subject_id and r.organisation_id = (
        select organisation_id from people.dossier where id = $1))
      and (select count(*) from people.dossier o where o.region_id = $2 and o.sort_name = d.sort_name) = 1 limit 1`,
    [own.dossier, region],
  )
  const [stranger] = strangers
  const { issuer } = await answeringProvider()
  await client.query('update access.openid_provider set issuer = $1', [issuer])
  return {
    strangerName: stranger?.name ?? '',
    strangerTown: stranger?.town ?? '',
    emptyOrganisation: rows[0]?.id ?? '',
    openVacancy: open[0]?.id ?? '',
    notScreened: notScreened[0]?.id ?? '',
    ...(await researchGround(client, own.researchFile)),
  }
}
