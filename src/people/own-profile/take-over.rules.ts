import { done, type Outcome, refused } from '#values/public.ts'
import { talents } from '#vocabulary/public.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { searchTextOf } from '../dossiers/search-text.rules.ts'
import { hourRanges, type OwnPart } from './own-parts.rules.ts'

type Facts = Pick<
  Dossier,
  'occupations' | 'hours' | 'dayparts' | 'transports' | 'talents' | 'name' | 'town' | 'occupationAsGiven'
>

/** What the dossier says of a part today, in the same words as she says it; null is not known. */
export function standsNow(part: OwnPart, dossier: Facts, helps: readonly string[] | null): readonly string[] | null {
  switch (part) {
    case 'work':
      return dossier.occupations.length > 0 ? dossier.occupations : null
    case 'hours':
      return hoursNow(dossier.hours)
    case 'dayparts':
      return dossier.dayparts
    case 'travel':
      return dossier.transports?.map(({ kind }) => kind) ?? null
    case 'talents': {
      const known = talents.filter(({ tellsNl }) => dossier.talents.includes(tellsNl)).map(({ id }) => id)
      return known.length > 0 ? known : null
    }
    case 'words': {
      const own = dossier.talents.filter((text) => !talents.some(({ tellsNl }) => tellsNl === text))
      return own.length > 0 ? own : null
    }
    case 'helps':
      return helps
  }
}

/** One of the ranges, or what a professional wrote between them. */
function hoursNow({ min, max }: Facts['hours']): readonly string[] | null {
  const range = hourRanges.find((one) => one.min === min && one.max === max)
  if (range) return [range.id]
  return max === null ? null : [`${min ?? max}-${max}`]
}

/** A dossier has room for five sentences. */
const room = 5

export type NoRoom = { readonly because: 'no-room'; readonly kind: 'conflict'; readonly room: number }

/** What her statement makes of the dossier. Sentences of a professional stay; hers come beside them. */
export function takenOver(
  part: Exclude<OwnPart, 'helps'>,
  said: readonly string[],
  before: Dossier,
): Outcome<Readonly<Record<string, unknown>>, NoRoom> {
  switch (part) {
    case 'work':
      return done({ occupations: said, search_text: searchTextOf({ ...before, occupations: said }) })
    case 'hours': {
      const range = hourRanges.find(({ id }) => id === said[0])
      return done({ hours_min: range?.min ?? null, hours_max: range?.max ?? null })
    }
    case 'dayparts':
      return done({ dayparts: said })
    case 'travel':
      return done({ transports: JSON.stringify(said.map((kind) => ({ kind, maxKm: kmOf(before, kind) }))) })
    case 'talents':
      return beside(
        before.talents,
        said.map((id) => talents.find((talent) => talent.id === id)?.tellsNl ?? id),
      )
    case 'words':
      return beside(before.talents, said)
  }
}

/** How far somebody wants to travel is known from a talk, and stays. */
const kmOf = ({ transports }: Dossier, kind: string) => transports?.find((means) => means.kind === kind)?.maxKm ?? null

function beside(stand: readonly string[], said: readonly string[]): Outcome<Record<string, unknown>, NoRoom> {
  const together = [...stand, ...said.filter((text) => !stand.includes(text))]
  return together.length > room ? refused({ because: 'no-room', kind: 'conflict', room }) : done({ talents: together })
}
