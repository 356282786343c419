import type { Client } from 'pg'
import type { Caller } from '../src/platform/public.ts'
import type { Id } from '../src/values/public.ts'
import { type Coached, makeManyHours } from './many-hours.ts'

const linesPerRoute = 25

/** Grants with eight approved lines in no claim each, at firms that are recognised and said how they bill. */
export async function makeClaimsToMake(client: Client, coached: Coached, grants: number) {
  await makeManyHours(client, coached, grants * linesPerRoute)
  await client.query('update coaching.period set rate_cents = 7478 where rate_cents is null')
  await client.query(
    `insert into coaching.recognition (region_id, firm_id, kind, from_day, by_whom, written_at)
     select distinct p.region_id, p.firm_id, 'job-coaching', current_date - 800, 'UWV', now() from coaching.period p
     where not exists (select from coaching.recognition r where r.firm_id = p.firm_id)`,
  )
  await client.query(
    `insert into claims.terms (region_id, firm_id, from_day, vat, kvk, vat_number, iban, street, postcode, town, written_at)
     select distinct region_id, firm_id, date '2020-01-01', 'standard', '12345678', 'NL123456789B01', 'NL91ABNA0417164300',
       'Dorpsstraat 1', '8102 AA', 'Raalte', now() from coaching.period`,
  )
}

/** Everything that waits, by the firm that claims it, as somebody of that firm. */
export async function byFirm(client: Client, somebody: Caller) {
  const { rows } = await client.query<{ firm: string; periods: string[] }>(
    `select p.firm_id as firm, array_agg(p.id::text) as periods from coaching.period p
     where exists (select from coaching.line l where l.period_id = p.id and l.state = 'approved' and l.claim_id is null)
     group by 1`,
  )
  return rows.map(({ firm, periods }) => ({
    caller: { ...somebody, organisation: firm as Id<'Organisation'>, organisationName: 'A firm' },
    periods,
  }))
}

/** What the books say of all of it: nothing together, each entry for itself, and what is owed is what was asked. */
export async function booksOf(client: Client) {
  const { rows } = await client.query<{ claims: number; balanced: boolean }>(
    `select (select count(*)::int from claims.claim) as claims,
      not exists (select from claims.posting group by entry_id having sum(cents) <> 0)
      and (select coalesce(sum(cents), 0) from claims.posting where account = 'payer')
        = (select coalesce(sum(net_cents + vat_cents), 0) from claims.claim)
      and (select coalesce(sum(net_cents), 0) from claims.claim)
        = (select coalesce(sum(round(l.minutes * 7478 / 60.0)), 0) from claims.line c join coaching.line l on l.id = c.line_id)
      as balanced`,
  )
  return rows[0] ?? { claims: 0, balanced: false }
}
