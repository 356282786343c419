import { existsSync, writeFileSync } from 'node:fs'
import { isSheetFormat, writeSheet } from '#platform/public.ts'
import { withHouse } from './beside.ts'
import { refusedWord } from './cli.words.ts'
import { type Command, exit, textOf } from './command.ts'
import { inWhoseName } from './in-whose-name.ts'
import { sheets } from './sheets.ts'
import { workWords } from './work.words.ts'

/** The same file as the button on the page gives, and the same looks. */
export const exportCommand: Command = {
  name: 'export',
  usage: ['export people|employers|vacancies --to FILE.xlsx|FILE.csv --as EMAIL [--organisation NAME]'],
  options: { to: { type: 'string' }, as: { type: 'string' }, organisation: { type: 'string' } },
  run: async (call) => {
    const sheetOf = sheets[call.words[0] ?? '']
    const to = textOf(call, 'to')
    const format = to?.split('.').at(-1)
    if (!sheetOf || !to || !isSheetFormat(format)) return call.usage()
    if (existsSync(to)) return call.refuse('file-exists', refusedWord('file-exists', call.lang))
    return withHouse(call, async (house) => {
      const caller = await inWhoseName(house, call)
      const sheet = caller.done ? await sheetOf(house, caller.value, call.lang) : caller
      if (!sheet.done) return call.refuse(sheet.refusal.because, refusedWord(sheet.refusal.because, call.lang))
      writeFileSync(to, await writeSheet(sheet.value, format), { mode: 0o600, flag: 'wx' })
      const rows = sheet.value.rows.length
      call.print({ file: to, rows }, [workWords[call.lang].exported(rows, to)])
      return exit.ok
    })
  },
}
