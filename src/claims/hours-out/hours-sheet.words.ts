import { payerReasonWords } from '#coaching/claimed/payer-reasons.words.ts'
import { hoursWords } from '#coaching/hours/hours.words.ts'
import type { Report, Sheet } from '#platform/public.ts'
import { bilingual } from '#platform/words.ts'
import { formatEuro, type Lang, spokenClockTime, spokenDay } from '#values/public.ts'
import { claimWords } from '../claiming/claim.words.ts'
import type { ClaimedLine, ClaimView } from '../claiming/see-claim.ts'
import { amountsIn } from '../claiming/shown-claim.words.ts'

/** The specification of hours, line by line, as a file. */
export const hoursSheetWords = bilingual({
  voice: 'B1',
  en: {
    name: (number: string) => `hours-${number}`,
    title: (number: string) => `Hours of claim ${number}`,
    heads: {
      claim: 'Claim',
      name: 'Name',
      day: 'Day',
      start: 'Began at',
      minutes: 'Minutes',
      activity: 'What was done',
      goal: 'Goal',
      place: 'Place',
      group: 'In a group of',
      log: 'What happened',
      coach: 'Job coach',
      approved: 'Approved by',
      rate: 'Rate for an hour',
      amount: 'Amount without tax',
      answer: 'Answer',
    },
    remote: 'By phone or screen',
    about: (name: string, firm: string, payer: string) => `Coaching of ${name}, by ${firm}, asked of ${payer}.`,
    sent: (on: string) => `Sent on ${on}.`,
    lines: 'Lines',
    linesSay: 'Every line was approved by a colleague of the coach.',
    sums: 'Together',
    sumsSay: 'The amount of the claim is the sum of its lines.',
    sumHeads: ['What', 'Amount'],
    page: (n: number, of: number) => `Page ${n} of ${of}`,
  },
  nl: {
    name: (number) => `uren-${number}`,
    title: (number) => `Uren van declaratie ${number}`,
    heads: {
      claim: 'Declaratie',
      name: 'Naam',
      day: 'Dag',
      start: 'Begon om',
      minutes: 'Minuten',
      activity: 'Wat er is gedaan',
      goal: 'Doel',
      place: 'Plaats',
      group: 'In een groep van',
      log: 'Wat er gebeurde',
      coach: 'Jobcoach',
      approved: 'Goedgekeurd door',
      rate: 'Tarief per uur',
      amount: 'Bedrag zonder btw',
      answer: 'Antwoord',
    },
    remote: 'Per telefoon of scherm',
    about: (name, firm, payer) => `Begeleiding van ${name}, door ${firm}, gevraagd aan ${payer}.`,
    sent: (on) => `Ingediend op ${on}.`,
    lines: 'Regels',
    linesSay: 'Elke regel is goedgekeurd door een collega van de coach.',
    sums: 'Samen',
    sumsSay: 'Het bedrag van de declaratie is de som van de regels.',
    sumHeads: ['Wat', 'Bedrag'],
    page: (n, of) => `Pagina ${n} van ${of}`,
  },
})

const placeIn = (line: ClaimedLine, lang: Lang) => line.place ?? (line.remote ? hoursSheetWords[lang].remote : null)

const answerIn = ({ said, reason, words }: ClaimedLine, lang: Lang): string | null =>
  reason ? [payerReasonWords[lang][reason], words].filter(Boolean).join(': ') : said && claimWords[lang].phases[said]

/** Amounts are euros with two decimals here: a sheet adds up what stands in it. */
export function hoursSheet(one: ClaimView, lang: Lang): Sheet {
  const t = hoursSheetWords[lang]
  return {
    name: t.name(one.number),
    heads: Object.values(t.heads),
    rows: one.lines.map((line) => [
      ...[one.number, one.name, { day: line.day }, spokenClockTime(line.start, lang), line.minutes],
      ...[hoursWords[lang].activities[line.activity], line.goal, placeIn(line, lang), line.group, line.log],
      ...[line.coach, line.decidedBy, one.rate / 100, line.cents / 100, answerIn(line, lang)],
    ]),
  }
}

/** The same on paper. */
export function hoursReport(one: ClaimView, lang: Lang): Report {
  const t = hoursSheetWords[lang]
  const { day, start, minutes, activity, coach, approved, amount } = t.heads
  return {
    ...{ name: t.name(one.number), lang, title: t.title(one.number), page: t.page },
    lead: [t.about(one.name, one.firmName, one.payerIs ?? '–'), t.sent(spokenDay(one.sentOn, lang))],
    sections: [
      {
        ...{ title: t.lines, say: t.linesSay, heads: [day, start, minutes, activity, coach, approved, amount] },
        rows: one.lines.map((line) => [
          ...[spokenDay(line.day, lang), spokenClockTime(line.start, lang), String(line.minutes)],
          ...[hoursWords[lang].activities[line.activity], line.coach ?? '', line.decidedBy ?? ''],
          formatEuro(line.cents, lang),
        ]),
      },
      {
        ...{ title: t.sums, say: t.sumsSay, heads: t.sumHeads },
        rows: [...amountsIn(one, lang).map(({ term, value }) => [term, value])],
      },
    ],
  }
}
