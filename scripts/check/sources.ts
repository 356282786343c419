import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of ours, by its path from the top of the repository. */
export interface Source {
  path: string
  text: string
}

/** Every file under these folders whose name ends as asked; a folder that is not there has no files. */
export function readSources(folders: readonly string[], endings: readonly string[]): Source[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

export const isTest = (path: string): boolean => path.endsWith('.test.ts') || path.endsWith('.test.tsx')
export const isGenerated = (path: string): boolean => path.endsWith('.tables.ts')
