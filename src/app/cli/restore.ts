import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  assertReadable,
  hasLocal,
  keyName,
  type Manifest,
  openKeys,
  readBackup,
  readManifest,
  readMasterKey,
  runningLocal,
  startLocalPostgres,
  verifyFiles,
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
    const key = keyFor(call, resolve(from), manifest)
    if (!config.databaseUrl) await makeRoom(call)
    keepKey(call, key)
    const changes = await putBack(call, resolve(from), manifest, key)
    const erased = await withHouse(call, replayErasures)
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    call.print({ rows, version: manifest.version, changes, erased }, [
      words.broughtBack(rows, manifest.version),
      ...(erased > 0 ? [words.erasedAgain(erased)] : []),
    ])
    return exit.ok
  },
}

async function putBack(call: Call, from: string, manifest: Manifest, key: Buffer): Promise<string[]> {
  const { config } = call
  const local = config.databaseUrl ? null : await startLocalPostgres({ dataDir: join(config.dataDir, 'pg') })
  try {
    const told = (name: string, at: number, of: number) => call.say(upkeepWords[call.lang].table(at, of, name))
    const adminUrl = config.databaseUrl ?? local?.url ?? ''
    return await readBackup({ adminUrl, secret: key.toString('base64'), from, manifest, told })
  } finally {
    await local?.stop()
  }
}

/** The key of the backup itself, or the one that is here; another one would open nothing of it. */
function keyFor(call: Call, from: string, manifest: Manifest): Buffer {
  const words = upkeepWords[call.lang]
  const inside = join(from, keyName)
  if (!existsSync(inside) && !hasMasterKey(call.config)) throw new Error(words.keyMissing)
  const key = existsSync(inside)
    ? Buffer.from(readFileSync(inside, 'utf8').trim(), 'base64')
    : readMasterKey(call.config)
  if (openKeys(key).masterKeyId !== manifest.masterKeyId) throw new Error(words.otherKey)
  return key
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

function keepKey({ config }: Call, key: Buffer): void {
  const file = join(config.dataDir, keyName)
  if (config.masterKey || existsSync(file)) return
  mkdirSync(config.dataDir, { recursive: true })
  writeFileSync(file, `${key.toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
}
