import type { Id, Outcome } from '#values/public.ts'
import type { FrozenValue } from '../values/dated-value.ts'
import type { RuleKey } from '../values/keys.rules.ts'
import type { NotKnownForThatDay } from '../values/look-up.rules.ts'

/** How much coaching somebody may get, in hundredths of a per cent; nothing where nobody said it. */
export interface Shares {
  readonly trial: number | null
  readonly year1: number
  readonly year2: number
  readonly year3: number
}

/** A choice that a payer offers. */
export interface Regime {
  readonly id: string
  readonly name: { readonly nl: string; readonly en: string }
  readonly shares: Shares
  /** Of the hours that were worked, or else of the hours in the contract. */
  readonly ofWorked: boolean
  /** Whoever asks it says why it is needed. */
  readonly needsReason: boolean
  readonly basis: FrozenValue
}

/** Who pays: UWV for the whole country, or a municipality, as the organisation it is here. */
export interface Payer {
  readonly payerKind: 'uwv' | 'municipality'
  readonly payer: Id<'Organisation'> | null
}

type Found = ReadonlyMap<RuleKey, Outcome<FrozenValue, NotKnownForThatDay>>

const ofUwv = [
  { id: 'uwv-very-light', key: 'uwv.jc.regime.zeerlicht', trial: 'veryLight', nl: 'Zeer licht', en: 'Very light' },
  { id: 'uwv-light', key: 'uwv.jc.regime.licht', trial: 'light', nl: 'Licht', en: 'Light' },
  { id: 'uwv-medium', key: 'uwv.jc.regime.midden', trial: 'medium', nl: 'Midden', en: 'Medium' },
  { id: 'uwv-intensive', key: 'uwv.jc.regime.intensief', trial: 'intensive', nl: 'Intensief', en: 'Intensive' },
] as const

const ofMunicipality = [
  { id: 'pw-light', key: 'pw.jc.regime.light', nl: 'Licht', en: 'Light' },
  { id: 'pw-medium', key: 'pw.jc.regime.medium', nl: 'Midden', en: 'Medium' },
  { id: 'pw-intensive', key: 'pw.jc.regime.intensive', nl: 'Intensief', en: 'Intensive' },
] as const

export const regimeKeys: readonly RuleKey[] = [
  ...ofUwv.map(({ key }) => key),
  'uwv.jc.proef.pct',
  ...ofMunicipality.map(({ key }) => key),
  'pw.jc.pct.options',
  'pw.jc.ofWorked',
  'werktraject.jc.pct.options',
]

/** UWV has its own four; a municipality those it decided, or else the choice of 5, 10 or 15 % that practice knows. */
export function regimesFrom({ payerKind }: Payer, found: Found): readonly Regime[] {
  if (payerKind === 'uwv') return uwvRegimes(found)
  const own = [...municipalRegimes(found), ...choices(found, 'pw.jc.pct.options', 'pw')]
  return own.length > 0 ? own : choices(found, 'werktraject.jc.pct.options', 'practice')
}

/** The heaviest regime is an exception: who asks it argues it. */
const heavy = 1500

function uwvRegimes(found: Found): readonly Regime[] {
  const trials = foundValue(found, 'uwv.jc.proef.pct')?.value
  return ofUwv.flatMap(({ id, key, trial, nl, en }) => {
    const basis = foundValue(found, key)
    const [year1, year2, year3] = numbers(basis)
    if (!basis || year1 === undefined || year2 === undefined || year3 === undefined) return []
    const inTrial = isByName(trials) ? (trials[trial] ?? null) : null
    const shares = { trial: inTrial, year1, year2, year3 }
    return [{ id, name: { nl, en }, shares, ofWorked: true, needsReason: year1 >= heavy, basis }]
  })
}

function municipalRegimes(found: Found): readonly Regime[] {
  return ofMunicipality.flatMap(({ id, key, nl, en }) => {
    const basis = foundValue(found, key)
    const [trial, year1, year2, year3] = numbers(basis)
    if (!basis || trial === undefined || year1 === undefined || year2 === undefined || year3 === undefined) return []
    const shares = { trial, year1, year2, year3 }
    return [{ id, name: { nl, en }, shares, ofWorked: isOfWorked(found), needsReason: year1 >= heavy, basis }]
  })
}

/** A bare choice of percentages: the same in every year and in a trial, and chosen again each half-year. */
function choices(found: Found, key: RuleKey, prefix: string): readonly Regime[] {
  const basis = foundValue(found, key)
  if (!basis) return []
  return numbers(basis).map((part) => ({
    id: `${prefix}-${part}`,
    name: { nl: `${inWords(part, ',')} %`, en: `${inWords(part, '.')}%` },
    shares: { trial: part, year1: part, year2: part, year3: part },
    ofWorked: isOfWorked(found),
    needsReason: part >= heavy,
    basis,
  }))
}

/** Practice counts the hours that were worked; a municipality may have decided otherwise. */
const isOfWorked = (found: Found): boolean => foundValue(found, 'pw.jc.ofWorked')?.value !== false

function foundValue(found: Found, key: RuleKey): FrozenValue | null {
  const of = found.get(key)
  return of?.done ? of.value : null
}

const numbers = (of: FrozenValue | null): readonly number[] => (Array.isArray(of?.value) ? of.value : [])

const isByName = (value: unknown): value is Readonly<Record<string, number>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inWords = (part: number, point: string) => String(part / 100).replace('.', point)
