import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Caller, GivenFile, House } from '#platform/public.ts'
import { type Day, readDay } from '#values/public.ts'
import {
  isReferenceKind,
  previewReference,
  type ReferenceKind,
  referenceKinds,
  referenceRefused,
  reportLines,
  storeReference,
} from '#vocabulary/reference.ts'
import { withHouse } from './beside.ts'
import { refusedWord } from './cli.words.ts'
import { type Call, type ExitCode, exit, textOf } from './command.ts'
import { inWhoseName } from './in-whose-name.ts'
import { workWords } from './work.words.ts'

export const referenceUsage = `import reference ${referenceKinds.join('|')} FILE… --as EMAIL [--version NAME] [--from DAY] [--dry-run]`

/** What others keep for everybody, from the files as they are downloaded: see what would happen, then keep it. */
export async function importReference(call: Call): Promise<ExitCode> {
  const [, kind, ...files] = call.words
  const from = readDay(textOf(call, 'from') ?? '')
  if (!isReferenceKind(kind) || files.length === 0 || (textOf(call, 'from') && !from.done)) return call.usage()
  if (!files.every((file) => existsSync(file) && statSync(file).isFile()))
    return call.refuse('no-file', refusedWord('no-file', call.lang))
  return withHouse(call, async (house) => {
    const caller = await inWhoseName(house, call)
    if (!caller.done) return call.refuse(caller.refusal.because, refusedWord(caller.refusal.because, call.lang))
    return bringIn(house, caller.value, call, { kind, files, from: from.done ? from.value : undefined })
  })
}

interface Asked {
  readonly kind: ReferenceKind
  readonly files: readonly string[]
  readonly from: Day | undefined
}

async function bringIn(house: House, caller: Caller, call: Call, { kind, files, from }: Asked): Promise<ExitCode> {
  const words = workWords[call.lang]
  call.say(words.reading(files.map((file) => basename(file)).join(', ')))
  const given: GivenFile[] = files.map((file) => ({ name: basename(file), bytes: readFileSync(file) }))
  const preview = await previewReference(house, caller, { kind, files: given, from, label: textOf(call, 'version') })
  if (!preview.done) return call.refuse(preview.refusal.because, said(preview.refusal, call))
  const report = preview.value
  const lines = reportLines(report, call.lang)
  if (call.options['dry-run']) {
    call.print({ stored: false, kind, ...report }, [...lines, words.onlyLooked])
    return exit.ok
  }
  call.say(words.storing)
  const stored = await storeReference(house, caller, { kind })
  if (!stored.done) return call.refuse(stored.refusal.because, said(stored.refusal, call))
  const { number, isNew } = stored.value
  call.print({ stored: true, kind, ...report, version: number, isNew }, [
    ...lines,
    isNew ? words.referenceStored(number) : words.referenceSame(number),
  ])
  return exit.ok
}

const said = (refusal: { readonly because: string }, { lang }: Call): string =>
  referenceRefused(refusal, lang) ?? refusedWord(refusal.because, lang)
