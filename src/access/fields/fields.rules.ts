import { type Day, done, type Outcome, refused } from '#values/public.ts'
import { type FieldGroup, type Limit, limits, type Reader, type Showing, startTable } from './field-table.ts'

/** What a privacy officer decided about one cell of the table, from a day on. */
export interface FieldRule {
  readonly group: FieldGroup
  readonly reader: Reader
  readonly showing: Showing
  readonly validFrom: Day
}

export type FieldRefusal =
  | { readonly because: 'beyond-the-law'; readonly kind: 'invalid'; readonly limit: Limit; readonly source: string }
  | { readonly because: 'not-for-this-group'; readonly kind: 'invalid' }
  | { readonly because: 'day-has-passed'; readonly kind: 'invalid'; readonly today: Day }

/** A region chooses within the law, and never for a day that people already worked by. */
export function mayDecide(rule: FieldRule, today: Day): Decided {
  const { allowed, limit } = startTable.cells[rule.group][rule.reader]
  if (!allowed.includes(rule.showing))
    return limit
      ? refused({ because: 'beyond-the-law', kind: 'invalid', limit, source: limits[limit] })
      : refused({ because: 'not-for-this-group', kind: 'invalid' })
  if (rule.validFrom < today) return refused({ because: 'day-has-passed', kind: 'invalid', today })
  return done(rule)
}

type Decided = Outcome<FieldRule, FieldRefusal>

/** What counts on a day: what was decided last of what has begun, and the start of the table before the first. */
export function showingOn(decided: readonly FieldRule[], group: FieldGroup, reader: Reader, on: Day): Showing {
  const begun = decided.filter((rule) => rule.group === group && rule.reader === reader && rule.validFrom <= on)
  const last = begun.reduce<FieldRule | undefined>((a, b) => (a && a.validFrom > b.validFrom ? a : b), undefined)
  return last?.showing ?? startTable.cells[group][reader].start
}

/** What is true of this reader and this person, where a cell says `after` or `only`. */
export interface Standing {
  /** She let this organisation have it: her dossier was shared with it, or she said yes to this employer. */
  readonly released: boolean
  /** Her name may be read now: she said yes, and her yes still stands. */
  readonly introduced: boolean
  /** She is led by whoever reads, or by somebody for whom they stand in. */
  readonly needed: boolean
  /** It was written by the own organisation, or she works there. */
  readonly own: boolean
}

/** What comes through. Of `masked` only letters or digits, of `coded` everything but who it is; `read` is not filled in. */
export type Sight = 'open' | 'read' | 'yes-no' | 'masked' | 'coded' | 'own' | 'closed'

export function sightOf(showing: Showing, standing: Standing): Sight {
  switch (showing) {
    case 'yes':
    case 'what-helps': // what helps is all that is kept of it: no cause, no diagnosis
      return 'open'
    case 'yes-no':
    case 'masked':
    case 'coded':
      return showing
    case 'after-release':
      return standing.released ? 'open' : 'closed'
    case 'after-introduction':
      return standing.introduced ? 'open' : 'closed'
    case 'need-to-know':
      return standing.needed ? 'open' : 'closed'
    case 'own':
      return standing.own ? 'open' : 'own'
    case 'agreed': // nothing is agreed yet before there is work
    case 'no':
      return 'closed'
  }
}

/** The thing itself may be read: as it stands, or as the yes or no that it is kept as. */
export const isOpen = (sight: Sight): boolean => sight === 'open' || sight === 'read' || sight === 'yes-no'

/** Who and what she is as a candidate: what her own yes opens to others. The rest stays with who works with her. */
const released: readonly FieldGroup[] = ['contact', 'wishes']

/** What a yes of her own opens of one group: no more than the table gives this reader, and never to change. */
export function releasedSightOf(group: FieldGroup, showing: Showing): Sight {
  const yes: Standing = { released: true, introduced: false, needed: false, own: false }
  return released.includes(group) && isOpen(sightOf(showing, yes)) ? 'read' : 'closed'
}
