import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Server and pages share one copy of every module: in the server build each `.ts` of a room stays outside the bundle
 * and is loaded by Node itself. Only `.tsx`, which Node refuses, is bundled.
 */
export function keepRoomsExternal(root: string): Plugin {
  return {
    name: 'keep-rooms-external',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer, options) {
      if (!importer || this.environment.config.consumer !== 'server') return null
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      const outside = found && !found.external ? specifierOf(root, found.id) : null
      return outside ? { id: outside, external: true } : null
    },
  }
}

/** What Node can resolve from `build/server`; nothing for a file that has to be bundled. */
export function specifierOf(root: string, id: string): string | null {
  if (!id.endsWith('.ts') || id.endsWith('.d.ts')) return null
  const inside = (folder: string) => within(join(root, folder), id)
  const room = inside('src')
  if (room) return `#${room}`
  const reference = inside('reference')
  return reference ? `../../reference/${reference}` : null
}

function within(folder: string, file: string): string | null {
  const path = relative(folder, file)
  return path.startsWith('..') || path === file ? null : path.split(sep).join('/')
}
