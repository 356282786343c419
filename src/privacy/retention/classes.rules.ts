import { type LegalKey, lawOn } from '#law/public.ts'
import { type Day, done, type Outcome, refused } from '#values/public.ts'

/** What is kept, by the kind of organisation that keeps it: the same file has another term elsewhere. */
export const retentionClasses = ['provider-file', 'coaching-file', 'municipal-file', 'uwv-file', 'look-log'] as const
export type RetentionClass = (typeof retentionClasses)[number]

interface Term {
  /** The term that counts when a region decides nothing. */
  readonly rule: LegalKey
  /** How far the law lets a region go: the fewest years, and the longest term by its own key or in years. */
  readonly least: number
  readonly most: LegalKey | number
}

/** The trigger is the same for all files: the guidance ended, or she was taken out of the lists. A row of the log counts from its own day. */
const terms: Readonly<Record<RetentionClass, Term>> = {
  // Two years is the ordinary time of the supervisor: sooner may be, later only by holding one file back.
  'provider-file': { rule: 'ret.reintegrationFile', least: 1, most: 2 },
  // Whoever coaches for UWV may have to show it longer, at the latest ten years.
  'coaching-file': { rule: 'ret.reintegrationFile', least: 1, most: 'ret.jobcoachProvider.max' },
  // The selection list of municipalities was not verified: a region fills in its own, up to the transfer to an archive.
  'municipal-file': { rule: 'ret.reintegrationFile', least: 2, most: 'archief.transfer' },
  // At least five years after the task: never sooner.
  'uwv-file': { rule: 'ret.suwi', least: 5, most: 10 },
  // Proof of who looked. The database itself removes no row that is younger than five years.
  'look-log': { rule: 'ret.lookLog', least: 5, most: 10 },
}

const classOfKind: Readonly<Record<string, RetentionClass>> = {
  'benefits-agency': 'uwv-file',
  municipality: 'municipal-file',
  'social-service': 'municipal-file',
  'coach-firm': 'coaching-file',
}

export const classFor = (organisationKind: string): RetentionClass => classOfKind[organisationKind] ?? 'provider-file'

/** The key under which the law says it. */
export const ruleOf = (of: RetentionClass): LegalKey => terms[of].rule

export interface Choice {
  readonly class: RetentionClass
  readonly years: number
  readonly validFrom: Day
}

export interface TermOnDay {
  readonly years: number
  readonly chosen: boolean
  readonly rule: LegalKey
  readonly source: string
  readonly confidence: 'high' | 'medium' | 'low'
  readonly least: number
  readonly most: number
}

/** How long one class is kept on a day: by the latest decision of the region within the law, or by the law itself. */
export function termOn(of: RetentionClass, on: Day, choices: readonly Choice[]): TermOnDay | undefined {
  const { rule, least, most } = terms[of]
  const law = lawOn(rule, on)
  if (!law.done) return undefined // without a term nothing is destroyed
  const furthest = typeof most === 'number' ? most : yearsIn(most, on)
  if (furthest === undefined) return undefined
  const chosen = choices.findLast((one) => one.class === of && one.validFrom <= on)
  const years = Math.min(Math.max(chosen?.years ?? Number(law.value.value), least), furthest)
  const { source, confidence } = law.value
  return { years, chosen: chosen !== undefined, rule, source, confidence, least, most: furthest }
}

export type ChoiceRefusal = {
  readonly because: 'outside-the-law'
  readonly kind: 'invalid'
  readonly least: number
  readonly most: number
}

/** A region shortens or lengthens only as far as the law leaves room. */
export function mayChoose(of: RetentionClass, years: number, on: Day): Outcome<number, ChoiceRefusal> {
  const term = termOn(of, on, [])
  const [least, most] = [term?.least ?? 0, term?.most ?? 0]
  if (years < least || years > most) return refused({ because: 'outside-the-law', kind: 'invalid', least, most })
  return done(years)
}

function yearsIn(key: LegalKey, on: Day): number | undefined {
  const law = lawOn(key, on)
  return law.done && typeof law.value.value === 'number' ? law.value.value : undefined
}
