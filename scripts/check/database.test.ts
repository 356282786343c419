import { describe, expect, it } from 'vitest'
import { judgeSchema } from './database.ts'
import { say } from './refusal.ts'
import type { SchemaFacts } from './schema-facts.ts'

const table = {
  name: 'people.dossier',
  kind: 'table' as const,
  enabled: true,
  forced: true,
  policies: 1,
  invoker: false,
  owner: 'schakel_owner',
  personal: true,
  recorded: true,
}
const role = { name: 'schakel_app', superuser: false, bypass: false, memberOf: [] }
const sound: SchemaFacts = {
  tables: [
    table,
    { ...table, name: 'people.card', kind: 'view', enabled: false, forced: false, policies: 0, invoker: true },
  ],
  references: [
    { name: 'subject_fk', from: 'people.dossier', to: 'access.subject' },
    { name: 'self_fk', from: 'people.note', to: 'people.dossier' },
  ],
  functions: [{ name: 'platform.enqueue', definer: true, pathFixed: true, serverDay: false }],
  defaults: [{ name: 'people.dossier.known_on', serverDay: false }],
  roles: [role, { ...role, name: 'schakel_job' }, { ...role, name: 'schakel_owner', memberOf: ['x'] }],
}
const judge = (change: Partial<SchemaFacts>) => judgeSchema({ ...sound, ...change }).map(say)

describe('the schema', () => {
  it('is accepted when every table is locked and every reference points down', () => {
    expect(judge({})).toEqual([])
  })

  it.each([
    [{ enabled: false }, 'row-level security is not enabled'],
    [{ forced: false }, 'row-level security is not forced for the owner'],
    [{ policies: 0 }, 'has no policy'],
    [{ recorded: false }, 'is about people, and its changes are not recorded: call access.protect_person_table'],
    [{ owner: 'schakel_app' }, 'is owned by schakel_app, who only serves'],
    [{ kind: 'view' as const }, 'a view needs security_invoker, or it reads as its owner'],
    [{ kind: 'materialized view' as const }, 'a stored view has no row-level security'],
  ])('is refused with a table that is %j', (change, why) => {
    expect(judge({ tables: [{ ...table, ...change }] })).toEqual([`people.dossier: ${why}`])
  })

  it.each([
    ['people.dossier', 'matching.match', 'foreign keys point down, and matching is above people (fk)'],
    ['people.dossier', 'employers.card', 'foreign keys point down, and employers stands beside people (fk)'],
    ['people.dossier', 'public.thing', 'fk points outside the house'],
  ])('is refused with a reference from %s to %s', (from, to, why) => {
    expect(judge({ references: [{ name: 'fk', from, to }] })).toEqual([`${from} -> ${to}: ${why}`])
  })

  it.each([
    [{ bypass: true }, 'passes by row-level security'],
    [{ superuser: true }, 'passes by row-level security'],
    [{ memberOf: ['schakel_owner'] }, 'can become schakel_owner'],
  ])('is refused when the role that serves is %j', (change, why) => {
    expect(
      judge({
        roles: [
          { ...role, ...change },
          { ...role, name: 'schakel_job' },
        ],
      }),
    ).toEqual([`schakel_app: ${why}`])
  })

  it('is refused when a role is missing, or a function borrows its owner carelessly', () => {
    expect(judge({ roles: [role] })).toEqual(['schakel_job: this role is not there'])
    expect(judge({ functions: [{ name: 'people.all', definer: true, pathFixed: false, serverDay: false }] })).toEqual([
      'people.all: runs as its owner and fixes no search_path',
    ])
  })
})
