import type { Act, Caller, House } from '#platform/public.ts'
import { done, newId, notFound, type Outcome, refused } from '#values/public.ts'
import { compare } from './difference.store.ts'
import type { ReferenceKind } from './kinds.ts'
import type { Report } from './preview-reference.ts'
import {
  dropPreviews,
  findPreview,
  keepPreview,
  keepVersion,
  type NewVersion,
  type PreviewId,
  stageVersion,
  takeOver,
  versionsOf,
  waitForTurn,
} from './reference.store.ts'

/** What became of it: the number of the version that counts now, and whether it is a new one. */
export interface Stored {
  readonly number: number
  readonly isNew: boolean
}

export type StoreRefusal =
  | { readonly because: 'not-found'; readonly kind: 'not-found' }
  | { readonly because: 'changed-since' | 'no-such-version'; readonly kind: 'conflict' }

/** What waits counts from now on, all of it or nothing. Files that say the same again make no new version. */
export const storeReference = (house: House, caller: Caller, { kind }: { kind: ReferenceKind }) =>
  house.db.act(caller, 'keep-reference-data', async (act): Promise<Outcome<Stored, StoreRefusal>> => {
    await waitForTurn(act, kind)
    const preview = await findPreview(act, kind)
    if (!preview) return notFound()
    const [newest] = await versionsOf(act, kind)
    const before = newest?.number ?? 0
    if (preview.base !== before) return refused({ because: 'changed-since', kind: 'conflict' })
    const report = preview.report as unknown as Report
    return keep(act, preview.id as PreviewId, before, report.counts, {
      kind,
      label: preview.label,
      holdsFrom: preview.holds_from,
      backTo: null,
      files: preview.files,
      counts: { ...report.counts, dangling: report.dangling },
    })
  })

type Counts = Report['counts']

async function keep(act: Act, id: PreviewId, before: number, counts: Counts, version: Omit<NewVersion, 'number'>) {
  const { kind } = version
  const isNew = counts.new + counts.changed + counts.withdrawn > 0
  const number = isNew ? before + 1 : before
  if (isNew) {
    await keepVersion(act, { ...version, number })
    await takeOver(act, id, kind, number)
  }
  await dropPreviews(act, kind)
  return done({ number, isNew })
}

/** What an earlier version said counts again, as a version of its own: nothing that was said is lost. Nought is nothing. */
export const goBack = (house: House, caller: Caller, { kind, to }: { kind: ReferenceKind; to: number }) =>
  house.db.act(caller, 'keep-reference-data', async (act): Promise<Outcome<Stored, StoreRefusal>> => {
    await waitForTurn(act, kind)
    const versions = await versionsOf(act, kind)
    const [newest] = versions
    const there = versions.find(({ number }) => number === to)
    if (!newest || to === newest.number || !(there || to === 0))
      return refused({ because: 'no-such-version', kind: 'conflict' })
    const id: PreviewId = newId()
    const label = there?.label ?? newest.label
    const holdsFrom = (there?.holds_from ?? null) as NewVersion['holdsFrom']
    await keepPreview(act, { id, kind, label, holdsFrom: null, base: newest.number, files: [] })
    await stageVersion(act, id, kind, to)
    const { counts } = await compare(act, id, kind)
    const said = { kind, label, holdsFrom, backTo: to, files: there?.files ?? [], counts: { ...counts, dangling: 0 } }
    return keep(act, id, newest.number, counts, said)
  })

/** What waits is let go. */
export const letGo = (house: House, caller: Caller, { kind }: { kind: ReferenceKind }) =>
  house.db.act(caller, 'keep-reference-data', async (act): Promise<Outcome<{ kind: ReferenceKind }>> => {
    await dropPreviews(act, kind)
    return done({ kind })
  })
