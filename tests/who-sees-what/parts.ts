import type pg from 'pg'
import { hashOf } from '../../src/access/public.ts'
import { previewVacancies } from '../../src/employers/public.ts'
import { addDocument } from '../../src/people/documents/add-document.ts'
import { previewImport } from '../../src/people/public.ts'
import type { House } from '../../src/platform/public.ts'
import { expectDone } from '../../src/values/public.ts'
import { callerNamed, inHat } from '../invented-region.ts'
import { mergePartsOf } from './merge-parts.ts'
import { metWith } from './met-parts.ts'
import { researchFileIn } from './research-parts.ts'
import { routedOf } from './route-parts.ts'
import { cvLinkIn, messageIn, statementIn } from './said-parts.ts'
import { screenedOf } from './screened-parts.ts'
import { worksOf } from './work-parts.ts'
import type { Workplace } from './world.ts'

/** What a world is put together from: each makes one record, past every policy. */
export async function partsOf(client: pg.Client, house: House) {
  const one = async (sql: string, ...values: unknown[]): Promise<string> => {
    const { rows } = await client.query<{ id: string }>(sql, values)
    if (!rows[0]) throw new Error(`Nothing for: ${sql}`)
    return rows[0].id
  }
  const organisation = (name: string) => one('select id from access.organisation where name = $1', name)
  const account = (name: string) => one('select id from access.account where name = $1', name)
  const region = await one('select id from access.region')
  const [home, uwv, stranger] = [
    await organisation('Gemeente Hanzewaard'),
    await organisation('UWV, team Hanzestroom'),
    await organisation('Lectoraat Werk en Regio'),
  ]
  const [related, formerly] = [await organisation('Vakbond Dienst & Werk'), await organisation('Werkcentrum Veenbeek')]
  const organisations: Record<Workplace, string> = {
    'the keeper': home,
    'a related organisation': related,
    'a formerly related one': formerly,
    'a stranger': stranger,
  }
  const [fatima, ingrid] = [await account('Fatima Bouzid'), await account('Ingrid Mulder')]
  const karin = await account('Karin Wassink')
  const shared = await one(`select id from employers.vacancy where state = 'region' order by id limit 1`)
  const other = await one(`select id from employers.vacancy where state = 'region' order by id offset 1 limit 1`)

  const copy = (table: string, id: string, changes: object) =>
    one(
      `insert into ${table} select * from jsonb_populate_record(null::${table},
        (select to_jsonb(t) from ${table} t where id = $1) || $2::jsonb) returning id`,
      id,
      JSON.stringify({ id: crypto.randomUUID(), ...changes }),
    )
  const relate = (dossier: string, to: string, until: string | null) =>
    one(
      `insert into access.relation (region_id, subject_id, holder_id, organisation_id, purpose, valid_from, valid_until)
        select region_id, subject_id, organisation_id, $2, 'finding-work', '2026-01-01', $3
        from people.dossier where id = $1 returning id`,
      dossier,
      to,
      until,
    )
  const actsAccount = (name: string) =>
    one(
      `insert into access.account (region_id, name, email, acts) values ($1, $2, $3, true) returning id`,
      region,
      name,
      `${crypto.randomUUID()}@example.nl`,
    )
  const dossierOf = async (holder: string, at: number, changes: { lead?: string; removed?: true } = {}) => {
    const id = await one(
      `select d.id from people.dossier d where organisation_id = $1 and not exists (select from access.relation r
        where r.subject_id = d.subject_id and r.organisation_id not in ($1)) order by d.id offset $2 limit 1`,
      holder,
      at,
    )
    await client.query(
      'update people.dossier set lead_account_id = coalesce($2, lead_account_id), removed_at = $3 where id = $1',
      [id, changes.lead, changes.removed ? '2026-11-20' : null],
    )
    return id
  }

  const merges = mergePartsOf({ client, house, one, copy })

  /** All that hangs on one person: notes, a relation that can end, and a question in each phase that counts. */
  const around = async (dossier: string, mine: boolean) => {
    const about = `select region_id, subject_id, organisation_id`
    const note = (what: string, done: string | null) =>
      one(
        `insert into people.note (region_id, subject_id, holder_id, author_id, kind, text, on_day, next_day, next_what, next_done_on)
          ${about}, $2, 'talk', 'A talk', '2026-11-20', '2026-11-27', $3, $4 from people.dossier where id = $1 returning id`,
        dossier,
        fatima,
        what,
        done,
      )
    const proposal = (vacancy: string, phase: string, token: string | null) =>
      one(
        `insert into trajectories.proposal (region_id, subject_id, holder_id, vacancy_id, phase, phase_since, asked_by,
            asked_by_organisation, asked_at, leaves_at, proposed_by, proposed_at, employer_token_hash)
          ${about}, $2, $3, '2026-11-20', $4, organisation_id, '2026-11-19T09:00Z', '2026-11-19T09:00Z', $4,
            '2026-11-19T10:00Z', $5 from people.dossier where id = $1 returning id`,
        dossier,
        vacancy,
        phase,
        fatima,
        token && hashOf(token),
      )
    const look = (by: string, at: string) =>
      one(
        `insert into access.look (region_id, at, account_id, subject_id, holder_id, permission, what, purpose, screen)
          select region_id, $2, $3, subject_id, organisation_id, 'see-dossier', 'dossier', 'mediation', '/people'
          from people.dossier where id = $1 returning id`,
        dossier,
        at,
        by,
      )
    const lookQuestion = (asked: string) =>
      one(
        `insert into access.look_question (region_id, subject_id, holder_id, look_id, look_at, look_kind, look_purpose, look_permission, looker_id)
          select region_id, subject_id, holder_id, id, at, kind, purpose, permission, account_id
          from access.look where id = $1 returning id`,
        asked,
      )
    const emergency = (by: string) =>
      one(
        `insert into access.emergency (region_id, subject_id, holder_id, account_id, organisation_id, opened_at, ends_at,
            reason, review_by, told_on)
          select region_id, subject_id, organisation_id, $2, $3, '2026-11-23T08:00Z', '2026-11-23T09:00Z', 'danger',
            '2026-11-30', '2026-11-30' from people.dossier where id = $1 returning id`,
        dossier,
        by,
        home,
      )
    const consent = () =>
      one(
        `insert into access.release (region_id, subject_id, holder_id, what, audience, about_id, until_day, asked_at)
          select region_id, subject_id, organisation_id, 'publicity', 'organisation', organisation_id, '2027-11-23',
            '2026-11-20T09:00Z' from people.dossier where id = $1 returning id`,
        dossier,
      )
    const right = (kind: string) =>
      one(
        `insert into access.rights_request (region_id, subject_id, holder_id, kind, came_by, received_on, due_on, entered_at)
          ${about}, $2, 'paper', '2026-11-20', '2026-12-20', '2026-11-20T09:00Z' from people.dossier where id = $1 returning id`,
        dossier,
        kind,
      )
    const paperLetter = () =>
      one(
        `insert into access.paper_letter (region_id, subject_id, holder_id, about, about_id, by, queued_at)
          ${about}, 'right', gen_random_uuid(), 'paper', '2026-11-20T09:00Z' from people.dossier where id = $1 returning id`,
        dossier,
      )
    const acting = (by: string, ended: string | null) =>
      one(
        `insert into access.acting (region_id, subject_id, holder_id, account_id, kind, reach, rests_on, name, email, called,
            valid_from, valid_until, entered_at, ended_at)
          ${about}, $2, 'authorised', 'all', 'authorisation', 'Who acts', 'acts@example.nl', 'Her', '2026-11-20',
            '2027-11-20', '2026-11-20T09:00Z', $3 from people.dossier where id = $1 returning id`,
        dossier,
        by,
        ended,
      )
    await acting(await actsAccount('Who acted before'), '2026-11-22T09:00Z')
    const relation = await relate(dossier, await organisation('Vakschool De Esdoorn'), null)
    const ended = await relate(dossier, await organisation('Praktijkcollege De Brink'), '2026-12-31')
    const token = `card-${dossier}`
    const subject = await one(
      `insert into privacy.ending (region_id, subject_id, holder_id, ended_on, planned_on, erase_on, held_until, held_because)
        ${about}, '2024-11-20', '2026-10-20', '2026-11-30', null, null from people.dossier where id = $1
        returning subject_id as id`,
      dossier,
    )
    return {
      ...(await worksOf({ client, one, home, uwv, fatima }, dossier)),
      ...(await routedOf(one, dossier, { home, coach: await account('Marijke Post') })),
      dossier,
      subject,
      lookAlike: await merges.lookAlikeOf(dossier),
      note: await note('Call again', null),
      finishedNote: await note('Called again', '2026-11-21'),
      relation,
      endedRelation: ended,
      look: await look(karin, '2026-11-10T09:00Z'),
      lookQuestion: await lookQuestion(await look(karin, '2026-11-09T09:00Z')),
      rightsRequest: await right('correction'),
      paperLetter: await paperLetter(),
      accessRequest: await right('access'),
      researchFile: await researchFileIn(one)(dossier, stranger, fatima),
      emergency: await emergency(mine ? fatima : ingrid),
      emergencyToReview: await emergency(karin),
      consent: await consent(),
      ...(await screenedOf(one, dossier)),
      ...(await metWith(one, proposal)),
      acting: await acting(await actsAccount('Who acts'), null),
      question: await proposal(shared, 'asking', null),
      proposal: await proposal(other, 'proposed', token),
      answered: await proposal(
        await one(`select id from employers.vacancy where state = 'region' order by id offset 2 limit 1`),
        'person-yes',
        null,
      ),
      token,
    }
  }
  const vacancyOf = (at: string, by: string, changes: object) =>
    copy('employers.vacancy', shared, { organisation_id: at, brought_in_by: by, ...changes })
  const csv = Buffer.from('voornaam;achternaam\nAda;Vos\n')
  const atWork = async (name: string) => inHat(await callerNamed(house, name), home)
  const importOf = async (name: string) =>
    expectDone(await previewImport(house, await atWork(name), { name: 'people.csv', bytes: csv })).id
  const work = Buffer.from('werkgever;functie;uren per week\nDe Zon;Bakker;24\n')
  const vacancyImportOf = async (name: string) =>
    expectDone(await previewVacancies(house, await atWork(name), { name: 'work.csv', bytes: work })).id
  /** Put there by the keeper itself, so that it opens; of a dossier that is gone only the row. */
  const documentOf = async (dossier: string, by: string | null) => {
    if (by) {
      const file = { name: 'cv.txt', bytes: Buffer.from('What she did before.') }
      const caller = await callerNamed(house, by)
      return expectDone(await addDocument(house, caller, dossier as never, { what: 'cv' }, file)).id as string
    }
    return one(
      `insert into people.document (region_id, subject_id, holder_id, what, name, kind, size, content_sealed, added_at)
        select region_id, subject_id, organisation_id, 'cv', 'cv.txt', 'text', 1, '', '2026-11-20T09:00Z'
        from people.dossier where id = $1 returning id`,
      dossier,
    )
  }
  const removedDocumentOf = async (dossier: string, by: string | null) => {
    const id = await documentOf(dossier, by)
    await client.query(`update people.document set removed_at = '2026-11-23T08:00Z' where id = $1`, [id])
    return id
  }
  const session = async (accountId: string, organisationId: string | null, regionId = region): Promise<string> => {
    const token = `session-${crypto.randomUUID()}`
    await client.query(
      `insert into access.session (token_hash, region_id, account_id, organisation_id, second_factor, created_at, seen_at, expires_at, proven_at)
        values ($1, $2, $3, $4, true, '2026-11-23T08:00Z', '2026-11-23T08:29Z', '2026-11-23T18:00Z', '2026-11-23T08:29Z')`,
      [hashOf(token), regionId, accountId, organisationId],
    )
    return token
  }
  const accountAt = async (
    name: string,
    place: string | null,
    role: string,
    changes: { until?: string; disabled?: true } = {},
  ) => {
    const id = await one(
      `insert into access.account (region_id, name, email, disabled_at) values ($1, $2, $3, $4) returning id`,
      region,
      name,
      `${crypto.randomUUID()}@example.nl`,
      changes.disabled ? '2026-11-22' : null,
    )
    if (place)
      await client.query(
        `insert into access.membership (region_id, account_id, organisation_id, role, valid_from, valid_until)
          values ($1, $2, $3, $4, '2026-01-01', $5)`,
        [region, id, place, role, changes.until ?? null],
      )
    return id
  }

  return {
    ...{ client, one, region, home },
    ...{ uwv, stranger, related, formerly },
    organisations,
    fatima,
    ingrid,
    karin,
    shared,
    relate,
    dossierOf,
    around,
    vacancyOf,
    importOf,
    vacancyImportOf,
    documentOf,
    statementOf: statementIn(one, house),
    messageOf: messageIn(one, house),
    cvLinkOf: cvLinkIn(one),
    removedDocumentOf,
    mergeOf: merges.mergeOf,
    session,
    accountAt,
  }
}
