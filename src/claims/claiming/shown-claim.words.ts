import { payerReasonWords } from '#coaching/claimed/payer-reasons.words.ts'
import { hoursWords } from '#coaching/hours/hours.words.ts'
import { bilingual } from '#platform/words.ts'
import {
  addEuros,
  type Day,
  type Euro,
  formatEuro,
  formatMinutes,
  formatShare,
  type Lang,
  minutes,
  type Share,
  shortDay,
  spokenClockTime,
  spokenDay,
} from '#values/public.ts'
import type { VatKind } from './claim.ts'
import { claimWords } from './claim.words.ts'
import { claimsPageWords } from './claims-page.words.ts'
import type { ClaimedLine, ClaimView } from './see-claim.ts'
import type { ClaimRow } from './see-claims.ts'
import type { ClaimPreview, ToClaim } from './see-to-claim.ts'

export const shownClaimWords = bilingual({
  voice: 'B1',
  en: { days: (from: string, until: string) => `${from} to ${until}` },
  nl: { days: (from, until) => `${from} t/m ${until}` },
})

/** '-1:30' for what takes away. */
export const hoursIn = (count: number): string => `${count < 0 ? '-' : ''}${formatMinutes(minutes(Math.abs(count)))}`

const daysIn = (from: Day, until: Day, lang: Lang) =>
  from === until ? shortDay(from) : shownClaimWords[lang].days(shortDay(from), shortDay(until))

export const kindIn = ({ kind, number }: Pick<ToClaim, 'kind' | 'number'>, lang: Lang): string =>
  kind === 'trial' ? claimWords[lang].kinds.trial : claimWords[lang].kinds['half-year'](number)

export const shownToClaim = (row: ToClaim, lang: Lang, today: Day) => ({
  period: row.period as string,
  name: row.name,
  payer: row.payer,
  kind: kindIn(row, lang),
  days: daysIn(row.from, row.until, lang),
  hours: hoursIn(row.minutes),
  lines: row.lines,
  by: row.by && spokenDay(row.by, lang),
  late: row.by !== null && row.by < today,
})

export const shownClaimRow = (row: ClaimRow, lang: Lang) => ({
  id: row.id as string,
  ...{ number: row.number, name: row.name, firm: row.firm, payer: row.payer, phase: row.phase },
  days: daysIn(row.from, row.until, lang),
  hours: hoursIn(row.minutes),
  total: formatEuro(row.total, lang),
  open: row.open === 0 ? '' : formatEuro(row.open, lang),
  phaseName: claimWords[lang].phases[row.phase],
  sent: spokenDay(row.sentOn, lang),
})

interface Amounts {
  readonly minutes: number
  readonly net: Euro
  readonly vat: VatKind
  readonly vatShare: number
  readonly vatAmount: Euro
  readonly rate: number
}

/** From hours and rate to what is asked, one line for each step. */
export function amountsIn(one: Amounts, lang: Lang) {
  const t = claimsPageWords[lang]
  return [
    { term: t.hours, value: hoursIn(one.minutes) },
    { term: t.rate, value: formatEuro(one.rate as Euro, lang) },
    { term: t.net, value: formatEuro(one.net, lang) },
    one.vat === 'standard'
      ? { term: t.vat(formatShare(one.vatShare as Share, lang)), value: formatEuro(one.vatAmount, lang) }
      : { term: t.vatFree, value: formatEuro(0 as Euro, lang) },
    { term: t.total, value: formatEuro((one.net + one.vatAmount) as Euro, lang) },
  ]
}

/** What a new claim would be, for who sends it. */
export function shownPreview(one: ClaimPreview, lang: Lang) {
  const { ready } = one
  return {
    ...{ period: one.period as string, name: one.name, payer: one.payer, kind: kindIn(one, lang) },
    days: daysIn(one.from, one.until, lang),
    granted: hoursIn(one.granted),
    claimed: hoursIn(one.claimed),
    by: one.by && spokenDay(one.by, lang),
    because: one.whyNot?.because ?? null,
    whyNot: one.whyNot && whyIn(one.whyNot, lang),
    ready: ready && {
      ...{ last: ready.last, corrects: ready.corrects, lines: ready.lines.length },
      days: daysIn(ready.from, ready.until, lang),
      amounts: amountsIn({ ...ready, vat: ready.vat.kind, vatShare: ready.vat.share }, lang),
    },
  }
}

const whyIn = (no: NonNullable<ClaimPreview['whyNot']>, lang: Lang): string =>
  (claimWords[lang].why[no.because] as (facts: unknown) => string)(no)

/** One line as who pays checks it. */
export function shownLine(line: ClaimedLine, lang: Lang) {
  const t = claimsPageWords[lang]
  const about = [line.goal, line.log].filter(Boolean).join('. ')
  const why = line.reason ? [payerReasonWords[lang][line.reason], line.words].filter(Boolean).join(': ') : null
  return {
    id: line.id,
    when: `${shortDay(line.day)}, ${spokenClockTime(line.start, lang)}`,
    hours: hoursIn(line.minutes),
    amount: formatEuro(line.cents, lang),
    what: hoursWords[lang].activities[line.activity],
    about: about || null,
    reclaimed: line.reclaimedOn && t.reclaimedOn(shortDay(line.reclaimedOn)),
    note: line.takesAway ? (line.minutes === 0 ? t.takesNothing : t.takesAway) : null,
    coach: line.coach,
    approvedBy: line.decidedBy,
    said: line.said,
    saidName: line.said && t.said[line.said],
    why,
    mayRefuse: line.minutes > 0,
    mayReclaim: line.said === 'accepted' && line.minutes > 0 && line.reclaimedOn === null,
    label: `${shortDay(line.day)}, ${hoursIn(line.minutes)}, ${hoursWords[lang].activities[line.activity]}`,
  }
}

/** One claim as its page shows it: every day, hour and amount in words. */
export function shownClaim(one: ClaimView, lang: Lang, today: Day) {
  const t = claimsPageWords[lang]
  return {
    id: one.id as string,
    ...{ number: one.number, name: one.name, firm: one.firmName, payer: one.payerIs, route: one.route as string },
    ...{ phase: one.phase, phaseName: claimWords[lang].phases[one.phase], mine: one.mine, byLetter: one.byLetter },
    takesInvoices: one.takesInvoices,
    ...{ last: one.last, corrects: one.corrects, isUwv: one.payerKind === 'uwv' },
    today: shortDay(today),
    sent: spokenDay(one.sentOn, lang),
    days: daysIn(one.from, one.until, lang),
    amounts: amountsIn(one, lang),
    rateLetter: one.rateLetter,
    total: formatEuro(one.total, lang),
    open: one.open === 0 ? null : formatEuro(one.open, lang),
    /** As somebody types it. */
    openTyped: `${Math.floor(Math.abs(one.open) / 100)},${String(Math.abs(one.open) % 100).padStart(2, '0')}`,
    owes: owes(one),
    payTo: t.payToLine(one.seller.iban, one.firmName, one.number),
    takenOver: one.takenOverOn && spokenDay(one.takenOverOn, lang),
    lines: one.lines.map((line) => shownLine(line, lang)),
    typeOver: one.lines
      .filter(({ minutes: count }) => count !== 0)
      .map((line) => ({
        ...{ id: line.id, day: shortDay(line.day), start: spokenClockTime(line.start, lang), minutes: line.minutes },
        ...{ activity: hoursWords[lang].activities[line.activity], coach: line.coach ?? '' },
      })),
    books: one.books.map((entry, at) => ({
      key: String(at),
      what: t.bookKinds[entry.kind],
      on: spokenDay(entry.on, lang),
      reference: entry.reference,
      amount: formatEuro(moved(entry), lang),
    })),
  }
}

/** As much as it was, whichever way it went. */
const moved = ({ kind, cents: owed }: ClaimView['books'][number]): Euro =>
  (kind === 'submitted' || kind === 'repaid' ? owed : -owed) as Euro

/** Who has to pay whom. */
const owes = ({ open }: Pick<ClaimView, 'open'>): 'payer' | 'firm' | null =>
  open === 0 ? null : open > 0 ? 'payer' : 'firm'

export type ShownClaim = ReturnType<typeof shownClaim>

/** Several at once: each with what it comes to, or why it cannot go. */
export function shownMany(all: readonly ClaimPreview[], lang: Lang) {
  const ready = all.flatMap((one) => one.ready ?? [])
  return {
    ready: ready.length,
    total: formatEuro(addEuros(...ready.flatMap(({ net, vatAmount }) => [net, vatAmount])), lang),
    rows: all.map((one) => ({
      ...{ period: one.period as string, name: one.name, payer: one.payer, kind: kindIn(one, lang) },
      days: one.ready ? daysIn(one.ready.from, one.ready.until, lang) : '–',
      hours: one.ready ? hoursIn(one.ready.minutes) : '–',
      total: one.ready ? formatEuro(addEuros(one.ready.net, one.ready.vatAmount), lang) : '–',
      isReady: one.ready !== null,
      whyNot: one.whyNot && whyIn(one.whyNot, lang),
    })),
  }
}
