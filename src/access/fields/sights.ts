import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import { readingNow } from './field.store.ts'
import { type FieldGroup, fieldGroups, type Reader } from './field-table.ts'
import { releasedSightOf, type Sight, type Standing, showingOn, sightOf } from './fields.rules.ts'
import { readerOf } from './reader.rules.ts'

/** What comes through of each group, for one reader and one person. */
export type Sights = Readonly<Record<FieldGroup, Sight>>

/** Whose dossier it is, as far as reading depends on it. */
export interface About {
  /** Nobody in particular, where a list asks what holds for all whom a task brought. */
  readonly subject: Id<'Subject'> | null
  readonly holder: Id<'Organisation'>
  readonly lead?: Id<'Account'> | null
}

/** For work without a person behind it: letters and the night need everything, and show it to nobody. */
const everything = sightsBy(() => 'open')

/**
 * As whom the caller reads a dossier, and what comes through of it, by the table as it counts today. Asked for once in
 * an act; what it answers holds for everybody the act reads.
 */
export const sightsFor = async (act: Act): Promise<Reading['sightsOf']> => (await readingFor(act)).sightsOf

export interface Reading {
  readonly sightsOf: (about: About) => Sights
  /** Whom this organisation reads only because they said yes themselves: `subject:holder`. */
  readonly byRelease: readonly string[]
}

/** The same, with who is read on her own yes alone. */
export async function readingFor(act: Act): Promise<Reading> {
  if (act.caller.kind === 'job') return { sightsOf: () => everything, byRelease: [] }
  const { organisationKind, standsInFor, rules, byRelease } = await readingNow(act, act.today)
  const onHerYes = new Set(byRelease)
  const sightsOf = ({ subject, holder, lead = null }: About) => {
    const keeps = holder === act.caller.organisation
    const reader = readerOf({ ...act.caller, organisationKind, keeps })
    if (reader === null) return sightsBy(() => 'closed')
    if (onHerYes.has(`${subject}:${holder}`))
      return sightsBy((group) => releasedSightOf(group, showingOn(rules, group, reader, act.today)))
    const needed = lead !== null && (lead === act.caller.account || standsInFor.includes(lead))
    // Row-level security gives a dossier only to its keeper, and to whom it was shared with for a task.
    const standing: Standing = { released: true, introduced: keeps, needed, own: keeps }
    return sightsBy((group) => sightOf(showingOn(rules, group, reader, act.today), standing))
  }
  return { sightsOf, byRelease }
}

/** She is read on her own yes: then nothing of her is filled in or changed. */
export const isReadOnly = (sights: Sights): boolean => fieldGroups.some((group) => sights[group] === 'read')

function sightsBy(sight: (group: FieldGroup) => Sight): Sights {
  return Object.fromEntries(fieldGroups.map((group) => [group, sight(group)])) as Record<FieldGroup, Sight>
}

/** What comes through for a reader without an account, such as an employer with a link, as the table counts on a day. */
export async function visibleTo(act: Act, reader: Reader, standing: Standing, on: Day = act.today): Promise<Sights> {
  const { rules } = await readingNow(act, on)
  return sightsBy((group) => sightOf(showingOn(rules, group, reader, on), standing))
}
