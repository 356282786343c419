import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { totalmem } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Binaries, findBinaries } from './binaries.ts'
import { claimFolder } from './folder-claim.ts'
import { lifeOf, readPostmaster, settledLifeOf, stopServer } from './postmaster.ts'
import { localUrl } from './running-local.ts'
import { assertReachable, type ServerUser, serverUser } from './server-user.ts'

export interface LocalPostgres {
  /** For the superuser of this private server. */
  readonly url: string
  readonly adopted: boolean
  stop(): Promise<void>
}

interface Options {
  readonly dataDir: string
  /** Without fsync: for tests only, never for data that must survive a power cut. */
  readonly fast?: boolean
}

/** Runs a real PostgreSQL beside the app. A server that an earlier, killed app left running is adopted. */
export async function startLocalPostgres(options: Options): Promise<LocalPostgres> {
  const folder = resolve(options.dataDir)
  const user = serverUser()
  const binaries = findBinaries()
  mkdirSync(dirname(folder), { recursive: true })
  assertReachable(folder, user)
  assertReachable(binaries.postgres, user)
  const urlAt = urlWith(passwordBeside(folder))
  const release = claimFolder(`${folder}.owner`)
  const left = readPostmaster(folder)
  const life = left ? await settledLifeOf(left.pid, folder) : 'gone'
  const launchAt = (port: number) => launch(binaries, folder, port, user, options.fast ?? false)
  const tended = (pid: number, port: number, adopted: boolean): LocalPostgres => {
    const tending = tend(pid, folder, () => launchAt(port).pid)
    return { url: urlAt(port), adopted, stop: () => tending.stop().finally(release) }
  }
  if (left && life === 'ours') {
    await untilAnswers(urlAt(left.port), () => undefined)
    return tended(left.pid, left.port, true)
  }
  if (life === 'other') rmSync(join(folder, 'postmaster.pid'))
  if (!existsSync(join(folder, 'PG_VERSION'))) makeCluster(binaries, folder, user, options.fast ?? false)
  const port = await freePort()
  const server = launchAt(port)
  await untilAnswers(urlAt(port), server.whyEnded)
  return tended(server.pid, port, false)
}

/** A server that is killed is started again at its own address, until it is stopped on purpose. */
function tend(first: number, folder: string, again: () => number) {
  let pid = first
  const timer = setInterval(() => {
    if (lifeOf(pid, folder) === 'gone') pid = again()
  }, 1000).unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await stopServer(pid, folder)
    },
  }
}

function passwordBeside(folder: string): string {
  const file = `${folder}.secret`
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

const urlWith = (password: string) => (port: number) => localUrl(password, port)

function makeCluster(binaries: Binaries, folder: string, user: ServerUser | undefined, fast: boolean): void {
  rmSync(folder, { recursive: true, force: true }) // a first start that was cut off half way
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const passwordFile = `${folder}.pw`
  writeFileSync(passwordFile, `${passwordBeside(folder)}\n`, { mode: 0o600 })
  if (user) for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid)
  const args = ['-D', folder, '-U', 'postgres', '-A', 'scram-sha-256', '-E', 'UTF8', `--pwfile=${passwordFile}`]
  const locale = ['--locale-provider=icu', '--icu-locale=nl-NL', '--locale=C']
  const made = spawnSync(binaries.initdb, [...args, ...locale, ...(fast ? ['--no-sync'] : [])], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
    env: serverEnvironment(),
  })
  rmSync(passwordFile, { force: true })
  if (made.status === 0) return
  rmSync(folder, { recursive: true, force: true })
  throw new Error(`The database could not be made: ${made.stderr || made.error?.message || made.stdout}`)
}

const serverEnvironment = () => ({ PATH: process.env.PATH ?? '', LC_ALL: 'C' })

function launch(binaries: Binaries, folder: string, port: number, user: ServerUser | undefined, fast: boolean) {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'jit=off']
  if (!fast) settings.push(`shared_buffers=${memoryForPages()}MB`)
  if (fast) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off')
  const child = spawn(binaries.postgres, ['-D', folder, '-p', String(port), ...settings.flatMap((s) => ['-c', s])], {
    ...user,
    cwd: '/',
    detached: true, // Ctrl-C goes to the app alone, and the app stops the database last
    stdio: ['ignore', 'ignore', 'pipe'],
    env: serverEnvironment(),
  })
  let log = ''
  let ended: string | undefined
  child.stderr.on('data', (text: Buffer) => {
    log = (log + text.toString()).slice(-4000)
  })
  child.on('exit', (code, signal) => {
    ended = `${signal ?? code} ${log}`
  })
  child.on('error', (error) => {
    ended = error.message
  })
  child.unref()
  ;(child.stderr as unknown as { unref?: () => void }).unref?.()
  return { pid: child.pid ?? 0, whyEnded: () => ended }
}

/** An eighth of the machine keeps what is read often; the rest is for the app and for the system's own cache. */
const memoryForPages = (): number => Math.min(1024, Math.max(128, Math.floor(totalmem() / 8 / 1024 / 1024)))

/** The server also answers while it still recovers from a crash, with a refusal: then ask again. */
async function untilAnswers(url: string, whyEnded: () => string | undefined): Promise<void> {
  for (const end = Date.now() + 60_000; ; await sleep(50)) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
    client.on('error', () => {})
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      await client.end().catch(() => {})
      const why = whyEnded()
      if (why) throw new Error(`PostgreSQL stopped while it started: ${why}`, { cause: error })
      if (Date.now() > end) throw error
    }
  }
}

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
