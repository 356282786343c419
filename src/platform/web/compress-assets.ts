import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Style and script are packed once, when they are built: a slow phone gets a sixth of the bytes. */
export function compressAssets(): Plugin {
  return {
    name: 'compress-assets',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      if (this.environment.config.consumer !== 'client' || !dir) return
      for (const name of Object.keys(bundle).filter((file) => /\.(css|js)$/.test(file))) pack(join(dir, name))
    },
  }
}

function pack(file: string): void {
  const content = readFileSync(file)
  writeFileSync(`${file}.br`, brotliCompressSync(content))
  writeFileSync(`${file}.gz`, gzipSync(content))
}
