import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { withClient } from '../../src/platform/public.ts'
import { judgeSchema } from './database.ts'
import { say } from './refusal.ts'
import { readFacts } from './schema-facts.ts'

const name = `facts_${randomBytes(4).toString('hex')}`
const url = new URL(inject('adminUrl'))
const told = (sql: string) => withClient(inject('adminUrl'), (client) => client.query(sql))

beforeAll(async () => {
  await told(`create database ${name}`)
  url.pathname = `/${name}`
})
afterAll(() => told(`drop database ${name} with (force)`))

it('sees in a real database what has to be refused', async () => {
  await withClient(url.href, (client) =>
    client.query(`
      create schema people; create schema matching;
      create table matching.match (id int primary key);
      alter table matching.match enable row level security; alter table matching.match force row level security;
      create policy p on matching.match using (true);
      create table people.open (id int primary key, match int references matching.match);
      create table people.half (id int); alter table people.half enable row level security;
      create table people.quiet (subject_id int primary key);
      alter table people.quiet enable row level security; alter table people.quiet force row level security;
      create policy p on people.quiet using (true);
      create view people.leak as select id from people.open;
      create view people.sound with (security_invoker = true) as select id from people.open;
      create function people.all() returns int language sql security definer as 'select 1';
      create function people.due() returns date language sql as 'select current_date + 1';
      create table people.day (id int primary key, day date default current_date);
      alter table people.day enable row level security; alter table people.day force row level security;
      create policy p on people.day using (true);`),
  )
  const facts = await readFacts(url.href)
  expect(judgeSchema(facts).map(say)).toEqual([
    'people.half: row-level security is not forced for the owner',
    'people.leak: a view needs security_invoker, or it reads as its owner',
    'people.open: row-level security is not enabled',
    'people.quiet: is about people, and its changes are not recorded: call access.protect_person_table',
    'people.open -> matching.match: foreign keys point down, and matching is above people (open_match_fkey)',
    'people.all: runs as its owner and fixes no search_path',
    'people.due: asks the server which day it is: say access.known_today()',
    'people.day.day: asks the server which day it is: say access.known_today()',
  ])
})
