import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { fileRefused, previewImport, rowRefused, seeImportRows, storeImport } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { withHouse } from './beside.ts'
import { refusedWord } from './cli.words.ts'
import { type Call, type Command, type ExitCode, exit } from './command.ts'
import { inWhoseName } from './in-whose-name.ts'
import { workWords } from './work.words.ts'

/** The same two steps as on the page: see what would happen, then keep it. */
export const importCommand: Command = {
  name: 'import',
  usage: ['import FILE --as EMAIL [--organisation NAME] [--dry-run]'],
  options: { as: { type: 'string' }, organisation: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  run: async (call) => {
    const [file] = call.words
    if (!file || call.words.length > 1) return call.usage()
    if (!existsSync(file) || !statSync(file).isFile()) return call.refuse('no-file', refusedWord('no-file', call.lang))
    return withHouse(call, async (house) => {
      const caller = await inWhoseName(house, call)
      if (!caller.done) return call.refuse(caller.refusal.because, refusedWord(caller.refusal.because, call.lang))
      return bringIn(house, caller.value, call, file)
    })
  },
}

async function bringIn(house: House, caller: Caller, call: Call, file: string): Promise<ExitCode> {
  const words = workWords[call.lang]
  call.say(words.reading(file))
  const preview = await previewImport(house, caller, { name: basename(file), bytes: readFileSync(file) })
  if (!preview.done) return no(call, preview.refusal.because)
  const { id, counts } = preview.value
  const refusedRows = await whatStaysBehind(house, caller, call, id)
  const lines = [
    words.counts(counts.new, counts.changed, counts.unchanged, counts.refused),
    ...refusedRows.slice(0, 50),
  ]
  if (call.options['dry-run']) {
    call.print({ stored: false, import: id, counts, refused: refusedRows }, [...lines, words.onlyLooked])
    return exit.ok
  }
  call.say(words.storing)
  const stored = await storeImport(house, caller, { id })
  if (!stored.done) return no(call, stored.refusal.because)
  call.print({ stored: true, import: id, counts: stored.value.counts, refused: refusedRows }, [...lines, words.stored])
  return exit.ok
}

const no = (call: Call, because: string): ExitCode =>
  call.refuse(because, fileRefused(because, call.lang) ?? refusedWord(because, call.lang))

async function whatStaysBehind(house: House, caller: Caller, call: Call, id: string): Promise<string[]> {
  const rows = await seeImportRows(house, caller, { id, status: 'refused', size: 200 })
  if (!rows.done) return []
  return rows.value.rows.flatMap(({ row, faults }) =>
    faults.map((fault) => workWords[call.lang].row(row, rowRefused(fault, call.lang))),
  )
}
