import { colleaguesById } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Instant, instantOf, type Outcome } from '#values/public.ts'
import { countEntries, type FoundEntry, findEntries } from './entries.store.ts'
import { type ReferenceKind, referenceKinds } from './kinds.ts'
import type { Report } from './preview-reference.ts'
import { findPreview, newestVersions, type VersionRecord, versionsOf } from './reference.store.ts'

export interface VersionView {
  readonly number: number
  readonly label: string
  readonly holdsFrom: string | null
  readonly backTo: number | null
  readonly counts: Report['counts'] & { readonly dangling: number }
  readonly files: readonly string[]
  readonly by: string | null
  readonly at: Instant
}

export interface KindView {
  readonly kind: ReferenceKind
  readonly now: VersionView | null
  readonly entries: number
}

/** Each list with the version that counts; null where a new installation has only what came with it. */
export const seeReferenceKinds = (house: House, caller: Caller) =>
  house.db.act(caller, 'keep-reference-data', async (act): Promise<Outcome<readonly KindView[]>> => {
    const versions = await viewsOf(act, await newestVersions(act))
    const counts = await countEntries(act)
    return done(
      referenceKinds.map((kind) => ({
        kind,
        now: versions.find((version) => version.kind === kind) ?? null,
        entries: counts.get(kind) ?? 0,
      })),
    )
  })

export interface AskedReference {
  readonly kind: ReferenceKind
  /** What one looks for, and in which version: what counts now unless said otherwise. */
  readonly find?: string | undefined
  readonly version?: number | undefined
}

export interface ReferenceView {
  readonly versions: readonly VersionView[]
  readonly waiting: (Report & { readonly label: string; readonly holdsFrom: string | null }) | null
  readonly found: readonly FoundEntry[] | null
}

/** One list: its versions, what waits for a yes, and what a version says about a word. */
export const seeReference = (house: House, caller: Caller, { kind, find, version }: AskedReference) =>
  house.db.act(caller, 'keep-reference-data', async (act): Promise<Outcome<ReferenceView>> => {
    const versions = await viewsOf(act, await versionsOf(act, kind))
    const preview = await findPreview(act, kind)
    const at = version ?? versions[0]?.number ?? 0
    return done({
      versions: versions.map(({ kind: _, ...view }) => view),
      waiting: preview
        ? { ...(preview.report as unknown as Report), label: preview.label, holdsFrom: preview.holds_from }
        : null,
      found: find && at > 0 ? await findEntries(act, kind, find, at) : null,
    })
  })

async function viewsOf(act: Act, records: readonly VersionRecord[]): Promise<(VersionView & { kind: string })[]> {
  const people = await colleaguesById(
    act,
    records.map(({ account_id }) => account_id),
  )
  return records.map((record) => ({
    kind: record.kind,
    number: record.number,
    label: record.label,
    holdsFrom: record.holds_from,
    backTo: record.back_to,
    counts: record.counts as unknown as VersionView['counts'],
    files: (record.files as { name: string }[]).map(({ name }) => name),
    by: people.get(record.account_id ?? '')?.name ?? null,
    at: instantOf(record.stored_at),
  }))
}
