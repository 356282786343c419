import { bilingual } from '#platform/words.ts'
import { cents, type Day, formatEuro, formatMinutes, minutes, spokenDay } from '#values/public.ts'
import type { ClaimPhase, VatKind } from './claim.ts'

const h = (count: number) => formatMinutes(minutes(Math.abs(count)))

/** Every no in a sentence, with what to do; and the words that stand on every page of claims. */
export const claimWords = bilingual({
  voice: 'B1',
  en: {
    title: 'Claims',
    lead: 'What is asked for hours of coaching, what is answered and what is paid.',
    phases: {
      submitted: 'Waits for an answer',
      accepted: 'Accepted, waits for money',
      partly: 'Partly accepted, waits for money',
      refused: 'Refused',
      paid: 'Paid',
      settled: 'Settled',
      reclaimed: 'Partly asked back',
    } satisfies Record<ClaimPhase, string> as Record<ClaimPhase, string>,
    show: { waiting: 'Waits for an answer', 'to-pay': 'To be paid', done: 'Done' },
    vat: { standard: 'With tax (VAT)', exempt: 'Free of tax (VAT)' } satisfies Record<VatKind, string> as Record<
      VatKind,
      string
    >,
    columns: {
      number: 'Claim',
      name: 'Name',
      firm: 'Firm',
      payer: 'Who pays',
      days: 'Days',
      hours: 'Hours',
      total: 'Amount',
      open: 'Open',
      phase: 'How it stands',
      sent: 'Sent',
      by: 'At the latest',
      lines: 'Lines',
    },
    kinds: {
      trial: 'Trial placement',
      'half-year': (number: number | null) => (number === null ? 'Half-year' : `Half-year ${number}`),
    },
    why: {
      'nothing-to-claim': () => 'There is nothing to claim. A colleague approves hours first.',
      'outside-its-period': ({ from, until }: { from: Day; until: Day }) =>
        `Choose a day from ${spokenDay(from, 'en')} to ${spokenDay(until, 'en')}.`,
      'terms-missing': () => 'Fill in first how your firm bills.',
      'rate-not-known': () =>
        'The rate for an hour is not known. Ask who pays for it, and fill it in from their letter.',
      'rate-is-known': ({ rate }: { rate: number }) =>
        `The rate is ${formatEuro(cents(rate), 'en')} for an hour. Leave it as it is.`,
      'suspended-then': ({ day }: { day: Day }) =>
        `Your firm was suspended on ${spokenDay(day, 'en')}. Ask who suspended it about that line.`,
      'not-recognised-then': ({ day }: { day: Day }) =>
        `Your firm was not recognised on ${spokenDay(day, 'en')}. Look at its papers.`,
      'claimed-often-enough': ({ most }: { most: number }) =>
        `Who pays takes ${most} claims for these hours, and has them. Call who pays.`,
      'last-waits-for-the-end': ({ until }: { until: Day }) =>
        `This is the last claim for these hours. Send it after ${spokenDay(until, 'en')}.`,
      'above-the-grant': ({ left }: { left: number }) =>
        `This is more than was granted: ${h(left)} hours are left. Claim until an earlier day.`,
      'answered-already': () => 'This claim was answered already.',
      'not-in-this-claim': () => 'That line is not in this claim. Load the page again.',
      'takes-away': () => 'That line takes away what was claimed before. It cannot be refused.',
      'payer-answers-here': () => 'Who pays works here, and answers on its own screen.',
      'not-that-day': () => 'Choose a day between the sending of the claim and today.',
      'not-yours-to-do': () => 'This is for somebody else. Look at who asks and who pays.',
      'answer-first': ({ open }: { open: number }) =>
        `Not all of it is paid: ${formatEuro(cents(open), 'en')} is asked. Let who pays answer first.`,
      'nothing-open': () => 'Nothing is open for this claim. Ask who pays what the money is for.',
      'more-than-open': ({ open }: { open: number }) =>
        `Only ${formatEuro(cents(open), 'en')} is open. Ask who pays what the rest is for.`,
      'received-before': () => 'This payment stands here already.',
      'takes-no-invoices': () => 'Who pays did not say how it takes e-invoices. Ask for that first.',
      'not-paid-yet': () => 'This claim was not paid yet.',
      'settled-already': () => 'This claim was settled already.',
      'not-paid-line': () => 'Choose lines of this claim that were paid and not asked back.',
      'too-long-ago': ({ until }: { until: Day }) =>
        `That was possible until ${spokenDay(until, 'en')}. It is too late now.`,
      'no-permit': () => 'Your role does not allow this.',
      'not-found': () => 'It is not there. Search again, or ask the helpdesk.',
      'key-used-for-something-else': () => 'This form was sent already with another answer. Load the page again.',
    },
  },
  nl: {
    title: 'Declaraties',
    lead: 'Wat voor uren begeleiding wordt gevraagd, wat het antwoord is en wat is betaald.',
    phases: {
      submitted: 'Wacht op antwoord',
      accepted: 'Akkoord, wacht op geld',
      partly: 'Deels akkoord, wacht op geld',
      refused: 'Afgewezen',
      paid: 'Betaald',
      settled: 'Vastgesteld',
      reclaimed: 'Deels teruggevraagd',
    },
    show: { waiting: 'Wacht op antwoord', 'to-pay': 'Te betalen', done: 'Klaar' },
    vat: { standard: 'Met btw', exempt: 'Vrij van btw' },
    columns: {
      number: 'Declaratie',
      name: 'Naam',
      firm: 'Bureau',
      payer: 'Wie betaalt',
      days: 'Dagen',
      hours: 'Uren',
      total: 'Bedrag',
      open: 'Open',
      phase: 'Hoe het staat',
      sent: 'Ingediend',
      by: 'Uiterlijk',
      lines: 'Regels',
    },
    kinds: {
      trial: 'Proefplaatsing',
      'half-year': (number) => (number === null ? 'Halfjaar' : `Halfjaar ${number}`),
    },
    why: {
      'nothing-to-claim': () => 'Er is niets te declareren. Eerst keurt een collega uren goed.',
      'outside-its-period': ({ from, until }) =>
        `Kies een dag van ${spokenDay(from, 'nl')} tot en met ${spokenDay(until, 'nl')}.`,
      'terms-missing': () => 'Vul eerst in hoe je bureau factureert.',
      'rate-not-known': () =>
        'Het tarief per uur is niet bekend. Vraag het aan wie betaalt, en neem het over uit de brief.',
      'rate-is-known': ({ rate }) => `Het tarief is ${formatEuro(cents(rate), 'nl')} per uur. Laat het zo staan.`,
      'suspended-then': ({ day }) =>
        `Je bureau was op ${spokenDay(day, 'nl')} geschorst. Vraag over die regel wie schorste.`,
      'not-recognised-then': ({ day }) =>
        `Je bureau was op ${spokenDay(day, 'nl')} niet erkend. Kijk bij de papieren van je bureau.`,
      'claimed-often-enough': ({ most }) =>
        `Wie betaalt neemt ${most} declaraties voor deze uren, en heeft die al. Bel wie betaalt.`,
      'last-waits-for-the-end': ({ until }) =>
        `Dit is de laatste declaratie voor deze uren. Dien haar in na ${spokenDay(until, 'nl')}.`,
      'above-the-grant': ({ left }) =>
        `Dit is meer dan er is toegekend: er is nog ${h(left)} uur over. Declareer tot een eerdere dag.`,
      'answered-already': () => 'Op deze declaratie kwam al een antwoord.',
      'not-in-this-claim': () => 'Die regel staat niet in deze declaratie. Laad de pagina opnieuw.',
      'takes-away': () => 'Die regel haalt weg wat eerder is gedeclareerd. Die kun je niet afwijzen.',
      'payer-answers-here': () => 'Wie betaalt werkt hier, en antwoordt op het eigen scherm.',
      'not-that-day': () => 'Kies een dag tussen het indienen van de declaratie en vandaag.',
      'not-yours-to-do': () => 'Dit is aan iemand anders. Kijk wie vraagt en wie betaalt.',
      'answer-first': ({ open }) =>
        `Het is niet alles: er is ${formatEuro(cents(open), 'nl')} gevraagd. Laat eerst antwoorden wie betaalt.`,
      'nothing-open': () => 'Er staat niets open voor deze declaratie. Vraag wie betaalt waar het geld voor is.',
      'more-than-open': ({ open }) =>
        `Er staat maar ${formatEuro(cents(open), 'nl')} open. Vraag wie betaalt waar de rest voor is.`,
      'received-before': () => 'Deze betaling staat er al.',
      'takes-no-invoices': () => 'Wie betaalt zei nog niet hoe e-facturen binnenkomen. Vraag daar eerst om.',
      'not-paid-yet': () => 'Deze declaratie is nog niet betaald.',
      'settled-already': () => 'Deze declaratie is al vastgesteld.',
      'not-paid-line': () => 'Kies regels van deze declaratie die betaald zijn en niet zijn teruggevraagd.',
      'too-long-ago': ({ until }) => `Dat kon tot en met ${spokenDay(until, 'nl')}. Het is nu te laat.`,
      'no-permit': () => 'Jouw rol mag dit niet.',
      'not-found': () => 'Het is er niet. Zoek opnieuw, of vraag de helpdesk.',
      'key-used-for-something-else': () =>
        'Dit formulier is al verstuurd met een ander antwoord. Laad de pagina opnieuw.',
    },
  },
})

type Why = typeof claimWords.nl.why
/** The sentence for any no of this room, with the facts it brings. */
export function whyClaimSaid(refusal: { readonly because: string }, lang: 'nl' | 'en'): string {
  const say = claimWords[lang].why[refusal.because as keyof Why] as ((facts: unknown) => string) | undefined
  return (say ?? claimWords[lang].why['not-found'])(refusal)
}
