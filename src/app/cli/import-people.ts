import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import {
  fieldNamed,
  fileRefused,
  previewImport,
  refusedSheet,
  rowRefused,
  seeImportRows,
  seeRefusedRows,
  storeImport,
} from '#people/public.ts'
import { type Caller, type House, writeSheet } from '#platform/public.ts'
import { refusedWord } from './cli.words.ts'
import { type Call, type ExitCode, exit, textOf } from './command.ts'
import { mappingOf, progressSaid } from './mapping.ts'
import { workWords } from './work.words.ts'

/** People from a file, in the name of somebody. */
export async function importPeople(house: House, caller: Caller, call: Call, file: string): Promise<ExitCode> {
  const words = workWords[call.lang]
  const headings = mappingOf(textOf(call, 'map'), fieldNamed)
  if (!headings) return call.refuse('no-mapping', words.noMapping)
  call.say(words.reading(file))
  const how = { tell: progressSaid(call), headings }
  const preview = await previewImport(house, caller, { name: basename(file), bytes: readFileSync(file) }, how)
  if (!preview.done) return no(call, preview.refusal.because)
  const { id, counts } = preview.value
  const refusedRows = await whatStaysBehind(house, caller, call, id)
  const lines = [
    words.counts(counts.new, counts.changed, counts.unchanged, counts.refused),
    ...refusedRows.slice(0, 50),
    ...(await keepRefused(house, caller, call, id)),
  ]
  if (call.options['dry-run']) {
    call.print({ stored: false, import: id, counts, refused: refusedRows }, [...lines, words.onlyLooked])
    return exit.ok
  }
  call.say(words.storing)
  const stored = await storeImport(house, caller, { id }, { tell: progressSaid(call) })
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

/** The refused rows as a file, readable for who asked alone. */
async function keepRefused(house: House, caller: Caller, call: Call, id: string): Promise<string[]> {
  const to = textOf(call, 'refused')
  if (!to) return []
  const rows = await seeRefusedRows(house, caller, { id })
  if (!rows.done) return []
  const format = to.endsWith('.csv') ? 'csv' : 'xlsx'
  writeFileSync(to, await writeSheet(refusedSheet(rows.value, call.lang), format), { mode: 0o600, flag: 'wx' })
  return [workWords[call.lang].refusedIn(to)]
}
