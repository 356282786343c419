import type { LegalValue } from '#law/public.ts'
import { bilingual } from '#platform/words.ts'
import { type Day, folded, type Lang, spokenDay } from '#values/public.ts'
import {
  type FilledKey,
  isFilledKey,
  type RuleAmount,
  type RuleGroup,
  type RuleKey,
  type RuleScope,
  ruleOf,
} from './keys.rules.ts'
import { legalHistory } from './look-up.rules.ts'
import type { ValueRow } from './see-values.ts'
import { isByName, writtenValue } from './value-text.rules.ts'
import { valuesWords } from './values.words.ts'

/** What each key is called on a page. */
export const keyWords = bilingual({
  voice: 'B1',
  en: {
    'wml.hour.21plus': 'Minimum wage per hour, from 21',
    'wml.refmonth.21plus': 'Reference wage per month, from 21',
    'wml.youth.pct': 'Minimum wage for young people, by age',
    'wml.youth.bbl.pct': 'Minimum wage for learners at work, by age',
    'holidayAllowance.pct': 'Holiday allowance',
    'lks.cap.pct': 'Wage-cost subsidy: at most, of wage and holiday allowance',
    'lks.employerCharges.pct': 'Wage-cost subsidy: for employer charges',
    'lks.forfait.pct': 'Flat-rate wage-cost subsidy',
    'lks.forfait.maxMonths': 'Flat-rate wage-cost subsidy: for how long at most',
    'lks.fulltimeBasis': 'Wage-cost subsidy: a full working week',
    'lks.decide.weeks': 'Wage-cost subsidy: time to decide',
    'lks.existingJob.months': 'Wage-cost subsidy: to be asked after the start',
    'norisk.duration': 'No-risk cover: how long',
    'lkv.banenafspraak.hour': 'Wage benefit for the jobs agreement, per paid hour',
    'lkv.arbeidsgehandicapt': 'Wage benefit for a worker with a limitation, per paid hour',
    'uwv.proef.duration.default': 'UWV: how long a trial lasts',
    'uwv.proef.duration.max': 'UWV: how long a trial lasts at most',
    'uwv.proef.contract.minMonths': 'UWV: contract after a trial, at least',
    'uwv.proef.decision': 'UWV: time to decide on a trial',
    'pw.proefplaats.default': 'Municipality: how long a trial lasts',
    'pw.proefplaats.extension.max': 'Municipality: how much longer a trial may last',
    'uwv.jc.regime.zeerlicht': 'UWV: very light coaching, year 1, 2 and 3',
    'uwv.jc.regime.licht': 'UWV: light coaching, year 1, 2 and 3',
    'uwv.jc.regime.midden': 'UWV: medium coaching, year 1, 2 and 3',
    'uwv.jc.regime.intensief': 'UWV: intensive coaching, year 1, 2 and 3',
    'uwv.jc.proef.pct': 'UWV: coaching in a trial, very light to intensive',
    'uwv.jc.rate.Q1': 'UWV: rate of a job coach per hour, without VAT',
    'uwv.jc.period': 'UWV: how long a period of coaching lasts',
    'uwv.jc.maxPeriods': 'UWV: number of periods at most',
    'uwv.jc.interruption.maxWeeks': 'UWV: longest gap in one employment',
    'uwv.jc.goals.focus': 'UWV: main goals in the first period',
    'uwv.jc.apply.weeks': 'UWV: time to ask for coaching after the start',
    'uwv.jc.followup.weeks': 'UWV: time to ask for the next period',
    'uwv.jc.late.backdate.weeks': 'UWV: how far back a late request reaches',
    'uwv.jc.incomplete.weeks': 'UWV: time to complete a request',
    'uwv.jc.decide.weeks': 'UWV: time to decide on coaching',
    'uwv.jc.change.report.weeks': 'UWV: time to report a change',
    'uwv.jc.contract.minMonths': 'UWV: contract for coaching, at least',
    'uwv.jc.contract.minHours': 'UWV: hours a week for coaching, at least',
    'uwv.jc.contract.minLoonwaarde': 'UWV: wage value for coaching, at least',
    'uwv.jc.invoices.max': 'UWV: invoices for one period',
    'uwv.ijc.Q2.licht': 'UWV: a coach of the employer, light, year 1, 2 and 3',
    'uwv.ijc.Q2.midden': 'UWV: a coach of the employer, medium, year 1, 2 and 3',
    'uwv.ijc.Q2.intensief': 'UWV: a coach of the employer, intensive, year 1, 2 and 3',
    'pw.jc.regime.light': 'Municipality: light coaching, trial and year 1, 2 and 3',
    'pw.jc.regime.medium': 'Municipality: medium coaching, trial and year 1, 2 and 3',
    'pw.jc.regime.intensive': 'Municipality: intensive coaching, trial and year 1, 2 and 3',
    'pw.jc.pct.options': 'Municipality: shares of coaching to choose from',
    'pw.jc.ofWorked': 'Municipality: coaching counts the hours that were worked',
    'pw.jc.rate': 'Municipality: rate of a job coach per hour, without VAT',
    'pw.jc.apply.weeks': 'Municipality: time to ask for coaching after the start',
    'pw.jc.decide.weeks': 'Municipality: time to decide on coaching',
    'pw.jc.contract.minMonths': 'Municipality: contract for coaching, at least',
    'pw.jc.contract.minMinutes': 'Municipality: hours a week for coaching, at least',
    'pw.jc.maxMonths': 'Municipality: coaching at most',
    'werktraject.jc.pct.options': 'Practice: shares of coaching to choose from',
    'firm.jc.rate': 'Coaching firm: rate per hour, without VAT',
    'transitie.max': 'Highest transition payment',
  } satisfies Record<FilledKey, string>,
  nl: {
    'wml.hour.21plus': 'Minimumloon per uur, vanaf 21 jaar',
    'wml.refmonth.21plus': 'Referentieloon per maand, vanaf 21 jaar',
    'wml.youth.pct': 'Minimumjeugdloon, naar leeftijd',
    'wml.youth.bbl.pct': 'Minimumjeugdloon bij leren en werken (bbl), naar leeftijd',
    'holidayAllowance.pct': 'Vakantiegeld',
    'lks.cap.pct': 'Loonkostensubsidie: ten hoogste, van loon en vakantiegeld',
    'lks.employerCharges.pct': 'Loonkostensubsidie: voor werkgeverslasten',
    'lks.forfait.pct': 'Forfaitaire loonkostensubsidie',
    'lks.forfait.maxMonths': 'Forfaitaire loonkostensubsidie: hoogstens hoe lang',
    'lks.fulltimeBasis': 'Loonkostensubsidie: een volle werkweek',
    'lks.decide.weeks': 'Loonkostensubsidie: tijd om te beslissen',
    'lks.existingJob.months': 'Loonkostensubsidie: aan te vragen na de start',
    'norisk.duration': 'No-riskpolis: hoe lang',
    'lkv.banenafspraak.hour': 'Loonkostenvoordeel banenafspraak, per betaald uur',
    'lkv.arbeidsgehandicapt': 'Loonkostenvoordeel bij een arbeidsbeperking, per betaald uur',
    'uwv.proef.duration.default': 'UWV: hoe lang een proefplaatsing duurt',
    'uwv.proef.duration.max': 'UWV: hoe lang een proefplaatsing hoogstens duurt',
    'uwv.proef.contract.minMonths': 'UWV: contract na een proefplaatsing, ten minste',
    'uwv.proef.decision': 'UWV: tijd om over een proefplaatsing te beslissen',
    'pw.proefplaats.default': 'Gemeente: hoe lang een proefplaatsing duurt',
    'pw.proefplaats.extension.max': 'Gemeente: hoeveel langer een proefplaatsing mag duren',
    'uwv.jc.regime.zeerlicht': 'UWV: zeer lichte begeleiding, jaar 1, 2 en 3',
    'uwv.jc.regime.licht': 'UWV: lichte begeleiding, jaar 1, 2 en 3',
    'uwv.jc.regime.midden': 'UWV: gewone (midden) begeleiding, jaar 1, 2 en 3',
    'uwv.jc.regime.intensief': 'UWV: intensieve begeleiding, jaar 1, 2 en 3',
    'uwv.jc.proef.pct': 'UWV: begeleiding in een proefplaatsing, zeer licht tot intensief',
    'uwv.jc.rate.Q1': 'UWV: tarief van een jobcoach per uur, zonder btw',
    'uwv.jc.period': 'UWV: hoe lang een periode van begeleiding duurt',
    'uwv.jc.maxPeriods': 'UWV: hoogstens zoveel periodes',
    'uwv.jc.interruption.maxWeeks': 'UWV: langste pauze binnen één dienstverband',
    'uwv.jc.goals.focus': 'UWV: hoofddoelen in de eerste periode',
    'uwv.jc.apply.weeks': 'UWV: tijd om na de start begeleiding aan te vragen',
    'uwv.jc.followup.weeks': 'UWV: tijd om de volgende periode aan te vragen',
    'uwv.jc.late.backdate.weeks': 'UWV: hoe ver een late aanvraag teruggaat',
    'uwv.jc.incomplete.weeks': 'UWV: tijd om een aanvraag aan te vullen',
    'uwv.jc.decide.weeks': 'UWV: tijd om over begeleiding te beslissen',
    'uwv.jc.change.report.weeks': 'UWV: tijd om een wijziging te melden',
    'uwv.jc.contract.minMonths': 'UWV: contract voor begeleiding, ten minste',
    'uwv.jc.contract.minHours': 'UWV: uren per week voor begeleiding, ten minste',
    'uwv.jc.contract.minLoonwaarde': 'UWV: loonwaarde voor begeleiding, ten minste',
    'uwv.jc.invoices.max': 'UWV: facturen voor één periode',
    'uwv.ijc.Q2.licht': 'UWV: jobcoach van de werkgever, licht, jaar 1, 2 en 3',
    'uwv.ijc.Q2.midden': 'UWV: jobcoach van de werkgever, midden, jaar 1, 2 en 3',
    'uwv.ijc.Q2.intensief': 'UWV: jobcoach van de werkgever, intensief, jaar 1, 2 en 3',
    'pw.jc.regime.light': 'Gemeente: lichte begeleiding, proef en jaar 1, 2 en 3',
    'pw.jc.regime.medium': 'Gemeente: gewone (midden) begeleiding, proef en jaar 1, 2 en 3',
    'pw.jc.regime.intensive': 'Gemeente: intensieve begeleiding, proef en jaar 1, 2 en 3',
    'pw.jc.pct.options': 'Gemeente: percentages begeleiding om uit te kiezen',
    'pw.jc.ofWorked': 'Gemeente: begeleiding telt de gewerkte uren',
    'pw.jc.rate': 'Gemeente: tarief van een jobcoach per uur, zonder btw',
    'pw.jc.apply.weeks': 'Gemeente: tijd om na de start begeleiding aan te vragen',
    'pw.jc.decide.weeks': 'Gemeente: tijd om over begeleiding te beslissen',
    'pw.jc.contract.minMonths': 'Gemeente: contract voor begeleiding, ten minste',
    'pw.jc.contract.minMinutes': 'Gemeente: uren per week voor begeleiding, ten minste',
    'pw.jc.maxMonths': 'Gemeente: hoogstens zo lang begeleiding',
    'werktraject.jc.pct.options': 'Praktijk: percentages begeleiding om uit te kiezen',
    'firm.jc.rate': 'Jobcoachbedrijf: tarief per uur, zonder btw',
    'transitie.max': 'Hoogste transitievergoeding',
  },
})

/** One row of the page, with every word it shows. */
export interface ShownValue {
  readonly id: string
  readonly key: RuleKey
  readonly group: RuleGroup | 'law'
  readonly name: string
  readonly value: string | null
  readonly scope: RuleScope | 'cao'
  readonly whose: string
  readonly period: string
  readonly source: string
  readonly confidence: 'high' | 'medium' | 'low'
  readonly carriedForward: boolean
  /** Why it is not known, and who fills it in. */
  readonly missing: string | null
}

export function shownValue({ key, whose, found }: ValueRow, lang: Lang): ShownValue {
  const t = valuesWords[lang]
  const group = isFilledKey(key) ? ruleOf(key).group : ('law' as const)
  const base = { id: `${key}-${whose?.id ?? ''}`, key, group, name: nameOf(key, lang) }
  if (!found.done) {
    const { fillBy, lastKnownUntil, missing } = found.refusal
    const why = [
      missing ? t.searched : null,
      lastKnownUntil ? t.lastKnown(spokenDay(lastKnownUntil, lang, { year: 'always' })) : null,
      t.fillBy[fillBy],
    ]
    const nothing = { value: null, period: '', source: '', confidence: 'low', carriedForward: false } as const
    return { ...base, ...nothing, scope: fillBy, whose: t.scopes[fillBy], missing: why.filter(Boolean).join(' ') }
  }
  const { value, scope, source, confidence, carriedForward, from, until } = found.value
  return {
    ...base,
    value: saidValue(key, value, lang),
    scope: isOfTheCountry(key, scope) ? 'national' : scope,
    whose: whose?.name ?? t.scopes[isOfTheCountry(key, scope) ? 'national' : scope],
    period: saidPeriod(from, until, lang),
    source,
    confidence,
    carriedForward,
    missing: null,
  }
}

/** UWV is a payer in the law, and one for the whole country. */
const isOfTheCountry = (key: string, scope: string) => scope === 'payer' && isFilledKey(key) && key.startsWith('uwv.')

export const nameOf = (key: string, lang: Lang): string => (isFilledKey(key) ? keyWords[lang][key] : key)

export function saidValue(key: RuleKey, value: RuleAmount, lang: Lang): string {
  if (!isFilledKey(key) || typeof value === 'string') return inWordsOfTheLaw(value, legalHistory(key).at(-1))
  const { kind } = ruleOf(key)
  const { units } = valuesWords[lang]
  if (typeof value === 'number' && kind in units) return units[kind as keyof typeof units](value)
  return writtenValue(kind, value, lang).replaceAll(' %', unbroken)
}

const unbroken = '\u00a0%'

/** What nobody fills in here reads as the table of the law has it: a number with its unit, or a rule. */
function inWordsOfTheLaw(value: RuleAmount, row: LegalValue | undefined): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  const parts = isByName(value) ? Object.entries(value).map(([name, part]) => `${name} ${part}`) : [value].flat()
  return `${parts.join(', ')} (${row?.unit ?? ''})`
}

export function saidPeriod(from: Day, until: Day | null, lang: Lang): string {
  const t = valuesWords[lang]
  const said = (of: Day) => spokenDay(of, lang, { year: 'always' })
  return until ? t.between(said(from), said(until)) : t.from(said(from))
}

/** Every word typed stands in the name, the key, the source or in whose it is. */
export function isMeant(row: ShownValue, asked: string): boolean {
  const text = folded([row.name, row.key, row.source, row.whose].join(' '))
  return folded(asked)
    .split(' ')
    .every((word) => text.includes(word))
}
