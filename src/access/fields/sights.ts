import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import { readingNow } from './field.store.ts'
import { type FieldGroup, fieldGroups, type Reader } from './field-table.ts'
import { type Sight, type Standing, showingOn, sightOf } from './fields.rules.ts'
import { readerOf } from './reader.rules.ts'

/** What comes through of each group, for one reader and one person. */
export type Sights = Readonly<Record<FieldGroup, Sight>>

/** Whose dossier it is, as far as reading depends on it. */
export interface About {
  readonly holder: Id<'Organisation'>
  readonly lead?: Id<'Account'> | null
}

/** For work without a person behind it: letters and the night need everything, and show it to nobody. */
const everything = sightsBy(() => 'open')

/**
 * As whom the caller reads a dossier, and what comes through of it, by the table as it counts today. Asked for once in
 * an act; what it answers holds for everybody the act reads.
 */
export async function sightsFor(act: Act): Promise<(about: About) => Sights> {
  if (act.caller.kind === 'job') return () => everything
  const { organisationKind, standsInFor, rules } = await readingNow(act, act.today)
  return ({ holder, lead = null }) => {
    const keeps = holder === act.caller.organisation
    const reader = readerOf({ ...act.caller, organisationKind, keeps })
    if (reader === null) return sightsBy(() => 'closed')
    const needed = lead !== null && (lead === act.caller.account || standsInFor.includes(lead))
    // Row-level security gives a dossier only to its keeper, and to whom it was shared with after asking her.
    const standing: Standing = { released: true, introduced: keeps, needed, own: keeps }
    return sightsBy((group) => sightOf(showingOn(rules, group, reader, act.today), standing))
  }
}

function sightsBy(sight: (group: FieldGroup) => Sight): Sights {
  return Object.fromEntries(fieldGroups.map((group) => [group, sight(group)])) as Record<FieldGroup, Sight>
}

/** What comes through for a reader without an account, such as an employer with a link, as the table counts on a day. */
export async function visibleTo(act: Act, reader: Reader, standing: Standing, on: Day = act.today): Promise<Sights> {
  const { rules } = await readingNow(act, on)
  return sightsBy((group) => sightOf(showingOn(rules, group, reader, on), standing))
}
