import { checkDeadCode } from './dead-code.ts'
import { checkHouse } from './house.ts'
import { checkLaw } from './law.ts'
import { checkPrivacy } from './privacy.ts'
import { say, type Verdict } from './refusal.ts'
import { checkDatabase, checkSchema, checkTables } from './schema.ts'
import { checkSecrets } from './secrets.ts'
import { checkStories } from './stories.ts'
import { checkStyle } from './style.ts'
import { checkThreats } from './threats.ts'
import { checkTypes } from './types.ts'
import { checkWords } from './words.ts'

interface Check {
  name: string
  asks: string
  run: () => Verdict | Promise<Verdict>
}

const checks: Check[] = [
  { name: 'house', asks: 'floors, doors, ladder, sizes', run: checkHouse },
  { name: 'types', asks: 'every type holds', run: checkTypes },
  { name: 'style', asks: 'format and lint', run: checkStyle },
  { name: 'dead-code', asks: 'everything is used', run: checkDeadCode },
  { name: 'words', asks: 'two languages, plain sentences', run: checkWords },
  { name: 'law', asks: 'every legal value has a source', run: checkLaw },
  { name: 'privacy', asks: 'no field that nobody needs', run: checkPrivacy },
  { name: 'stories', asks: 'the page with all stories is up to date', run: checkStories },
  { name: 'threats', asks: 'every threat with a test that is there', run: checkThreats },
  { name: 'secrets', asks: 'nothing to sign in with', run: checkSecrets },
  { name: 'schema', asks: 'row-level security, foreign keys downward, types of the tables', run: checkSchema },
]

/** Halves of `schema`, each alone when one works on it. */
const parts: Check[] = [
  { name: 'database', asks: 'row-level security, foreign keys downward', run: checkDatabase },
  { name: 'tables', asks: 'types of the tables', run: checkTables },
]

const asked = process.argv.slice(2)
const known = [...checks, ...parts]
const strange = asked.filter((name) => !known.some((check) => check.name === name))
if (strange.length) {
  console.error(`No check is called ${strange.join(', ')}. There are: ${known.map((check) => check.name).join(', ')}.`)
  process.exit(2)
}

let refused = 0
for (const check of asked.length ? known.filter(({ name }) => asked.includes(name)) : checks) {
  const { refusals, notes = [] } = await verdictOf(check)
  refused += refusals.length
  console.log(`${refusals.length ? 'refused' : 'holds  '}  ${check.name.padEnd(9)}  ${check.asks}`)
  for (const refusal of refusals) console.log(`  ${say(refusal)}`)
  for (const note of notes) console.log(`  note: ${note}`)
}
console.log(refused ? `The house does not hold: ${refused} refused.` : 'The house holds.')
process.exitCode = refused ? 1 : 0

/** A check that breaks has not held. */
async function verdictOf({ name, run }: Check): Promise<Verdict> {
  try {
    return await run()
  } catch (error) {
    return { refusals: [{ from: name, why: `the check itself broke: ${(error as Error).message}` }] }
  }
}
