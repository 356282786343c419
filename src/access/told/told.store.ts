import { sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

/** Every organisation that keeps something about her, also when her dossier ended there. */
export async function holdersAbout(act: Act, subject: Id<'Subject'>): Promise<readonly Id<'Organisation'>[]> {
  const rows = await act
    .figures<AccessTables>()
    .selectFrom('access.relation')
    .select('holder_id')
    .distinct()
    .where('subject_id', '=', subject)
    .orderBy('holder_id')
    .execute()
  return rows.map((row) => row.holder_id as Id<'Organisation'>)
}

/** Who was meant, as she may read it: the name, or nobody where safety asks for it. */
export async function shownNames(act: Act, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(ids)].filter((id) => id !== null)
  if (asked.length === 0) return new Map()
  const rows = await act
    .figures<AccessTables>()
    .selectFrom('access.account')
    .select(['id', 'name'])
    .where('id', 'in', asked)
    .where('shown_as', '=', 'name')
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export async function everyRelation(act: Act, { subject, holder }: Read) {
  const { rows } = await sql<{ organisation: string; purpose: string; from: Day; until: Day | null }>`
    select o.name as organisation, r.purpose, r.valid_from as "from", r.valid_until as "until"
    from access.relation r join access.organisation o on o.id = r.organisation_id
    where r.subject_id = ${subject} and r.holder_id = ${holder} order by r.valid_from, o.name`.execute(act.figures())
  return rows
}

/** What she was asked and what she said, with the text that she saw. */
export async function everyRelease(act: Act, { subject, holder }: Read) {
  const { rows } = await sql<{
    what: string
    audience: string | null
    organisation: string | null
    asked: Day | null
    given: Day | null
    until: Day | null
    refused: Day | null
    withdrawn: Day | null
    how: string
    by: string | null
    text: string | null
  }>`
    select r.what, r.audience, o.name as organisation, (r.asked_at at time zone 'Europe/Amsterdam')::date as asked,
      r.given_on as given, r.until_day as "until", (r.refused_at at time zone 'Europe/Amsterdam')::date as refused,
      r.withdrawn_on as withdrawn, r.how, case when b.acts then b.name end as by, t.body as text
    from access.release r
    left join access.organisation o on o.id = r.about_id
    left join access.release_text t on t.id = r.text_id
    left join access.account b on b.id = r.given_by
    where r.subject_id = ${subject} and r.holder_id = ${holder} order by r.given_on, r.id`.execute(act.figures())
  return rows
}

/** With what she signs in, without anything that opens a door. */
export async function accountsOf(act: Act, subject: Id<'Subject'>) {
  const { rows } = await sql<{
    name: string
    email: string
    phone: string | null
    lang: string
    created: Date
    password: boolean
    secondFactor: boolean
    sessions: string[]
  }>`
    select a.name, a.email, a.phone, a.lang, a.created_at as created,
      exists (select from access.credential c where c.account_id = a.id and c.password_hash is not null) as password,
      exists (select from access.credential c where c.account_id = a.id and c.totp_confirmed_at is not null) as "secondFactor",
      array(select to_char(s.created_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') from access.session s
        where s.account_id = a.id order by s.created_at desc) as sessions
    from access.account a where a.subject_id = ${subject} order by a.created_at`.execute(act.figures())
  return rows
}
