import { type KeyedOn, type LegalAmount, type LegalKey, law } from '#law/public.ts'

/** Whose value it is: nobody's own, of who pays, of a municipality, or of a firm. */
export const scopes = ['national', 'payer', 'municipality', 'provider'] as const
export type RuleScope = (typeof scopes)[number]

/** How a value looks. All of them are whole: cents, hundredths of a per cent, minutes, hours, days or longer. */
export const valueKinds = [
  'cents',
  'share',
  'minutes',
  'hours',
  'weeks',
  'months',
  'years',
  'number',
  'yes-or-no',
  'shares',
  'shares-by-year',
  'shares-by-phase',
  'cents-by-year',
  'shares-by-years-old',
  'shares-by-regime',
] as const
export type ValueKind = (typeof valueKinds)[number]

export const ruleGroups = ['wage', 'subsidy', 'trial', 'uwv', 'municipal', 'firm', 'work'] as const
export type RuleGroup = (typeof ruleGroups)[number]

interface RuleOfKey {
  readonly kind: ValueKind
  readonly group: RuleGroup
  /** Who may decide it. UWV is one for the whole country, so what is UWV's is kept as national. */
  readonly scopes: readonly RuleScope[]
  /** Which day chooses the value. */
  readonly keyedOn: KeyedOn
}

const of = (
  group: RuleGroup,
  kind: ValueKind,
  keyedOn: KeyedOn = 'calendar',
  scopes: readonly RuleScope[] = ['national'],
) => ({ kind, group, scopes, keyedOn }) as const satisfies RuleOfKey

const byMunicipality = ['municipality', 'payer'] as const
const start = 'employment-start'

/** Every key that somebody may fill here. What the law knows keeps the name it has there; the others begin with whose they are. */
export const rules = {
  'wml.hour.21plus': of('wage', 'cents'),
  'wml.refmonth.21plus': of('wage', 'cents', 'first-of-january'),
  'wml.youth.pct': of('wage', 'shares-by-years-old'),
  'wml.youth.bbl.pct': of('wage', 'shares-by-years-old'),
  'holidayAllowance.pct': of('wage', 'share'),

  'lks.cap.pct': of('subsidy', 'share', 'first-of-january'),
  'lks.employerCharges.pct': of('subsidy', 'share', 'first-of-january'),
  'lks.forfait.pct': of('subsidy', 'share', start),
  'lks.forfait.maxMonths': of('subsidy', 'months', start),
  'lks.fulltimeBasis': of('subsidy', 'hours'),
  'lks.decide.weeks': of('subsidy', 'weeks', 'request-date'),
  'lks.existingJob.months': of('subsidy', 'months', start),
  'norisk.duration': of('subsidy', 'years', start),
  'lkv.banenafspraak.hour': of('subsidy', 'cents', start),
  'lkv.arbeidsgehandicapt': of('subsidy', 'cents', start),

  'uwv.proef.duration.default': of('trial', 'months', 'placement-start'),
  'uwv.proef.duration.max': of('trial', 'months', 'placement-start'),
  'uwv.proef.contract.minMonths': of('trial', 'months', 'placement-start'),
  'uwv.proef.decision': of('trial', 'weeks', 'placement-start'),
  'pw.proefplaats.default': of('trial', 'months', 'placement-start', ['municipality', 'payer', 'national']),
  'pw.proefplaats.extension.max': of('trial', 'months', 'placement-start', ['municipality', 'payer', 'national']),

  'uwv.jc.regime.zeerlicht': of('uwv', 'shares-by-year', start),
  'uwv.jc.regime.licht': of('uwv', 'shares-by-year', start),
  'uwv.jc.regime.midden': of('uwv', 'shares-by-year', start),
  'uwv.jc.regime.intensief': of('uwv', 'shares-by-year', start),
  'uwv.jc.proef.pct': of('uwv', 'shares-by-regime', 'placement-start'),
  'uwv.jc.rate.Q1': of('uwv', 'cents', 'award-date'),
  'uwv.jc.period': of('uwv', 'months', start),
  'uwv.jc.maxPeriods': of('uwv', 'number', start),
  'uwv.jc.interruption.maxWeeks': of('uwv', 'weeks', start),
  'uwv.jc.goals.focus': of('uwv', 'number', start),
  'uwv.jc.apply.weeks': of('uwv', 'weeks', start),
  'uwv.jc.followup.weeks': of('uwv', 'weeks', start),
  'uwv.jc.late.backdate.weeks': of('uwv', 'weeks', start),
  'uwv.jc.incomplete.weeks': of('uwv', 'weeks', start),
  'uwv.jc.decide.weeks': of('uwv', 'weeks', start),
  'uwv.jc.change.report.weeks': of('uwv', 'weeks', start),
  'uwv.jc.contract.minMonths': of('uwv', 'months', start),
  'uwv.jc.contract.minHours': of('uwv', 'hours', start),
  'uwv.jc.contract.minLoonwaarde': of('uwv', 'share', start),
  'uwv.jc.invoices.max': of('uwv', 'number', start),
  'uwv.ijc.Q2.licht': of('uwv', 'cents-by-year', 'award-date'),
  'uwv.ijc.Q2.midden': of('uwv', 'cents-by-year', 'award-date'),
  'uwv.ijc.Q2.intensief': of('uwv', 'cents-by-year', 'award-date'),

  'pw.jc.regime.light': of('municipal', 'shares-by-phase', start, byMunicipality),
  'pw.jc.regime.medium': of('municipal', 'shares-by-phase', start, byMunicipality),
  'pw.jc.regime.intensive': of('municipal', 'shares-by-phase', start, byMunicipality),
  'pw.jc.pct.options': of('municipal', 'shares', start, byMunicipality),
  'pw.jc.ofWorked': of('municipal', 'yes-or-no', start, byMunicipality),
  'pw.jc.rate': of('municipal', 'cents', 'award-date', byMunicipality),
  'pw.jc.apply.weeks': of('municipal', 'weeks', start, byMunicipality),
  'pw.jc.decide.weeks': of('municipal', 'weeks', 'request-date', byMunicipality),
  'pw.jc.contract.minMonths': of('municipal', 'months', start, byMunicipality),
  'pw.jc.contract.minMinutes': of('municipal', 'minutes', start, byMunicipality),
  'pw.jc.maxMonths': of('municipal', 'months', start, byMunicipality),

  'werktraject.jc.pct.options': of('firm', 'shares', 'calendar', ['provider']),
  'firm.jc.rate': of('firm', 'cents', 'award-date', ['provider']),

  'transitie.max': of('work', 'cents', 'contract-end'),
} as const satisfies Readonly<Record<string, RuleOfKey>>

/** What may be filled here, and what only the law says: one may ask for both. */
export type FilledKey = keyof typeof rules
export type RuleKey = FilledKey | LegalKey

export const filledKeys = Object.keys(rules) as readonly FilledKey[]

export const isFilledKey = (key: string): key is FilledKey => Object.hasOwn(rules, key)
export const isLegalKey = (key: string): key is LegalKey => law.some((row) => row.key === key)
export const isRuleKey = (key: string): key is RuleKey => isFilledKey(key) || isLegalKey(key)

export const ruleOf = (key: FilledKey): RuleOfKey => rules[key]

export type RuleAmount = LegalAmount
