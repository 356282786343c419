import { createHash } from 'node:crypto'
import { mayDo } from '#access/public.ts'
import type { Act, Caller, GivenFile, House, NoPermit } from '#platform/public.ts'
import { type Day, done, newId, type Outcome, refused } from '#values/public.ts'
import { type Compared, compare } from './difference.store.ts'
import type { Entry, Found, ReferenceRefusal } from './entry.ts'
import { isDated, type ReferenceKind } from './kinds.ts'
import { labelOf } from './label.rules.ts'
import { readReference } from './read-reference.ts'
import {
  entriesNow,
  keepPreview,
  type PreviewId,
  saveReport,
  stageEntries,
  versionsOf,
  waitForTurn,
} from './reference.store.ts'
import { withSpans } from './regions.rules.ts'

export interface AskedPreview {
  readonly kind: ReferenceKind
  readonly files: readonly GivenFile[]
  /** How its maker calls this version; the names of the files say it when nobody does. */
  readonly label?: string | undefined
  /** From which day it counts, for what is dated. */
  readonly from?: Day | undefined
}

export type PreviewRefusal = ReferenceRefusal | { readonly because: 'no-file' | 'no-day'; readonly kind: 'invalid' }

/** What would come, change and go, what points at nothing, what came twice, and what was not read. */
export type Report = Compared & Found & { readonly double: number }

/** Reads the files and says what storing them would do. Nothing counts yet: the entries wait until somebody says yes. */
export async function previewReference(house: House, caller: Caller, asked: AskedPreview) {
  if (!mayDo(caller, 'keep-reference-data')) return refused<NoPermit>({ because: 'no-permit', kind: 'not-allowed' })
  if (asked.files.length === 0) return refused<PreviewRefusal>({ because: 'no-file', kind: 'invalid' })
  if (isDated(asked.kind) && !asked.from) return refused<PreviewRefusal>({ because: 'no-day', kind: 'invalid' })
  return house.db.act(caller, 'keep-reference-data', (act) => lookInto(act, asked))
}

async function lookInto(act: Act, asked: AskedPreview): Promise<Outcome<Report, PreviewRefusal>> {
  const { kind, files, from } = asked
  await waitForTurn(act, kind)
  const id: PreviewId = newId()
  const [newest] = await versionsOf(act, kind)
  await keepPreview(act, {
    id,
    kind,
    label: asked.label ?? labelOf(files, act.today),
    holdsFrom: isDated(kind) ? (from ?? null) : null,
    base: newest?.number ?? 0,
    files: files.map(({ name, bytes }) => ({ name: name.slice(0, 200), sha256: hashOf(bytes) })),
  })
  const read = await stageAll(act, id, asked)
  if (!read.done) return read
  const report = { ...read.value, ...(await compare(act, id, kind)) }
  await saveReport(act, id, report)
  return done(report)
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

type Read = Found & { readonly double: number }

async function stageAll(act: Act, id: PreviewId, asked: AskedPreview): Promise<Outcome<Read, PreviewRefusal>> {
  const { kind, files, from } = asked
  const dated: Entry[] = []
  let [found, double]: [Found | undefined, number] = [undefined, 0]
  for await (const piece of readReference({ kind, files })) {
    if ('done' in piece) return piece
    if ('found' in piece) found = piece.found
    else if (from && isDated(kind)) dated.push(...piece.entries)
    else double += await stageEntries(act, id, piece.entries)
  }
  if (!found) return refused<PreviewRefusal>({ because: 'broken-file', kind: 'invalid' })
  if (from && isDated(kind)) double = await stageEntries(act, id, withSpans(dated, await entriesNow(act, kind), from))
  return done({ ...found, double })
}
