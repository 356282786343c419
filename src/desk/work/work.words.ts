import { bilingual } from '#platform/words.ts'
import type { Lang } from '#values/public.ts'
import { gapKinds } from '#vocabulary/public.ts'
import type { DayGroup } from './day-group.rules.ts'
import { type Titles, workHints } from './work-hints.words.ts'

/** What is still needed, as the lists call it. */
const kindOf = (kind: string | null, lang: Lang): string =>
  gapKinds.find(({ id }) => id === kind)?.[lang].toLocaleLowerCase() ?? stillNeeded[lang]
const stillNeeded = { en: 'what is still needed', nl: 'wat nog nodig is' }

const rightNames: Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>> = {
  en: {
    access: 'to see her data',
    correction: 'to put something right',
    objection: 'not to be used like this',
    erasure: 'to erase her data',
    restriction: 'not to use her data for now',
  },
  nl: {
    access: 'gegevens inzien',
    correction: 'iets laten verbeteren',
    objection: 'bezwaar',
    erasure: 'gegevens wissen',
    restriction: 'gegevens even niet gebruiken',
  },
}

export const workWords = bilingual({
  voice: 'B1',
  en: {
    title: 'My work',
    toDo: 'To do by me',
    waiting: 'Waits for somebody else',
    list: 'Worklist',
    show: 'Show',
    allTasks: 'All tasks',
    leadDay: (day: string) => `${day}.`,
    leadLate: (count: number) => (count === 1 ? 'One task is late.' : `${count} tasks are late.`),
    leadToday: (count: number) => (count === 1 ? 'One task is for today.' : `${count} tasks are for today.`),
    leadNothing: 'Nothing has to be done today.',
    groups: { late: 'Late', today: 'Today', week: 'This week', later: 'Later' } satisfies Record<DayGroup, string>,
    tasks: (count: number) => (count === 1 ? '1 task' : `${count} tasks`),
    proposals: (count: number) => (count === 1 ? '1 proposal' : `${count} proposals`),
    quiet: 'Nobody yet',
    quietLead: 'These vacancies have been open for ten days or longer.',
    emptyTitle: 'Nothing to do.',
    empty: 'What is waiting for you will stand here.',
    emptyAction: 'To the people',
    emptyWaiting: 'Nobody waits for somebody else.',
    emptyWaitingText: 'After a question or a proposal it stands here.',
    daysLate: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
    today: 'Today',
    thisWeek: 'This week',
    somebody: 'somebody',
    for: (name: string) => `for ${name}`,
    waitsFor: { person: 'Waits for the person', employer: 'Waits for the employer', payer: 'Waits for the payer' },
    waitsForShort: { person: 'Person', employer: 'Employer', payer: 'Payer' },
    waitTitle: {
      person: (person: string) => `${person}: question about work`,
      employer: (person: string) => `${person}: answer of the employer`,
      payer: (person: string) => `${person}: decision on a trial placement`,
    },
    day: (days: number) => (days === 0 ? 'Since today' : `Day ${days}`),
    longest: (count: number, days: number) => `${count}, the longest ${days === 1 ? '1 day' : `${days} days`}`,
    standIns: 'Standing in',
    iDo: (name: string, until: string) => `I stand in for ${name} until ${until}.`,
    iWillDo: (name: string, from: string, until: string) => `I stand in for ${name} from ${from} until ${until}.`,
    doesMine: (name: string, until: string) => `${name} stands in for me until ${until}.`,
    willDoMine: (name: string, from: string, until: string) => `${name} stands in for me from ${from} until ${until}.`,
    titles: {
      'review-emergency': ({ person }) => `Review: ${person}, opened in an emergency`,
      'answer-right': ({ person, text }) => `${person} asks: ${rightNames.en[text ?? ''] ?? text}`,
      'answer-look': ({ person }) => `${person} asks about a look`,
      'decide-trial': ({ person, employer }) => `Decide: trial of ${person} at ${employer}`,
      'decide-coaching': ({ person, count }) =>
        count ? `Decide on ${count} requests of job coaching` : `Decide: job coaching for ${person}`,
      'answer-claim': ({ person, count }) => (count ? `Answer ${count} claims` : `Answer the claim for ${person}`),
      'claim-hours': ({ count }) => (count === 1 ? 'Claim hours of 1 person' : `Claim hours of ${count} people`),
      'hours-unpaid': ({ count }) => (count === 1 ? '1 line is not paid' : `${count} lines are not paid`),
      'coaching-referral': ({ person, count }) =>
        count ? `Accept or decline ${count} referrals` : `Accept or decline: ${person}`,
      'complete-request': ({ person, count }) =>
        count ? `${count} requests are not complete` : `Not complete: the request for ${person}`,
      'write-report': ({ person, count }) =>
        count ? `Write ${count} reports` : `Write the report about the help of ${person}`,
      'help-ends': ({ person, count }) => (count ? `Help of ${count} people ends` : `Help of ${person} ends`),
      'hours-returned': ({ count }) =>
        count === 1 ? '1 line of hours came back' : `${count} lines of hours came back`,
      'approve-hours': ({ count }) => (count === 1 ? 'Approve 1 week sheet' : `Approve ${count} week sheets`),
      'hours-missing': ({ count }) =>
        count === 1 ? 'Hours worked are missing of 1 person' : `Hours worked are missing of ${count} people`,
      'papers-end': ({ count }) =>
        count === 1 ? '1 recognition of your organisation ends' : `${count} recognitions of your organisation end`,
      'review-wage-value': ({ person, count }) =>
        count ? `Look at ${count} wage values again` : `Look at the wage value of ${person} again`,
      'tell-refusal': ({ person }) => `Tell ${person}: no trial placement`,
      'begin-trial': ({ person, employer }) => `Trial of ${person} at ${employer}: sign and begin`,
      'trial-ends': ({ person, employer }) => `Trial of ${person} at ${employer} ends`,
      'contract-ends': ({ person, employer }) => `Contract of ${person} at ${employer} ends`,
      'contracts-end': ({ count }) => `${count} contracts end within half a year`,
      'answer-yes': ({ person, employer }) => `${employer} says yes to ${person}`,
      'answer-no': ({ person, employer }) => `${employer} chose another, not ${person}`,
      propose: ({ person, employer }) => `Propose: ${person} at ${employer}`,
      'call-person': ({ person }) => `Call: ${person}`,
      introduction: ({ person, employer }) => `Introduction: ${person} at ${employer}`,
      'introduction-outcome': ({ person, employer }) => `How did it go? ${person} at ${employer}`,
      promise: ({ employer }) => `Promise to ${employer}`,
      'own-task': ({ text }) => text ?? 'About somebody whom you do not see any more',
      'next-step': ({ person, text }) => `${person}: ${text}`,
      'look-again': ({ person, text }) => `${person}: ${kindOf(text, 'en')}`,
      'call-employer': ({ employer }) => `Call: ${employer}`,
      'vacancy-left': ({ vacancy }) => `Back in the pool: ${vacancy}`,
      'vacancy-quiet': ({ vacancy }) => `Nobody yet for: ${vacancy}`,
      'quiet-all': ({ count }) => `Nobody yet for ${count} vacancies`,
      confirm: ({ person }) => `Confirm availability: ${person}`,
      'confirm-all': ({ count }) => `Confirm availability: ${count} people`,
      import: ({ text }) => `Finish the import: ${text}`,
      'read-said': ({ person }) => `${person} says something new`,
      'read-message': ({ person }) => `${person} wrote a message`,
      'ending-near': ({ person }) => `Will be destroyed: the dossier of ${person}`,
    } satisfies Titles,
    hints: workHints.en,
  },
  nl: {
    title: 'Mijn werk',
    toDo: 'Te doen door mij',
    waiting: 'Wacht op een ander',
    list: 'Werklijst',
    show: 'Bekijk',
    allTasks: 'Alle taken',
    leadDay: (day: string) => `${day}.`,
    leadLate: (count: number) => (count === 1 ? 'Eén taak is te laat.' : `${count} taken zijn te laat.`),
    leadToday: (count: number) => (count === 1 ? 'Eén taak is voor vandaag.' : `${count} taken zijn voor vandaag.`),
    leadNothing: 'Vandaag hoeft er niets af.',
    groups: { late: 'Te laat', today: 'Vandaag', week: 'Deze week', later: 'Later' },
    tasks: (count: number) => (count === 1 ? '1 taak' : `${count} taken`),
    proposals: (count: number) => (count === 1 ? '1 voorstel' : `${count} voorstellen`),
    quiet: 'Nog niemand',
    quietLead: 'Deze vacatures staan tien dagen of langer open.',
    emptyTitle: 'Niets te doen.',
    empty: 'Wat op je wacht, komt hier te staan.',
    emptyAction: 'Naar de mensen',
    emptyWaiting: 'Niemand wacht op een ander.',
    emptyWaitingText: 'Na een vraag of een voorstel staat het hier.',
    daysLate: (days: number) => (days === 1 ? '1 dag te laat' : `${days} dagen te laat`),
    today: 'Vandaag',
    thisWeek: 'Deze week',
    somebody: 'iemand',
    for: (name: string) => `voor ${name}`,
    waitsFor: { person: 'Wacht op de persoon', employer: 'Wacht op de werkgever', payer: 'Wacht op de betaler' },
    waitsForShort: { person: 'Persoon', employer: 'Werkgever', payer: 'Betaler' },
    waitTitle: {
      person: (person: string) => `${person}: vraag over werk`,
      employer: (person: string) => `${person}: antwoord van de werkgever`,
      payer: (person: string) => `${person}: beslissing over een proefplaatsing`,
    },
    day: (days: number) => (days === 0 ? 'Sinds vandaag' : `Dag ${days}`),
    longest: (count: number, days: number) => `${count}, het langst ${days === 1 ? '1 dag' : `${days} dagen`}`,
    standIns: 'Waarneming',
    iDo: (name: string, until: string) => `Ik neem waar voor ${name} tot en met ${until}.`,
    iWillDo: (name: string, from: string, until: string) =>
      `Ik neem waar voor ${name} van ${from} tot en met ${until}.`,
    doesMine: (name: string, until: string) => `${name} neemt waar voor mij tot en met ${until}.`,
    willDoMine: (name: string, from: string, until: string) =>
      `${name} neemt waar voor mij van ${from} tot en met ${until}.`,
    titles: {
      'review-emergency': ({ person }) => `Nakijken: ${person}, in nood geopend`,
      'answer-right': ({ person, text }) => `${person} vraagt: ${rightNames.nl[text ?? ''] ?? text}`,
      'answer-look': ({ person }) => `${person} vraagt wie er keek`,
      'decide-trial': ({ person, employer }) => `Beslissen: proef van ${person} bij ${employer}`,
      'decide-coaching': ({ person, count }) =>
        count ? `Beslissen over ${count} aanvragen jobcoaching` : `Beslissen: jobcoaching voor ${person}`,
      'answer-claim': ({ person, count }) =>
        count ? `${count} declaraties beantwoorden` : `De declaratie voor ${person} beantwoorden`,
      'claim-hours': ({ count }) =>
        count === 1 ? 'Uren van 1 persoon declareren' : `Uren van ${count} mensen declareren`,
      'hours-unpaid': ({ count }) => (count === 1 ? '1 regel is niet betaald' : `${count} regels zijn niet betaald`),
      'coaching-referral': ({ person, count }) =>
        count ? `${count} verwijzingen aannemen of afwijzen` : `Aannemen of afwijzen: ${person}`,
      'complete-request': ({ person, count }) =>
        count ? `${count} aanvragen zijn niet compleet` : `Niet compleet: de aanvraag voor ${person}`,
      'write-report': ({ person, count }) =>
        count ? `Schrijf ${count} verslagen` : `Schrijf het verslag over de hulp aan ${person}`,
      'help-ends': ({ person, count }) =>
        count ? `De hulp aan ${count} mensen eindigt` : `De hulp aan ${person} eindigt`,
      'hours-returned': ({ count }) => (count === 1 ? '1 regel uren kwam terug' : `${count} regels uren kwamen terug`),
      'approve-hours': ({ count }) => (count === 1 ? '1 weekstaat goedkeuren' : `${count} weekstaten goedkeuren`),
      'hours-missing': ({ count }) =>
        count === 1 ? 'Gewerkte uren ontbreken van 1 persoon' : `Gewerkte uren ontbreken van ${count} mensen`,
      'papers-end': ({ count }) =>
        count === 1 ? '1 erkenning van je organisatie loopt af' : `${count} erkenningen van je organisatie lopen af`,
      'review-wage-value': ({ person, count }) =>
        count ? `${count} loonwaarden opnieuw bekijken` : `De loonwaarde van ${person} opnieuw bekijken`,
      'tell-refusal': ({ person }) => `Vertel ${person}: geen proefplaatsing`,
      'begin-trial': ({ person, employer }) => `Proef van ${person} bij ${employer}: tekenen en beginnen`,
      'trial-ends': ({ person, employer }) => `Proef van ${person} bij ${employer} eindigt`,
      'contract-ends': ({ person, employer }) => `Contract van ${person} bij ${employer} eindigt`,
      'contracts-end': ({ count }) => `${count} contracten eindigen binnen een half jaar`,
      'answer-yes': ({ person, employer }) => `${employer} zegt ja tegen ${person}`,
      'answer-no': ({ person, employer }) => `${employer} koos een ander dan ${person}`,
      propose: ({ person, employer }) => `Voorstellen: ${person} bij ${employer}`,
      'call-person': ({ person }) => `Bellen: ${person}`,
      introduction: ({ person, employer }) => `Kennismaking: ${person} bij ${employer}`,
      'introduction-outcome': ({ person, employer }) => `Hoe ging het? ${person} bij ${employer}`,
      promise: ({ employer }) => `Belofte aan ${employer}`,
      'own-task': ({ text }) => text ?? 'Over iemand die je niet meer ziet',
      'next-step': ({ person, text }) => `${person}: ${text}`,
      'look-again': ({ person, text }) => `${person}: ${kindOf(text, 'nl')}`,
      'call-employer': ({ employer }) => `Bellen: ${employer}`,
      'vacancy-left': ({ vacancy }) => `Terug in de pool: ${vacancy}`,
      'vacancy-quiet': ({ vacancy }) => `Nog niemand voor: ${vacancy}`,
      'quiet-all': ({ count }) => `Nog niemand voor ${count} vacatures`,
      confirm: ({ person }) => `Beschikbaarheid bevestigen: ${person}`,
      'confirm-all': ({ count }) => `Beschikbaarheid bevestigen: ${count} mensen`,
      import: ({ text }) => `Inlezen afmaken: ${text}`,
      'read-said': ({ person }) => `${person} zegt zelf iets nieuws`,
      'read-message': ({ person }) => `${person} schreef een bericht`,
      'ending-near': ({ person }) => `Wordt vernietigd: het dossier van ${person}`,
    },
    hints: workHints.nl,
  },
})
