import fc from 'fast-check'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inventedRegion } from './invented-region.ts'
import { pastPolicies } from './past-policies.ts'
import type { RecordIds, Whose } from './who-sees-what/records.ts'
import type { Actor } from './who-sees-what/who-and-whose.ts'
import { type World, worldIn } from './who-sees-what/world.ts'
import { wide } from './wide.ts'

/** What somebody asks; every question has the words of a person or a vacancy that is really there. */
interface Question {
  readonly actor: Actor
  readonly word: string
  readonly address: string
}

const askers = ['case-manager', 'somebody with a relation', 'a stranger', 'employer-side', 'administrator'] as const
const sorts = {
  people: ['name', '-name', 'hours', '-available', 'stage', '-confirmed'],
  vacancies: ['-since', 'title'],
}

/** Everywhere where somebody is found, counted, sorted, suggested, exported or matched. */
const addressesFor = (word: string, ids: RecordIds): readonly string[] => {
  const q = encodeURIComponent(word)
  return [
    ...sorts.people.map((sort) => `/api/v1/people?q=${q}&sort=${sort}`),
    `/api/v1/people/facets?q=${q}`,
    '/api/v1/people/facets?stage=ready&register=yes',
    `/api/v1/people/export?format=csv&q=${q}`,
    `/api/v1/search?q=${q}`,
    ...sorts.vacancies.map((sort) => `/api/v1/vacancies?q=${q}&sort=${sort}`),
    `/api/v1/employers?q=${q}`,
    `/api/v1/employers/${ids.employer}`,
    `/api/v1/vacancies/${ids.vacancy}/matches?list=unconfirmed`,
    ...['fits', 'to-ask', 'almost'].flatMap((list) => [
      `/api/v1/vacancies/${ids.vacancy}/matches?list=${list}`,
      `/api/v1/people/${ids.dossier}/matches?list=${list}`,
    ]),
    '/api/v1/proposals',
    '/api/v1/worklist',
    `/people.data?q=${q}`,
    `/people/export?q=${q}&format=csv`,
    `/vacancies.data?q=${q}`,
    `/vacancies/file/csv?q=${q}`,
    `/employers.data?q=${q}`,
    `/employers/file/csv?q=${q}`,
    `/employers/${ids.employer}.data`,
    `/search.data?q=${q}`,
    '/work.data',
    `/vacancies/${ids.vacancy}.data`,
    `/people/${ids.dossier}/vacancies.data`,
  ]
}

/** Ways in which a record is there and yet not for the asker. */
const hiddenKinds = [
  'a person of another organisation',
  'a person of another region',
  'a person who was taken out',
  'a vacancy that another team keeps',
  'a vacancy that ended before it was shared',
  'a vacancy of another region',
] as const

describe('a record that the asker may not see', () => {
  let fresh: Awaited<ReturnType<typeof inventedRegion>>
  let world: World
  let client: pg.Client
  let close: () => Promise<void>
  const words: string[] = []
  beforeAll(async () => {
    fresh = await inventedRegion()
    world = await worldIn(fresh)
    ;({ client, close } = await pastPolicies(fresh.urls.owner))
    await client.query('set session_replication_role = replica')
    const { rows } = await client.query<{ word: string }>(
      `select family_name as word from people.dossier where id = any($1)
        union select town from people.dossier where id = any($1) union select title from employers.vacancy where id = $2`,
      [[world.records.own.dossier, world.records.shared.dossier], world.records.shared.vacancy],
    )
    words.push(...rows.map(({ word }) => word))
  })
  afterAll(async () => {
    await close()
    await fresh.close()
  })

  const ask = async ({ actor, address }: Question): Promise<string> => {
    const answer = await fresh.app.inject({
      method: 'GET',
      url: address,
      cookies: { session: world.cookies[actor] ?? '' },
    })
    return `${answer.statusCode} ${withoutKeys(answer.body)}`
  }

  /** The same words, the same wishes, the same everything, but for whose it is. */
  const hide = async (kind: (typeof hiddenKinds)[number]): Promise<() => Promise<unknown>> => {
    const isPerson = kind.startsWith('a person')
    const table = isPerson ? 'people.dossier' : 'employers.vacancy'
    const [like, far] = [isPerson ? world.records.own.dossier : world.records.shared.vacancy, world.farOrganisation]
    const elsewhere = { organisation_id: far, region_id: world.farRegion }
    const changes = {
      'a person of another organisation': { organisation_id: far },
      'a person of another region': elsewhere,
      'a person who was taken out': { removed_at: '2026-11-22T10:00:00Z' },
      'a vacancy that another team keeps': { organisation_id: far, state: 'team' },
      'a vacancy that ended before it was shared': { organisation_id: far, state: 'withdrawn', kept_in_team: true },
      'a vacancy of another region': elsewhere,
    }[kind]
    const subject = crypto.randomUUID()
    const fresh = { id: crypto.randomUUID(), ...(isPerson && { subject_id: subject, helps_sealed: null }) }
    await client.query(
      `insert into ${table} select * from jsonb_populate_record(null::${table},
        (select to_jsonb(t) from ${table} t where id = $1) || $2::jsonb)`,
      [like, JSON.stringify({ ...fresh, ...changes })],
    )
    if (kind === 'a person who was taken out') await relate(subject)
    return () => client.query(`delete from ${table} where id = $1`, [fresh.id])
  }

  /** Whoever was taken out is still within reach: only the day of removal hides her. */
  const relate = (subject: string) =>
    client.query(
      `insert into access.relation (region_id, subject_id, holder_id, organisation_id, purpose, valid_from)
        select region_id, $2, organisation_id, organisation_id, 'finding-work', '2026-01-01'
        from people.dossier where id = $1`,
      [world.records.own.dossier, subject],
    )

  const question = fc.record({
    actor: fc.constantFrom<Actor>(...askers),
    word: fc.nat().map((n) => words[n % words.length] ?? ''),
    length: fc.integer({ min: 2, max: 20 }),
    which: fc.nat(),
    whose: fc.constantFrom<Whose>('own', 'shared'),
  })

  it('makes no difference to what is found, counted, sorted, suggested, exported or matched', {
    timeout: 1_800_000,
  }, async () => {
    const runs = wide() ? 150 : 8
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...hiddenKinds),
        fc.array(question, { minLength: 8, maxLength: 8 }),
        async (kind, asked) => {
          const questions = asked.map(({ actor, word, length, which, whose }) => {
            const all = addressesFor(word.slice(0, length), world.records[whose])
            return { actor, word, address: all[which % all.length] ?? '' }
          })
          const before = await inTurn(questions, ask)
          const away = await hide(kind)
          const after = await inTurn(questions, ask)
          await away()
          for (const [at, { actor, address }] of questions.entries())
            expect([kind, actor, address, after[at]]).toEqual([kind, actor, address, before[at]])
        },
      ),
      { numRuns: runs, seed: 2026 },
    )
  })

  it('is asked for everywhere at least once, by whoever is most likely to find it', {
    timeout: 1_800_000,
  }, async () => {
    const everything = addressesFor(words[0] ?? '', world.records.own).map((address) => ({
      actor: 'case-manager' as const,
      word: '',
      address,
    }))
    const before = await inTurn(everything, ask)
    const away = await inTurn(hiddenKinds, hide)
    const after = await inTurn(everything, ask)
    for (const back of away) await back()
    for (const [at, { address }] of everything.entries()) expect([address, after[at]]).toEqual([address, before[at]])
  })

  it('would be noticed: what becomes visible does change the answers', async () => {
    const asked = [
      { actor: 'case-manager' as const, word: '', address: '/api/v1/people/facets' },
      { actor: 'case-manager' as const, word: '', address: '/api/v1/people?sort=name' },
    ]
    const before = await inTurn(asked, ask)
    await client.query('update people.dossier set removed_at = now() where id = $1', [
      world.records['a colleague’s'].dossier,
    ])
    const after = await inTurn(asked, ask)
    await client.query('update people.dossier set removed_at = null where id = $1', [
      world.records['a colleague’s'].dossier,
    ])
    expect(after[0]).not.toEqual(before[0])
  })
})

async function inTurn<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  for (const one of all) done.push(await work(one))
  return done
}

/** A page gives every form a new key, and says a number to read over the phone. */
const withoutKeys = (text: string): string =>
  text
    .replaceAll(/("formKey",)"[^"]*"/g, '$1"key"')
    .replaceAll(/[ACEFHKLMPRTX3479]{3}-[ACEFHKLMPRTX3479]{3}/g, 'number')
