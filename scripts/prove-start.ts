import { plainLine } from '../tests/plain-line-reporter.ts'
import { type Press, pressesOf, tellsOf } from './prove/forms.ts'
import { freePort, type Running, run, until } from './prove/running.ts'
import { type Page, type Visitor, visitor } from './prove/visitor.ts'

/** From a clean clone to a region that answers, is killed in two ways, and has lost nothing. */
const folder = process.argv[2]
if (!folder) {
  console.error('Name the folder of a clean clone: node scripts/prove-start.ts FOLDER')
  process.exit(2)
}

const port = await freePort()
const started = Date.now()
let running: Running = run(folder, 'npm ci --no-audit --no-fund && npm start', port)
const somebody = visitor(running.address)
let before = ''

const proofs: [string, () => Promise<void>][] = [
  ['npm ci && npm start answers within two minutes', () => running.ready(120)],
  ['somebody signs in through the door to look around', () => signIn(somebody)],
  [
    'she sees people',
    async () => {
      before = await people(somebody)
    },
  ],
  [
    'the web server is killed with -9, and she is still signed in and sees the same',
    () => again(() => running.pids().web),
  ],
  ['the database is killed with -9, and nothing is lost', () => again(() => running.pids().database)],
]

let passed = 0
for (const [title, prove] of proofs) {
  const from = Date.now()
  const why = await prove().then(
    () => undefined,
    (error: Error) => error.message,
  )
  const seconds = ((Date.now() - (passed === 0 ? started : from)) / 1000).toFixed(1)
  console.log(why ? `not proved  ${title}: ${why}` : `proved      ${title} (${seconds} s)`)
  if (why) break
  passed++
}
await leave()
console.log(plainLine({ passed, failed: proofs.length - passed }))
process.exit(passed === proofs.length ? 0 : 1)

/** The first page may have to make the region; then it offers its people, each with a button. */
async function signIn(who: Visitor): Promise<void> {
  const door = await who.open('/look-around')
  const [make] = pressesOf(door.html, door.at)
  if (!make) throw new Error(`/look-around offers nothing to press (${door.status})`)
  if (accountsOn(door).length === 0) await who.press(make)
  let accounts: Press[] = []
  const offered = async () => {
    accounts = accountsOn(await who.open('/look-around'))
    return accounts.length > 0
  }
  await until(60, offered, () => undefined)
  for (const account of accounts.slice(0, 8)) {
    await who.press(account)
    if ((await who.open('/people')).status === 200) return
  }
  throw new Error('none of the first eight people may open /people')
}

function accountsOn(page: Page): Press[] {
  return pressesOf(page.html, page.at).filter(({ fields }) =>
    Object.keys(fields).some((name) => /account|person|^as$/.test(name)),
  )
}

async function people(who: Visitor): Promise<string> {
  const page = await who.open('/people')
  const told = tellsOf(page.html)
  if (page.status !== 200 || told.length < 100) throw new Error(`/people answers ${page.status}: ${told}`)
  return told
}

/** Whichever of the two died: what is left is ended as hard, and the same command is typed again. */
async function again(victim: () => number): Promise<void> {
  const { web } = running.pids()
  process.kill(victim(), 'SIGKILL')
  if (victim() !== web) kill(web)
  await running.ended(20)
  running = run(folder as string, 'npm start', port)
  await running.ready(60)
  const now = await people(somebody)
  if (now !== before) throw new Error(`/people now says: ${now.slice(0, 400)}`)
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it had already gone
  }
}

async function leave(): Promise<void> {
  try {
    const { web } = running.pids()
    process.kill(web, 'SIGTERM')
    await running.ended(20)
  } catch (error) {
    console.log(`It did not end by itself: ${(error as Error).message}`)
  }
}
