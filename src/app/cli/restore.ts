import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  assertReadable,
  hasLocal,
  keyId,
  keyName,
  keysIn,
  loginsOf,
  type Manifest,
  masterKeyFile,
  prepareRoles,
  readBackup,
  readManifest,
  readMasterKeys,
  readRing,
  runningLocal,
  startLocalPostgres,
  verifyFiles,
  writeMasterKeys,
} from '#platform/public.ts'
import { erasedFile, replayErasures } from '#privacy/public.ts'
import { hasMasterKey, withHouse } from './beside.ts'
import { type Call, type Command, exit } from './command.ts'
import { upkeepWords } from './upkeep.words.ts'

/** Everything is looked at before anything is put back; what was in the folder is moved aside, never thrown away. */
export const restoreCommand: Command = {
  name: 'restore',
  usage: ['restore FROM [--force]'],
  options: { force: { type: 'boolean' } },
  run: async (call) => {
    const [from] = call.words
    if (!from || call.words.length > 1) return call.usage()
    const { config } = call
    const words = upkeepWords[call.lang]
    const manifest = readManifest(resolve(from))
    assertReadable(manifest)
    await verifyFiles(resolve(from), manifest, (name) => call.say(words.checked(name)))
    const keys = keysFor(call, resolve(from), manifest)
    if (!config.databaseUrl) await makeRoom(call)
    keepKeys(call, keys)
    const changes = await putBack(call, resolve(from), manifest)
    const erased = await withHouse(call, replayErasures)
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    call.print({ rows, version: manifest.version, changes, erased }, [
      words.broughtBack(rows, manifest.version),
      ...(erased > 0 ? [words.erasedAgain(erased)] : []),
    ])
    return exit.ok
  },
}

async function putBack(call: Call, from: string, manifest: Manifest): Promise<string[]> {
  const { config } = call
  const local = config.databaseUrl ? null : await startLocalPostgres({ dataDir: join(config.dataDir, 'pg') })
  try {
    const told = (name: string, at: number, of: number) => call.say(upkeepWords[call.lang].table(at, of, name))
    const adminUrl = config.databaseUrl ?? local?.url ?? ''
    // The logins come with the key ring, which is in the backup itself.
    const logins = loginsOf(randomBytes(16).toString('hex'))
    const changes = await readBackup({ adminUrl, logins, from, manifest, told })
    await prepareRoles(adminUrl, (await readRing(config, adminUrl)).lasting.logins)
    return changes
  } finally {
    await local?.stop()
  }
}

/** The keys of the backup itself, or those that are here; others would open nothing of it. */
function keysFor(call: Call, from: string, manifest: Manifest): readonly Buffer[] {
  const words = upkeepWords[call.lang]
  const inside = join(from, keyName)
  if (!existsSync(inside) && !hasMasterKey(call.config)) throw new Error(words.keyMissing)
  const keys = existsSync(inside) ? keysIn(readFileSync(inside, 'utf8')) : readMasterKeys(call.config)
  const opens = (key: Buffer) => (manifest.keyIds ?? [manifest.masterKeyId]).includes(keyId(key))
  if (!keys.some(opens) && !(manifest.byCommand && call.config.keyCommand)) throw new Error(words.otherKey)
  return [...keys.filter((key) => !opens(key)), ...keys.filter(opens)]
}

async function makeRoom(call: Call): Promise<void> {
  const words = upkeepWords[call.lang]
  const { dataDir } = call.config
  const folder = join(dataDir, 'pg')
  if (await runningLocal(folder)) throw new Error(words.runningStill)
  if (!hasLocal(folder)) return
  if (call.options.force !== true) throw new Error(words.notEmpty(dataDir))
  const aside = `${resolve(dataDir)}.before-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
  renameSync(dataDir, aside)
  keepErased(aside, dataDir)
  call.say(words.movedAside(aside))
}

/** Who was erased here is erased again after this, also when the backup is older. */
function keepErased(aside: string, dataDir: string): void {
  if (!existsSync(erasedFile(aside))) return
  mkdirSync(dataDir, { recursive: true, mode: 0o711 })
  copyFileSync(erasedFile(aside), erasedFile(dataDir))
}

/** Without a ring in the backup the last one counts: the key under which it was made. */
function keepKeys({ config }: Call, keys: readonly Buffer[]): void {
  if (config.masterKey) return
  const there = existsSync(masterKeyFile(config.dataDir))
  if (!there && keys.length > 0) writeMasterKeys(config.dataDir, keys)
}
