import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Table = z.object({
  name: z.string().regex(/^[a-z_]+\.[a-z_0-9]+$/),
  columns: z.array(z.string()),
  rows: z.int(),
  file: z.string().regex(/^[\w.-]+$/),
  sha256: z.string(),
})

/** What is in a backup, and how to see that nothing in it changed. A reader of today reads every earlier format. */
export const Manifest = z.object({
  product: z.literal('schakel'),
  format: z.literal(1),
  version: z.string(),
  madeAt: z.string(),
  server: z.int(),
  migrations: z.array(z.string()),
  masterKeyId: z.string(),
  /** Each of these opens it; a backup of before there was a ring opens with the one above alone. */
  keyIds: z.array(z.string()).optional(),
  byCommand: z.boolean().optional(),
  withKey: z.boolean(),
  tables: z.array(Table),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), called: z.boolean() })),
})
export type Manifest = z.infer<typeof Manifest>
export type KeptTable = z.infer<typeof Table>

export const manifestName = 'manifest.json'
export const keyName = 'master.key'

export function readManifest(folder: string): Manifest {
  const file = join(folder, manifestName)
  if (!existsSync(file)) throw new Error(`There is no backup in ${folder}: ${manifestName} is missing.`)
  const read = Manifest.safeParse(readJson(file))
  if (!read.success) throw new Error(`${file} is not a backup that this version can read.`)
  return read.data
}

/** A broken disk or a half copied folder is found before anything is put back. */
export async function verifyFiles(folder: string, manifest: Manifest, told: (name: string) => void): Promise<void> {
  for (const { name, file, sha256 } of manifest.tables) {
    const path = join(folder, file)
    if (!existsSync(path)) throw new Error(`The backup is not complete: ${file} is missing. Use another backup.`)
    if ((await hashOfFile(path)) !== sha256)
      throw new Error(`The backup was changed or damaged: ${file}. Use another backup.`)
    told(name)
  }
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path)) hash.update(part as Buffer)
  return hash.digest('hex')
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
