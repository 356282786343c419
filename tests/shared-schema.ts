import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { validateXML } from 'xmllint-wasm'

const standards = join(import.meta.dirname, '../../shared/standards')

/** The schemas of the field, where they lie beside this project. */
export const hasSchemas = (folder: string): boolean => existsSync(join(standards, folder))

/** What a schema says is wrong with a message; nothing when it holds. Parts of a schema lie in folders of their own. */
export async function faultsIn(xml: string, folder: string, schema: string): Promise<string[]> {
  const found = await validateXML({
    xml: [{ fileName: 'message.xml', contents: xml }],
    schema: [flat(join(standards, folder, schema))],
    preload: partsIn(join(standards, folder))
      .filter((path) => basename(path) !== basename(schema))
      .map((path) => ({ fileName: basename(path), contents: flat(path) })),
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  })
  return found.errors.map(({ message }) => message)
}

const partsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.xsd'))
    .map((file) => join(file.parentPath, file.name))

/** All in one folder. */
const flat = (path: string): string =>
  readFileSync(path, 'utf8').replace(/schemaLocation="[^"]*\/([^"/]+)"/g, 'schemaLocation="$1"')
