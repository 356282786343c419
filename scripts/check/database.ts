import type { Refusal } from './refusal.ts'
import { floorOf } from './rooms.ts'
import type { SchemaFacts } from './schema-facts.ts'

/** Those that serve. The owner migrates and may own. */
const servants = ['schakel_app', 'schakel_job']

export const judgeSchema = (facts: SchemaFacts): Refusal[] => [
  ...facts.tables.flatMap(judgeTable),
  ...facts.references.flatMap(judgeReference),
  ...facts.functions.flatMap(judgeFunction),
  ...[...facts.functions, ...facts.defaults].flatMap(judgeDay),
  ...facts.roles.flatMap(judgeRole),
  ...servants
    .filter((name) => !facts.roles.some((role) => role.name === name))
    .map((name) => ({ from: name, why: 'this role is not there' })),
]

/** The log itself, and what holds no more of a person than that she has a key or an account. */
const notRecorded = ['access.look', 'access.person_key', 'access.account']

/** Without force the owner reads past the policies; without a policy nobody reads at all. */
function judgeTable(table: SchemaFacts['tables'][number]): Refusal[] {
  const refuse = (why: string) => [{ from: table.name, why }]
  if (servants.includes(table.owner)) return refuse(`is owned by ${table.owner}, who only serves`)
  if (table.kind === 'materialized view') return refuse('a stored view has no row-level security')
  if (table.kind === 'view')
    return table.invoker ? [] : refuse('a view needs security_invoker, or it reads as its owner')
  if (!table.enabled) return refuse('row-level security is not enabled')
  if (!table.forced) return refuse('row-level security is not forced for the owner')
  if (table.policies === 0) return refuse('has no policy')
  if (table.personal && !table.recorded && !notRecorded.includes(table.name))
    return refuse('is about people, and its changes are not recorded: call access.protect_person_table')
  return []
}

function judgeReference({ name, from, to }: SchemaFacts['references'][number]): Refusal[] {
  const [above, below] = [roomIn(from), roomIn(to)]
  if (above === below) return []
  const floor = floorOf(below)
  if (floor < 0) return [{ from, to, why: `${name} points outside the house` }]
  if (floor < floorOf(above)) return []
  const where = floor === floorOf(above) ? 'stands beside' : 'is above'
  return [{ from, to, why: `foreign keys point down, and ${below} ${where} ${above} (${name})` }]
}

const roomIn = (table: string): string => table.split('.')[0] ?? ''

function judgeFunction({ name, definer, pathFixed }: SchemaFacts['functions'][number]): Refusal[] {
  return definer && !pathFixed ? [{ from: name, why: 'runs as its owner and fixes no search_path' }] : []
}

const judgeDay = ({ name, serverDay }: SchemaFacts['defaults'][number]): Refusal[] =>
  serverDay ? [{ from: name, why: 'asks the server which day it is: say access.known_today()' }] : []

function judgeRole(role: SchemaFacts['roles'][number]): Refusal[] {
  if (!servants.includes(role.name)) return []
  const refuse = (why: string) => [{ from: role.name, why }]
  if (role.superuser || role.bypass) return refuse('passes by row-level security')
  return role.memberOf.length ? refuse(`can become ${role.memberOf.join(', ')}`) : []
}
