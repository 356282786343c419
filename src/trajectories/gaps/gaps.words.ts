import type { Sheet } from '#platform/public.ts'
import { bilingual } from '#platform/words.ts'
import { type Lang, spokenDay } from '#values/public.ts'
import { type GapOwner, gapKinds, gapOwners, screeningRests } from '#vocabulary/public.ts'
import { type GapState, talkGoesOn } from './gap.rules.ts'
import type { GapView } from './gap-view.ts'
import type { GapInList } from './see-gaps.ts'

export const gapsWords = bilingual({
  voice: 'B1',
  en: {
    people: 'People',
    title: 'What is still needed',
    allTitle: 'What is still needed',
    lead: (open: number) =>
      open === 0 ? 'Nothing is open.' : open === 1 ? 'One point is still open.' : `${open} points are still open.`,
    allLead: (total: number, all: number) => `${total} of ${all} open points, of people you work with.`,
    add: 'Add what is needed',
    none: 'Nothing is open',
    noneHint: 'What is still needed before work begins stands here.',
    closedTitle: 'Arranged before',
    toScreening: 'Screening',
    talkGoesOn: 'A talk goes on',
    does: (who: string) => who,
    herself: 'The person does it',
    somebody: 'Another organisation',
    readyBy: (day: string) => `ready by ${day}`,
    lookAgain: (day: string) => `look again on ${day}`,
    states: {
      overdue: 'Late',
      today: 'Today',
      later: 'On its way',
    } satisfies Record<GapState, string> as Record<GapState, string>,
    change: 'Change or close',
    kind: 'What is it about?',
    need: 'What is needed',
    needHint: 'Write what happens, and nothing about health.',
    criterion: 'For which criterion?',
    noCriterion: 'For no criterion',
    owner: 'Who does it?',
    account: 'Which colleague?',
    organisation: 'Which organisation?',
    dueOn: 'Ready by',
    lookAgainOn: 'Look again on',
    lookHint: 'It comes back by itself on that day.',
    save: 'Save',
    cancel: 'Back without saving',
    added: 'It stands on the list, and comes back by itself',
    changed: 'The change is kept',
    closeTitle: 'Is it done?',
    closeLead: 'Then its criterion is answered anew, and people decide.',
    closeAs: 'How does it end?',
    as: { arranged: 'It is arranged', 'not-needed': 'It is not needed any more' },
    restsOn: 'What does it rest on?',
    close: 'Close this point',
    closed: 'The point is closed',
    closedAgain: 'The point is closed. Decide anew whether somebody is ready.',
    closedOn: (how: string, day: string) => `${how}, ${day}`,
    views: 'Lists',
    everything: 'Everything',
    ofMine: 'Of my people',
    late: 'Late',
    byMe: 'Done by me',
    filter: 'Filter the list',
    name: 'Name',
    what: 'What',
    who: 'Who',
    day: 'Day',
    state: 'State',
    shown: (shown: number, total: number) => `${shown} of ${total}`,
    nobody: 'Nothing fits this question',
    nobodyHint: 'Take a filter away.',
    clear: 'Show everything',
    show: 'Show these',
    sheet: 'gaps',
    heads: ['Name', 'About', 'What is needed', 'Criterion', 'Who', 'Ready by', 'Look again on', 'State', 'Since'],
    errors: {
      kind: 'Choose what it is about',
      need: 'Keep it under 200 letters',
      owner: 'Choose who does it',
      account: 'Choose a colleague',
      organisation: 'Keep the name under a hundred letters',
      dueOn: 'Write the day like 31-12-2026',
      lookAgainOn: 'Write the day like 31-12-2026',
      as: 'Choose how it ends',
      restsOn: 'Choose what it rests on',
    } as Readonly<Record<string, string>>,
    refusals: {
      'day-has-passed': 'Choose today or a later day.',
      'colleague-needed': 'Choose the colleague who does it.',
      'organisation-needed': 'Write which organisation does it.',
      'not-a-colleague': 'This colleague does not work here any more. Choose another.',
      'not-a-criterion': 'This criterion is not in the last screening. Choose again.',
      'rests-on-what': 'Choose what it rests on.',
      'changed-meanwhile': 'A colleague changed this a moment ago. Open the page again.',
      'not-found': 'This is not here.',
      'no-permit': 'Your work does not include this. Ask your administrator.',
      'key-used-for-something-else': 'This form was sent before. Open the page again.',
    },
  },
  nl: {
    people: 'Mensen',
    title: 'Wat ontbreekt nog',
    allTitle: 'Wat ontbreekt nog',
    lead: (open) =>
      open === 0
        ? 'Er staat niets open.'
        : open === 1
          ? 'Er staat nog één punt open.'
          : `Er staan nog ${open} punten open.`,
    allLead: (total, all) => `${total} van ${all} open punten, van mensen met wie je werkt.`,
    add: 'Zet erbij wat nodig is',
    none: 'Er staat niets open',
    noneHint: 'Wat nog nodig is voor het werk begint, staat hier.',
    closedTitle: 'Eerder geregeld',
    toScreening: 'Screening',
    talkGoesOn: 'Gesprek loopt',
    does: (who) => who,
    herself: 'De persoon doet het zelf',
    somebody: 'Een andere organisatie',
    readyBy: (day) => `klaar uiterlijk ${day}`,
    lookAgain: (day) => `opnieuw kijken op ${day}`,
    states: { overdue: 'Te laat', today: 'Vandaag', later: 'Loopt' },
    change: 'Wijzig of sluit',
    kind: 'Waar gaat het over?',
    need: 'Wat is nodig',
    needHint: 'Schrijf wat er gebeurt, en niets over gezondheid.',
    criterion: 'Voor welk criterium?',
    noCriterion: 'Voor geen criterium',
    owner: 'Wie doet het?',
    account: 'Welke collega?',
    organisation: 'Welke organisatie?',
    dueOn: 'Klaar uiterlijk',
    lookAgainOn: 'Opnieuw kijken op',
    lookHint: 'Op die dag komt het vanzelf terug.',
    save: 'Bewaren',
    cancel: 'Terug zonder bewaren',
    added: 'Het staat op de lijst en komt vanzelf terug',
    changed: 'De wijziging is bewaard',
    closeTitle: 'Is het rond?',
    closeLead: 'Dan is het criterium opnieuw beantwoord, en besluiten mensen.',
    closeAs: 'Hoe loopt het af?',
    as: { arranged: 'Het is geregeld', 'not-needed': 'Het is niet meer nodig' },
    restsOn: 'Waar rust het op?',
    close: 'Sluit dit punt',
    closed: 'Het punt is gesloten',
    closedAgain: 'Het punt is gesloten. Besluit opnieuw of iemand klaar is.',
    closedOn: (how, day) => `${how}, ${day}`,
    views: 'Lijsten',
    everything: 'Alles',
    ofMine: 'Van mijn mensen',
    late: 'Te laat',
    byMe: 'Door mij',
    filter: 'Filter de lijst',
    name: 'Naam',
    what: 'Wat',
    who: 'Wie',
    day: 'Dag',
    state: 'Stand',
    shown: (shown, total) => `${shown} van ${total}`,
    nobody: 'Niets past bij deze vraag',
    nobodyHint: 'Haal een filter weg.',
    clear: 'Toon alles',
    show: 'Toon deze',
    sheet: 'wat-ontbreekt',
    heads: [
      'Naam',
      'Over',
      'Wat is nodig',
      'Criterium',
      'Wie',
      'Klaar uiterlijk',
      'Opnieuw kijken op',
      'Stand',
      'Sinds',
    ],
    errors: {
      kind: 'Kies waar het over gaat',
      need: 'Gebruik minder dan 200 letters',
      owner: 'Kies wie het doet',
      account: 'Kies een collega',
      organisation: 'Houd de naam onder de honderd letters',
      dueOn: 'Schrijf de dag als 31-12-2026',
      lookAgainOn: 'Schrijf de dag als 31-12-2026',
      as: 'Kies hoe het afloopt',
      restsOn: 'Kies waar het op rust',
    },
    refusals: {
      'day-has-passed': 'Kies vandaag of een latere dag.',
      'colleague-needed': 'Kies de collega die het doet.',
      'organisation-needed': 'Schrijf welke organisatie het doet.',
      'not-a-colleague': 'Deze collega werkt hier niet meer. Kies een ander.',
      'not-a-criterion': 'Dit criterium staat niet in de laatste screening. Kies opnieuw.',
      'rests-on-what': 'Kies waar het op rust.',
      'changed-meanwhile': 'Een collega wijzigde dit net. Open de pagina opnieuw.',
      'not-found': 'Dit is er niet.',
      'no-permit': 'Dit hoort niet bij je werk. Vraag het je beheerder.',
      'key-used-for-something-else': 'Dit formulier is al verstuurd. Open de pagina opnieuw.',
    },
  },
})

/** What it is about, in the words of the lists. */
export const kindName = (kind: string, lang: Lang): string =>
  kind === talkGoesOn ? gapsWords[lang].talkGoesOn : (gapKinds.find(({ id }) => id === kind)?.[lang] ?? kind)

export const ownerName = (owner: GapOwner, lang: Lang): string =>
  gapOwners.find(({ id }) => id === owner)?.[lang] ?? owner

/** A gap as it stands on a page. */
export function shownGap(gap: GapView, lang: Lang) {
  const t = gapsWords[lang]
  const say = (day: Parameters<typeof spokenDay>[0]) => spokenDay(day, lang, { year: 'always' })
  const who = gap.who ?? (gap.owner === 'person' ? t.herself : t.somebody)
  const rests = screeningRests.find(({ id }) => id === gap.closed?.restsOn)?.[lang].toLocaleLowerCase()
  return {
    id: gap.id as string,
    kind: kindName(gap.kind, lang),
    need: gap.need,
    criterion: gap.criterion,
    who,
    mayChange: gap.kind !== talkGoesOn,
    day: say(gap.day),
    when: [gap.dueOn ? t.readyBy(say(gap.dueOn)) : null, t.lookAgain(say(gap.lookAgainOn))].filter(Boolean).join(', '),
    state: gap.state,
    stateName: t.states[gap.state],
    closed: gap.closed && {
      text: t.closedOn(rests ? `${t.as[gap.closed.as]} (${rests})` : t.as[gap.closed.as], say(gap.closed.on)),
      by: gap.closed.by,
    },
  }
}

export type ShownGap = ReturnType<typeof shownGap>

/** The list as rows of a sheet, with real days. */
export function gapsSheet(gaps: readonly GapInList[], lang: Lang): Sheet {
  const t = gapsWords[lang]
  return {
    name: t.sheet,
    heads: [...t.heads],
    rows: gaps.map((gap) => [
      gap.name,
      kindName(gap.kind, lang),
      gap.need,
      gap.criterion,
      gap.who ?? (gap.owner === 'person' ? t.herself : t.somebody),
      gap.dueOn && { day: gap.dueOn },
      { day: gap.lookAgainOn },
      t.states[gap.state],
      { day: gap.madeOn },
    ]),
  }
}
