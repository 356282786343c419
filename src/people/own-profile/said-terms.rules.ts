import { conditions, dayparts, occupationOf, talents, transports } from '#vocabulary/public.ts'
import { hourRanges, type OwnPart } from './own-parts.rules.ts'

interface Term {
  readonly id: string
  readonly nl: string
  readonly en: string
}

/** A choice in words; her own sentence is what it is. */
export function termOf(part: OwnPart, id: string): Term {
  const { nl, en } = known(part, id) ?? { nl: id, en: id }
  return { id, nl, en }
}

function known(part: OwnPart, id: string): { readonly nl: string; readonly en: string } | undefined {
  switch (part) {
    case 'work':
      return occupationOf(id)
    case 'hours':
      return hoursOf(id)
    case 'dayparts':
      return dayparts.find((one) => one.id === id)
    case 'travel':
      return transports.find((one) => one.id === id)
    case 'talents':
      return talents.find((one) => one.id === id)
    case 'helps':
      return conditions.find((one) => one.id === id)
    case 'words':
      return undefined
  }
}

function hoursOf(id: string) {
  const range = hourRanges.find((one) => one.id === id)
  if (range?.min === 1) return { nl: `Tot ${range.max} uur`, en: `Up to ${range.max} hours` }
  const [min, max] = range ? [range.min, range.max] : id.split('-')
  return min === max
    ? { nl: `${max} uur`, en: `${max} hours` }
    : { nl: `${min} tot ${max} uur`, en: `${min} to ${max} hours` }
}
