import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/**
 * One small script beside those of the pages, for a page that sends no other. It is built like them and has its content
 * in its name; a component finds its address as `import.meta.env.SCRIPT_<NAME>`.
 */
export function smallScript(name: string, file: string): Plugin {
  const fileName = `assets/${name}-${printOf(file)}.js`
  return {
    name: `small-script-${name}`,
    apply: 'build',
    config: () => ({ define: { [`import.meta.env.SCRIPT_${name.toUpperCase()}`]: JSON.stringify(`/${fileName}`) } }),
    buildStart() {
      if (this.environment.config.consumer === 'client') this.emitFile({ type: 'chunk', id: file, fileName })
    },
  }
}

/** What it is made of: itself, and the packages it takes along. */
function printOf(file: string): string {
  const hash = createHash('sha256').update(readFileSync(file)).update(readFileSync('package-lock.json'))
  return hash.digest('hex').slice(0, 12)
}
