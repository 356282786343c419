import type { Day } from '#values/public.ts'

/** The parts of a dossier that one fills in on one page each. */
export const parts = [
  'progress',
  'wishes',
  'hours',
  'availability',
  'travel',
  'abilities',
  'helps',
  'words',
  'contact',
] as const
export type Part = (typeof parts)[number]

export type Missing =
  | 'occupations'
  | 'hours'
  | 'dayparts'
  | 'available-from'
  | 'transports'
  | 'place'
  | 'helps'
  | 'spoken-dutch'
  | 'registered'

/** Where one fills it in. */
export const partOf: Record<Missing, Part> = {
  occupations: 'wishes',
  hours: 'hours',
  dayparts: 'hours',
  'available-from': 'availability',
  transports: 'travel',
  place: 'contact',
  helps: 'helps',
  'spoken-dutch': 'abilities',
  registered: 'progress',
}

interface Facts {
  readonly occupations: readonly string[]
  readonly hours: { readonly max: number | null }
  readonly dayparts: readonly string[] | null
  readonly availableFrom: Day | null
  readonly transports: readonly unknown[] | null
  readonly placeKnown: boolean
  /** What helps may be known and yet closed for who looks: then it is not missing. */
  readonly helpsKnown: boolean
  readonly spokenDutch: string | null
  readonly registered: boolean | null
}

/** What matching cannot judge yet, in the order in which one would ask it. */
export function missingIn(facts: Facts): readonly Missing[] {
  const known: Record<Missing, boolean> = {
    occupations: facts.occupations.length > 0,
    hours: facts.hours.max !== null,
    dayparts: facts.dayparts !== null,
    'available-from': facts.availableFrom !== null,
    transports: facts.transports !== null,
    place: facts.placeKnown,
    helps: facts.helpsKnown,
    'spoken-dutch': facts.spokenDutch !== null,
    registered: facts.registered !== null,
  }
  return (Object.keys(known) as Missing[]).filter((one) => !known[one])
}
