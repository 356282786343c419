import type pg from 'pg'
import { inject } from 'vitest'
import { lockSecret } from '../../src/access/openid/provider-secret.ts'
import { professionalRoles } from '../../src/access/permits/roles.ts'
import { hashOf } from '../../src/access/public.ts'
import { type House, withClient } from '../../src/platform/public.ts'
import type { FreshHouse } from '../fresh-region.ts'
import { partsOf } from './parts.ts'
import type { RecordIds, Whose } from './records.ts'
import { addTwinRegion, twinOf } from './twin-region.ts'

/** Where somebody works, seen from the municipality that keeps the files. */
export const workplaces = ['the keeper', 'a related organisation', 'a formerly related one', 'a stranger'] as const
export type Workplace = (typeof workplaces)[number]

export interface World {
  readonly records: Readonly<Record<Whose, RecordIds>>
  readonly organisations: Readonly<Record<Workplace, string>>
  /** A cookie for each actor, by name. */
  readonly cookies: Readonly<Record<string, string>>
  readonly region: string
  /** Where nobody of the keeper has a relation, and the region that row-level security keeps apart. */
  readonly farOrganisation: string
  readonly farRegion: string
}

/** The invented region with one record of each kind for each answer to "whose is it?", and everybody who may ask. */
export async function worldIn({ house, urls }: Pick<FreshHouse, 'house' | 'urls'>): Promise<World> {
  const address = new URL(inject('adminUrl'))
  address.pathname = new URL(urls.owner).pathname
  return withClient(address.href, async (client) => {
    const builder = await openWorld(client, house)
    const records = await builder.records()
    const cookies = await builder.actors(records)
    await addTwinRegion(client)
    cookies['somebody of another region'] = await builder.session(
      twinOf(builder.fatima),
      twinOf(builder.home),
      twinOf(builder.region),
    )
    return { records, organisations: builder.organisations, cookies, region: builder.region, ...builder.far }
  })
}

async function openWorld(client: pg.Client, house: House) {
  const parts = await partsOf(client, house)
  const { one, region, home, uwv, stranger, related, formerly, organisations, fatima, ingrid, karin, shared } = parts
  const {
    relate,
    dossierOf,
    documentOf,
    statementOf,
    messageOf,
    cvLinkOf,
    removedDocumentOf,
    mergeOf,
    around,
    vacancyOf,
    importOf,
    vacancyImportOf,
    session,
    accountAt,
  } = parts
  return {
    ...{ region, home, fatima, organisations, session },
    far: { farOrganisation: uwv, farRegion: twinOf(region) },
    records: async (): Promise<Record<Whose, RecordIds>> => {
      const dossiers: Record<Exclude<Whose, 'of another region' | 'nobody’s'>, string> = {
        own: await dossierOf(home, 0, { lead: fatima }),
        'a colleague’s': await dossierOf(home, 1, { lead: ingrid }),
        removed: await dossierOf(home, 2, { removed: true }),
        shared: await dossierOf(uwv, 0),
        'no longer shared': await dossierOf(uwv, 1),
        'of another organisation': await dossierOf(uwv, 2),
      }
      await relate(dossiers.shared, home, null)
      await relate(dossiers['no longer shared'], home, '2026-11-22')
      for (const one of ['own', 'a colleague’s'] as const) {
        await relate(dossiers[one], related, null)
        await relate(dossiers[one], formerly, '2026-11-22')
      }
      const hidden = { kept_in_team: true, state: 'withdrawn' }
      const vacancies: typeof dossiers = {
        own: await vacancyOf(home, fatima, { state: 'draft' }),
        'a colleague’s': await vacancyOf(home, ingrid, { state: 'draft' }),
        removed: await vacancyOf(uwv, karin, hidden),
        shared,
        'no longer shared': await vacancyOf(uwv, karin, hidden),
        'of another organisation': await vacancyOf(uwv, karin, { state: 'team' }),
      }
      const [hers, ours, theirs] = [
        await importOf('Fatima Bouzid'),
        await importOf('Ingrid Mulder'),
        await importOf('Peter Lubbers'),
      ]
      const [herWork, ourWork, theirWork] = [
        await vacancyImportOf('Fatima Bouzid'),
        await vacancyImportOf('Ingrid Mulder'),
        await vacancyImportOf('Peter Lubbers'),
      ]
      const keptBy: Record<keyof typeof dossiers, string | null> = {
        own: 'Fatima Bouzid',
        'a colleague’s': 'Fatima Bouzid',
        removed: null,
        shared: 'Peter Lubbers',
        'no longer shared': 'Peter Lubbers',
        'of another organisation': 'Peter Lubbers',
      }
      const imports: typeof dossiers = {
        own: hers,
        'a colleague’s': ours,
        removed: theirs,
        shared: theirs,
        'no longer shared': theirs,
        'of another organisation': theirs,
      }
      const vacancyImports: typeof dossiers = {
        own: herWork,
        'a colleague’s': ourWork,
        removed: theirWork,
        shared: theirWork,
        'no longer shared': theirWork,
        'of another organisation': theirWork,
      }
      const region = {
        employer: await one('select employer_id as id from employers.vacancy where id = $1', shared),
        contact: await one(
          'select c.id from employers.contact_person c join employers.vacancy v using (employer_id) where v.id = $1 limit 1',
          shared,
        ),
        account: ingrid,
        colleague: karin,
        organisation: stranger,
      }
      const moment = (closed: string | null) =>
        one(
          `insert into employers.contact_moment (region_id, employer_id, kind, text, on_day, due_day, closed_on, account_id, organisation_id)
            select region_id, id, 'promise', 'Call back', '2026-11-20', '2026-11-30', $2, $3, $4 from employers.employer where id = $1 returning id`,
          region.employer,
          closed,
          fatima,
          home,
        )
      const seat = await one('select id from access.membership where account_id = $1', ingrid)
      const standIn = (absent: string, instead: string) =>
        one(
          `insert into access.stand_in (region_id, absent_id, stand_in_id, valid_from, valid_until)
            values ((select id from access.region), $1, $2, '2026-11-23', '2026-11-30') returning id`,
          absent,
          instead,
        )
      const task = (owner: string) =>
        one(
          `insert into people.task (region_id, organisation_id, owner_id, made_by, made_at, due_on, what)
            select region_id, id, $2, $2, '2026-11-20T09:00Z', '2026-11-30', 'Order chairs'
            from access.organisation where id = $1 returning id`,
          home,
          owner,
        )
      const wayIn = await one(
        `insert into access.openid_provider (region_id, audience, button, issuer, client_id, secret_sealed, scope,
            subject_claim, level_claim)
          values ((select id from access.region), 'candidates', 'A way in', 'http://localhost:9', 'schakel', '', 'openid',
            'sub', 'acr') returning id`,
      )
      const secret = lockSecret(house, wayIn, 'a secret of ours')
      await client.query('update access.openid_provider set secret_sealed = $2 where id = $1', [wayIn, secret])
      await client.query(
        `insert into access.portrait (account_id, region_id, picture, changed_at) select id, region_id, 'x', created_at
          from access.account where id = $1`,
        [ingrid],
      )
      const stopped = await accountAt('Somebody who was stopped', home, 'approver', { disabled: true })
      const common = {
        ...region,
        moment: await moment(null),
        closedMoment: await moment('2026-11-22'),
        seat,
        disabledAccount: stopped,
        wayIn,
      }
      const entries = await Promise.resolve(Object.keys(dossiers) as (keyof typeof dossiers)[])
      const made: Partial<Record<Whose, RecordIds>> = {}
      for (const name of entries) {
        const token = await one(
          `insert into access.api_token (region_id, account_id, name, token_hash) values ((select id from access.region), $1, 'A program', $2) returning id`,
          name === 'own' ? fatima : ingrid,
          hashOf(crypto.randomUUID()),
        )
        made[name] = {
          ...common,
          ...(await around(dossiers[name], name === 'own')),
          document: await documentOf(dossiers[name], keptBy[name]),
          cvLink: await cvLinkOf(dossiers[name]),
          statement: await statementOf(dossiers[name], keptBy[name]),
          message: await messageOf(dossiers[name], name === 'own' ? fatima : ingrid, keptBy[name]),
          removedDocument: await removedDocumentOf(dossiers[name], keptBy[name]),
          merge: await mergeOf(dossiers[name], keptBy[name]),
          vacancy: vacancies[name],
          import: imports[name],
          vacancyImport: vacancyImports[name],
          apiToken: token,
          workplace: name === 'own' ? home : uwv,
          task: await task(name === 'own' ? fatima : karin),
          standIn: name === 'own' ? await standIn(fatima, ingrid) : await standIn(ingrid, fatima),
        }
      }
      const own = made.own as RecordIds
      const each = (change: (id: string) => string) =>
        Object.fromEntries(Object.entries(own).map(([name, id]) => [name, change(id)])) as unknown as RecordIds
      const links = (id: string) => ({
        coachingToken: `coaching-${id}`,
        workToken: `work-${id}`,
        signToken: `sign-${id}`,
      })
      made['of another region'] = {
        ...each(twinOf),
        token: `card-${twinOf(own.dossier)}`,
        look: '0',
        ...links(twinOf(own.route)),
      }
      made['nobody’s'] = {
        ...each(() => crypto.randomUUID()),
        token: 'card-of-nobody',
        look: '0',
        ...links(crypto.randomUUID()),
      }
      return made as Record<Whose, RecordIds>
    },
    actors: async (records: Record<Whose, RecordIds>): Promise<Record<string, string>> => {
      const cookies: Record<string, string> = { 'nobody who signed in': 'no-such-session' }
      for (const role of professionalRoles)
        cookies[role] = await session(role === 'case-manager' ? fatima : await accountAt(`A ${role}`, home, role), home)
      const at = async (name: string, place: Workplace, role: string) => {
        cookies[name] = await session(await accountAt(name, organisations[place], role), organisations[place])
      }
      await at('somebody with a relation', 'a related organisation', 'job-coach')
      await at('somebody whose relation ended', 'a formerly related one', 'job-coach')
      await at('a stranger', 'a stranger', 'job-coach')
      const hat = await one(
        `insert into access.organisation (region_id, name, kind, parent_id)
          select region_id, 'The same house as an employer', 'employer', id from access.organisation where id = $1 returning id`,
        home,
      )
      const twoHats = await accountAt('Somebody with two hats', home, 'case-manager')
      await client.query(
        `insert into access.membership (region_id, account_id, organisation_id, role, valid_from)
          select region_id, id, $2, 'employer-side', '2026-01-01' from access.account where id = $1`,
        [twoHats, hat],
      )
      cookies['a keeper in her hat of employer'] = await session(twoHats, hat)
      const left = await accountAt('Somebody who left', home, 'case-manager', { until: '2026-11-22' })
      cookies['somebody whose role ended'] = await session(left, home)
      const disabled = await accountAt('Somebody disabled', home, 'case-manager', { disabled: true })
      cookies['a disabled account'] = await session(disabled, home)
      const candidate = await accountAt('A candidate', null, '')
      await client.query(
        'update access.account set subject_id = (select subject_id from people.dossier where id = $1) where id = $2',
        [records.own.dossier, candidate],
      )
      cookies.candidate = await session(candidate, null)
      await client.query(
        `update trajectories.signature s set acting_id = a.id from access.acting a
          where a.id = $1 and a.subject_id = s.subject_id and s.role = 'representative'`,
        [records.own.acting],
      )
      cookies['who acts for her'] = await session(
        await one('select account_id as id from access.acting where id = $1', records.own.acting),
        null,
      )
      const before = await one(
        `select a.account_id as id from access.acting a join access.account who on who.id = a.account_id
          where who.name = 'Who acted before'
            and a.subject_id = (select subject_id from people.dossier where id = $1)`,
        records.own.dossier,
      )
      cookies['who acted for her before'] = await session(before, null)
      return cookies
    },
  }
}
