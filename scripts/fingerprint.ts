import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const folders = ['src', 'public']
const files = ['package-lock.json', 'vite.config.ts', 'react-router.config.ts', 'tsconfig.json']

/** One text for everything the pages are built from. By content: a clone or a checkout makes any day newer. */
export function fingerprintOf(top: string): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of sources(top)) hash.update(`\0${relative(top, path)}\0`).update(readFileSync(path))
  return hash.digest('hex')
}

function sources(top: string): string[] {
  const inFolders = folders
    .map((folder) => join(top, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
  return [...inFolders, ...files.map((file) => join(top, file)).filter((file) => existsSync(file))].sort()
}
