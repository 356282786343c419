import type pg from 'pg'
import { hashOf } from '../../src/access/public.ts'

interface Parts {
  readonly client: pg.Client
  readonly one: (sql: string, ...values: unknown[]) => Promise<string>
  readonly home: string
  readonly uwv: string
  readonly fatima: string
}

/** Work of one person in each way that an address names it: it runs, is agreed, is lent, is to decide, is to sign. */
export async function worksOf({ client, one, home, uwv, fatima }: Parts, dossier: string) {
  const work = (kind: string, phase: string, more: object) =>
    one(
      `insert into trajectories.placement (region_id, subject_id, holder_id, kind, phase, phase_since, first_day, made_by,
          made_by_organisation, made_at, employer_id, lender_id, employment_id, started_on, payer_id, payer_kind,
          payer_name, decision, decided_on, granted_from, granted_until, supervisor)
        select region_id, subject_id, organisation_id, $2, $3, '2026-11-20', coalesce((c->>'first_day')::date, '2026-11-23'), $4, organisation_id,
          '2026-11-20T09:00Z', (c->>'employer')::uuid, (c->>'lender')::uuid, (c->>'employment')::uuid,
          case when $3 = 'running' then date '2026-11-20' end, (c->>'payer')::uuid,
          case when $2 = 'trial' then 'municipality' end, c->>'payerName',
          case when $3 = 'granted' then 'granted' end, case when $3 = 'granted' then date '2026-11-20' end,
          case when $3 = 'granted' then date '2026-11-23' end, case when $3 = 'granted' then date '2027-01-22' end, 'Anja'
        from people.dossier, (select $5::jsonb as c) as given where id = $1 returning id`,
      dossier,
      kind,
      phase,
      fatima,
      JSON.stringify(more),
    )
  const agreed = (placement: string) =>
    client.query(
      `insert into trajectories.placement_term (region_id, subject_id, holder_id, placement_id, from_day, until_day, minutes_week, tasks, written_at)
        select region_id, subject_id, holder_id, id, first_day, granted_until, 1440, 'Baking bread', made_at from trajectories.placement where id = $1`,
      [placement],
    )
  const toSign = async (placement: string) => {
    const text = JSON.stringify({
      version: 1,
      nl: [{ heading: 'Wie', lines: ['Zij.'] }],
      en: [{ heading: 'Who', lines: ['She.'] }],
    })
    const agreement = await one(
      `insert into trajectories.agreement (region_id, subject_id, holder_id, placement_id, body, body_hash, made_at)
        select region_id, subject_id, holder_id, id, $2, $3, '2026-11-20T09:00Z' from trajectories.placement where id = $1 returning id`,
      placement,
      text,
      hashOf(text),
    )
    const token = `sign-${placement}`
    for (const role of ['candidate', 'representative', 'employer', 'professional'])
      await client.query(
        `insert into trajectories.signature (region_id, subject_id, holder_id, agreement_id, role, name, token_hash, link_until)
          select region_id, subject_id, holder_id, id, $2, 'Somebody', $3, $4 from trajectories.agreement where id = $1`,
        [
          agreement,
          role,
          role === 'representative' ? hashOf(token) : null,
          role === 'representative' ? '2026-12-31' : null,
        ],
      )
    return token
  }
  const { rows } = await client.query<{ id: string }>('select id from employers.employer order by id limit 6')
  const at = (n: number) => ({ employer: rows[n]?.id })
  const employment = await work('employment', 'running', { lender: uwv })
  const made = {
    placement: await work('hire', 'running', at(0)),
    agreedWork: await work('hire', 'agreed', at(1)),
    assignment: await work('assignment', 'running', { ...at(2), employment }),
    trialToDecide: await work('trial', 'requested', { ...at(3), payer: home, first_day: '2026-12-07' }),
    trialByLetter: await work('trial', 'requested', {
      ...at(4),
      payerName: 'Gemeente Elders',
      first_day: '2026-12-07',
    }),
    trialToSign: await work('trial', 'granted', { ...at(5), payer: home }),
  }
  for (const id of Object.values(made)) await agreed(id)
  return { ...made, signToken: await toSign(made.trialToSign) }
}
