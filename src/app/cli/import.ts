import { existsSync, statSync } from 'node:fs'
import type { Caller, House } from '#platform/public.ts'
import { withHouse } from './beside.ts'
import { refusedWord } from './cli.words.ts'
import { type Call, type Command, type ExitCode, textOf } from './command.ts'
import { importPeople } from './import-people.ts'
import { importReference, referenceUsage } from './import-reference.ts'
import { importVacancies } from './import-vacancies.ts'
import { inWhoseName } from './in-whose-name.ts'

type BringIn = (house: House, caller: Caller, call: Call, file: string) => Promise<ExitCode>

/** The same two steps as on the page: see what would happen, then keep it. */
export const importCommand: Command = {
  name: 'import',
  usage: [
    'import FILE --as EMAIL [--organisation NAME] [--dry-run] [--refused TO.xlsx|TO.csv] [--map "HEADING=FIELD; …"]',
    'import vacancies FILE --as EMAIL [--organisation NAME] [--dry-run] [--refused TO.xlsx|TO.csv]',
    referenceUsage,
  ],
  options: {
    as: { type: 'string' },
    organisation: { type: 'string' },
    'dry-run': { type: 'boolean' },
    map: { type: 'string' },
    refused: { type: 'string' },
    version: { type: 'string' },
    from: { type: 'string' },
  },
  run: async (call) => {
    if (call.words[0] === 'reference') return importReference(call)
    const isWork = call.words[0] === 'vacancies'
    const [file, ...more] = isWork ? call.words.slice(1) : call.words
    if (!file || more.length > 0) return call.usage()
    return inOwnName(call, file, isWork ? importVacancies : importPeople)
  },
}

async function inOwnName(call: Call, file: string, bringIn: BringIn): Promise<ExitCode> {
  if (!existsSync(file) || !statSync(file).isFile()) return call.refuse('no-file', refusedWord('no-file', call.lang))
  const to = textOf(call, 'refused')
  if (to && existsSync(to)) return call.refuse('file-exists', refusedWord('file-exists', call.lang))
  return withHouse(call, async (house) => {
    const caller = await inWhoseName(house, call)
    if (!caller.done) return call.refuse(caller.refusal.because, refusedWord(caller.refusal.because, call.lang))
    return bringIn(house, caller.value, call, file)
  })
}
