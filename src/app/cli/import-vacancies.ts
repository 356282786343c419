import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import {
  previewVacancies,
  refusedVacancySheet,
  seeRefusedVacancies,
  storeVacancies,
  vacancyFieldNamed,
  vacancyFileRefused,
  vacancyRowRefused,
} from '#employers/public.ts'
import { type Caller, type House, writeSheet } from '#platform/public.ts'
import { refusedWord } from './cli.words.ts'
import { type Call, type ExitCode, exit, textOf } from './command.ts'
import { mappingOf, progressSaid } from './mapping.ts'
import { workWords } from './work.words.ts'

/** Work from a file, in the name of somebody. */
export async function importVacancies(house: House, caller: Caller, call: Call, file: string): Promise<ExitCode> {
  const words = workWords[call.lang]
  const headings = mappingOf(textOf(call, 'map'), vacancyFieldNamed)
  if (!headings) return call.refuse('no-mapping', words.noMapping)
  call.say(words.reading(file))
  const how = { tell: progressSaid(call), headings }
  const preview = await previewVacancies(house, caller, { name: basename(file), bytes: readFileSync(file) }, how)
  if (!preview.done) return no(call, preview.refusal.because)
  const { id, counts } = preview.value
  const left = await seeRefusedVacancies(house, caller, { id })
  const rows = left.done ? left.value.rows : []
  const refused = rows.flatMap(({ row, faults }) =>
    faults.map((fault) => words.row(row, vacancyRowRefused(fault, call.lang))),
  )
  const lines = [words.counts(counts.new, counts.changed, counts.unchanged, counts.refused), ...refused.slice(0, 50)]
  const to = textOf(call, 'refused')
  if (to && left.done) {
    const sheet = refusedVacancySheet(left.value, call.lang)
    writeFileSync(to, await writeSheet(sheet, to.endsWith('.csv') ? 'csv' : 'xlsx'), { mode: 0o600, flag: 'wx' })
    lines.push(words.refusedIn(to))
  }
  if (call.options['dry-run']) {
    call.print({ stored: false, import: id, counts, refused }, [...lines, words.onlyLooked])
    return exit.ok
  }
  call.say(words.storing)
  const stored = await storeVacancies(house, caller, { id }, { tell: progressSaid(call) })
  if (!stored.done) return no(call, stored.refusal.because)
  call.print({ stored: true, import: id, counts: stored.value.counts, refused }, [...lines, words.vacanciesStored])
  return exit.ok
}

const no = (call: Call, because: string): ExitCode =>
  call.refuse(because, vacancyFileRefused(because, call.lang) ?? refusedWord(because, call.lang))
