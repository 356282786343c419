import type { Client } from 'pg'

/** The shape of a large region: many organisations, and one of them that knows a part of everybody. */
export interface Shape {
  readonly people: number
  readonly organisations: number
  /** Dossiers that the organisation of the caller keeps itself. */
  readonly own: number
  /** Dossiers of others that it may see. */
  readonly shared: number
  /** Among how many of the other organisations those are spread. */
  readonly sharers: number
}

export const large: Shape = { people: 700_000, organisations: 35, own: 14_500, shared: 5_000, sharers: 8 }

const givenNames = 'Naomi Tesfay Karin Loes Fatima Henk Ton Selam Amir Daan Eva Joris Lotte Milan Noor Pieter Rosa Sem'
const familyNames =
  'Brink Wassink Slotboom Evers Bouzid Haile Jansen Visser Smit Mulder Bos Vos Peters Hendriks Dekker Brouwer Kok Prins'
const towns = 'Deventer Zutphen Apeldoorn Raalte Olst Lochem Epe Voorst Brummen Holten Rijssen Wijhe'
const stages = 'new steps-open not-known ready proposed trial-requested trial seconded hired between stopped'
const occupations = 'warehouse-worker cleaner gardener production-worker driver cook care-assistant shop-assistant'

const list = (words: string): string => `array[${words.split(' ').map((word) => `'${word}'`)}]`
const size = (words: string): number => words.split(' ').length
/** The same dice for everybody who runs this: what comes out follows from the number of the person alone. */
const dice = (salt: number, sides: number | string): string => `(abs(hashint4(n * 31 + ${salt})) % ${sides})`
const oneOf = (salt: number, words: string): string => `(${list(words)})[1 + ${dice(salt, size(words))}]`

/** Everybody in a few statements, as the superuser: made in a minute instead of through a million acts. */
export async function makeManyPeople(client: Client, region: string, ownOrganisation: string, shape: Shape) {
  await client.query("set session_replication_role = 'replica'") // what we make refers to what we made: no need to look
  await client.query('create temporary table keeper (nr integer primary key, id uuid, kept integer)')
  await client.query(
    `insert into keeper select 0, $1::uuid, $2::int
     union all select nr, gen_random_uuid(), ($3::int - $2::int) / $4::int from generate_series(1, $4::int) nr`,
    [ownOrganisation, shape.own, shape.people, shape.organisations - 1],
  )
  await client.query(
    `insert into access.organisation (id, region_id, name, kind)
     select id, $1, 'Organisatie ' || nr, 'municipality' from keeper where nr > 0`,
    [region],
  )
  await client.query(
    `insert into access.account (region_id, name, email)
     select $1, 'Collega ' || n, 'collega' || n || '@bench.example' from generate_series(1, 12) n`,
    [region],
  )
  await client.query(
    `create temporary table person as
     select n, gen_random_uuid() as subject, k.id as keeper, k.nr as keeper_nr
     from generate_series(0, $1::int - 1) n join keeper k on k.nr = case when n < $2 then 0 else 1 + (n - $2) % $3 end`,
    [shape.people, shape.own, shape.organisations - 1],
  )
  await client.query('insert into access.subject (id, region_id) select subject, $1 from person', [region])
  await client.query(dossiers, [region])
  await client.query(relations, [region, ownOrganisation, shape.sharers, Math.ceil(shape.shared / shape.sharers)])
  await client.query('vacuum analyze')
  await client.query("set session_replication_role = 'origin'")
}

const dossiers = `
  with made as (
    select p.*, ${oneOf(1, givenNames)} as given, ${oneOf(2, familyNames)} || chr(97 + ${dice(3, 26)}) || chr(97 + ${dice(4, 26)}) as family,
      ${oneOf(5, towns)} as town, ${oneOf(6, occupations)} as work, ${oneOf(7, stages)} as stage
    from person p
  ), colleague as (select id, row_number() over (order by email) as nr from access.account where email like '%@bench.example')
  insert into people.dossier (region_id, subject_id, organisation_id, given_name, family_name, sort_name, search_text,
    town, stage, stage_since, occupations, hours_min, hours_max, available_from, availability_confirmed_on, registered,
    spoken_dutch, lead_account_id)
  select $1, subject, keeper, given, family, lower(family) || ' ' || lower(given),
    lower(given) || ' ' || lower(family) || ' ' || lower(town) || ' ' || work, town, stage,
    current_date - ${dice(8, 400)}, array[work], 8 + ${dice(9, 16)}, 24 + ${dice(10, 16)},
    case when ${dice(11, 5)} > 0 then current_date + ${dice(12, 120)} - 60 end,
    case when ${dice(13, 4)} > 0 then current_date - ${dice(14, 90)} end,
    (array[true, false, null])[1 + ${dice(15, 3)}], (array['A1','A2','B1','B2'])[1 + ${dice(16, 4)}], colleague.id
  from made left join colleague on colleague.nr = ${dice(17, 13)}`

/** Everybody's keeper sees the own dossier; the caller's organisation sees a part of some others. */
const relations = `
  insert into access.relation (region_id, subject_id, holder_id, organisation_id, purpose, valid_from)
  select $1::uuid, subject, keeper, keeper, 'mediation', current_date - 400 from person
  union all
  select $1, subject, keeper, $2::uuid, 'mediation', current_date - 100
  from (select *, row_number() over (partition by keeper order by n) as nth from person where keeper_nr between 1 and $3::int) shared
  where nth <= $4::int`
