import { spawnSync } from 'node:child_process'
import { withClient } from '../src/platform/public.ts'
import { rooms } from './check/rooms.ts'

/** The types of one room's tables, as the real schema has them. */
export interface RoomTables {
  room: string
  path: string
  text: string
}

export async function describeTables(url: string): Promise<RoomTables[]> {
  const found = await withClient(url, async (client) => {
    const { rows } = await client.query<{ room: string }>(
      'select distinct schemaname as room from pg_tables where schemaname = any($1) order by 1',
      [rooms],
    )
    return rows.map((row) => row.room)
  })
  return found.map((room) => ({ room, path: `src/${room}/${room}.tables.ts`, text: generate(url, room) }))
}

function generate(url: string, room: string): string {
  const tool = 'node_modules/kysely-codegen/dist/cli/bin.js'
  const parsers = ['--date-parser', 'string', '--numeric-parser', 'string']
  const only = ['--include-pattern', `${room}.*`, '--print', '--log-level', 'error']
  const made = spawnSync(process.execPath, [tool, '--dialect', 'postgres', '--url', url, ...parsers, ...only], {
    encoding: 'utf8',
  })
  if (made.status !== 0) throw new Error(`The tables of ${room} could not be described: ${made.stderr || made.stdout}`)
  return named(room, made.stdout)
}

/** `DB` says nothing beside ten other rooms: `PeopleTables` does. */
export function named(room: string, generated: string): string {
  const name = `${room[0]?.toUpperCase()}${room.slice(1)}Tables`
  const body = generated
    .replace(/^\/\*\*[\s\S]*?\*\/\s*/, '')
    .replace(/\bexport interface DB\b/, `export interface ${name}`)
  return `// Made from the migrations by "npm run codegen": change those, not this.\n\n${body.trimEnd()}\n`
}
