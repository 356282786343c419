import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PageEntry } from '../src/platform/web/page-entry.ts'

const src = join(import.meta.dirname, '..', 'src')

/** Every address that shows something, as the rooms name them; those that only take a form or give a file are left out. */
export const allPages: readonly PageEntry[] = (
  await Promise.all(
    readdirSync(src)
      .map((room) => join(src, room, 'pages.ts'))
      .filter((file) => existsSync(file))
      .map(async (file): Promise<readonly PageEntry[]> => (await import(pathToFileURL(file).href)).pages),
  )
)
  .flat()
  .filter(({ file, frame }) => frame !== 'none' && readFileSync(join(src, file), 'utf8').includes('export default'))
