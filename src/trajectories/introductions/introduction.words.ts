import { bilingual } from '#platform/words.ts'
import { type Lang, spokenClockTime, spokenDay } from '#values/public.ts'
import { introductionChanges } from '#vocabulary/public.ts'
import { reasonsFor } from './introduction.rules.ts'
import type { IntroductionOutcome, Phase, Way } from './introduction.ts'
import type { IntroductionView } from './introduction-view.ts'

type Reason =
  | 'no-yes-yet'
  | 'name-not-released'
  | 'she-objects'
  | 'moment-has-passed'
  | 'where'
  | 'planned-already'
  | 'changed-meanwhile'
  | 'not-planned'
  | 'not-yet'
  | 'told-already'
  | 'not-a-colleague'
  | 'reason-needed'
  | 'not-from-here'
  | 'closed-to-you'
  | 'no-permit'
  | 'not-found'

export const introductionWords = bilingual({
  voice: 'B1',
  en: {
    title: 'Introduction',
    many: 'Introductions',
    proposals: 'Proposals',
    plan: 'Plan an introduction',
    planLead: 'This goes out after ten seconds: to the person, the employer and who goes along.',
    move: 'Move the introduction',
    for: (name: string, employer: string) => `${name} at ${employer}`,
    day: 'Day',
    time: 'Time',
    timeHint: 'For example 10.30',
    minutes: 'How long, in minutes',
    way: 'How',
    ways: { place: 'At a place', phone: 'By telephone' } satisfies Record<Way, string>,
    place: 'Where',
    companion: 'Who goes along',
    nobody: 'Nobody',
    bring: 'What to bring or know',
    bringHint: 'The person reads this; the employer does not. Nothing about health.',
    because: 'Why?',
    save: 'Plan it',
    saveMove: 'Move it',
    cancel: 'Cancel',
    planned: 'Planned. Taking it back is possible for 10 seconds.',
    moved: 'Moved. Taking it back is possible for 10 seconds.',
    calledOff: 'Called off. Taking it back is possible for 10 seconds.',
    takenBack: 'Taken back.',
    written: 'Written down.',
    phases: {
      planned: 'Planned',
      'called-off': 'Does not go on',
      over: 'Was held',
      withdrawn: 'Taken back',
    } satisfies Record<Phase, string>,
    when: 'When',
    whenSays: (day: string, time: string, minutes: number) => `${day} at ${time}, ${minutes} minutes`,
    state: 'How it stands',
    vacancy: 'Vacancy',
    plannedBy: 'Planned by',
    reason: 'Reason',
    calendar: 'Put in my calendar',
    callOff: 'Call off',
    whatNow: 'What can be done',
    howWasIt: 'How did it go?',
    howLead: 'A no ends the proposal. Tell the other side yourself.',
    outcome: 'What came of it',
    outcomes: {
      'both-go-on': 'Both go on',
      'person-does-not': 'The person does not go on',
      'employer-does-not': 'The employer does not go on',
      'did-not-happen': 'It did not take place',
    } satisfies Record<IntroductionOutcome, string>,
    outcomeReason: 'Reason',
    saveOutcome: 'Write down',
    whatFollows: 'What follows?',
    planAgain: 'Plan another time',
    begin: { trial: 'Trial placement', hire: 'Hired directly', secondment: 'Secondment' },
    toDossier: 'To the file',
    toProposal: 'To the proposal',
    errors: {
      day: 'Write the day like 31-12-2026',
      time: 'Write the time like 10.30',
      minutes: 'Between 15 and 480 minutes',
      way: 'Choose how they meet',
      because: 'Choose a reason',
      outcome: 'Choose what came of it',
      place: 'At most 200 letters',
      bring: 'At most 200 letters',
    },
    refusals: {
      'no-yes-yet': 'First the employer says yes.',
      'name-not-released': 'The name may not be shared any more. Ask the person again.',
      'she-objects': 'There is an objection. Somebody answers it first.',
      'moment-has-passed': 'This moment has passed. Choose another.',
      where: 'Write where they meet.',
      'planned-already': 'An introduction is planned already.',
      'changed-meanwhile': 'A colleague changed this in the meantime. Look again.',
      'not-planned': 'This introduction is not planned any more.',
      'not-yet': 'The day has not come yet.',
      'told-already': 'It has gone out already. Move it or call it off.',
      'not-a-colleague': 'Choose a colleague who works here today.',
      'reason-needed': 'Choose a reason.',
      'not-from-here': 'The proposal has changed in the meantime. Look again.',
      'closed-to-you': 'You may read this, and not change it.',
      'no-permit': 'Your role may not do this.',
      'not-found': 'This is not here. Look again, or ask the helpdesk.',
    } satisfies Record<Reason, string>,
  },
  nl: {
    title: 'Kennismaking',
    many: 'Kennismakingen',
    proposals: 'Voorstellen',
    plan: 'Kennismaking plannen',
    planLead: 'Dit gaat na tien seconden naar de persoon, de werkgever en wie meegaat.',
    move: 'Kennismaking verzetten',
    for: (name, employer) => `${name} bij ${employer}`,
    day: 'Dag',
    time: 'Tijd',
    timeHint: 'Bijvoorbeeld 10.30',
    minutes: 'Hoe lang, in minuten',
    way: 'Hoe',
    ways: { place: 'Op een plek', phone: 'Aan de telefoon' },
    place: 'Waar',
    companion: 'Wie gaat mee',
    nobody: 'Niemand',
    bring: 'Wat meenemen of weten',
    bringHint: 'De persoon leest dit, de werkgever niet. Niets over gezondheid.',
    because: 'Waarom?',
    save: 'Plannen',
    saveMove: 'Verzetten',
    cancel: 'Annuleren',
    planned: 'Gepland. Terughalen kan nog 10 seconden.',
    moved: 'Verzet. Terughalen kan nog 10 seconden.',
    calledOff: 'Afgezegd. Terughalen kan nog 10 seconden.',
    takenBack: 'Teruggehaald.',
    written: 'Genoteerd.',
    phases: { planned: 'Gepland', 'called-off': 'Gaat niet door', over: 'Geweest', withdrawn: 'Teruggehaald' },
    when: 'Wanneer',
    whenSays: (day, time, minutes) => `${day} om ${time}, ${minutes} minuten`,
    state: 'Hoe het ervoor staat',
    vacancy: 'Vacature',
    plannedBy: 'Gepland door',
    reason: 'Reden',
    calendar: 'In mijn agenda zetten',
    callOff: 'Afzeggen',
    whatNow: 'Wat nu kan',
    howWasIt: 'Hoe ging het?',
    howLead: 'Een nee beëindigt het voorstel. Vertel het zelf aan de ander.',
    outcome: 'Wat eruit kwam',
    outcomes: {
      'both-go-on': 'Beide gaan verder',
      'person-does-not': 'De persoon gaat niet verder',
      'employer-does-not': 'De werkgever gaat niet verder',
      'did-not-happen': 'Het ging niet door',
    },
    outcomeReason: 'Reden',
    saveOutcome: 'Noteren',
    whatFollows: 'Wat volgt?',
    planAgain: 'Andere keer plannen',
    begin: { trial: 'Proefplaatsing', hire: 'Direct in dienst', secondment: 'Detachering' },
    toDossier: 'Naar het dossier',
    toProposal: 'Naar het voorstel',
    errors: {
      day: 'Schrijf de dag als 31-12-2026',
      time: 'Schrijf de tijd als 10.30',
      minutes: 'Tussen 15 en 480 minuten',
      way: 'Kies hoe zij kennismaken',
      because: 'Kies een reden',
      outcome: 'Kies wat eruit kwam',
      place: 'Hoogstens 200 letters',
      bring: 'Hoogstens 200 letters',
    },
    refusals: {
      'no-yes-yet': 'Eerst zegt de werkgever ja.',
      'name-not-released': 'De naam mag niet meer worden gedeeld. Vraag het opnieuw.',
      'she-objects': 'Er is bezwaar. Eerst geeft iemand daar antwoord op.',
      'moment-has-passed': 'Dit moment is voorbij. Kies een ander.',
      where: 'Schrijf waar zij kennismaken.',
      'planned-already': 'Er is al een kennismaking gepland.',
      'changed-meanwhile': 'Een collega veranderde dit intussen. Kijk opnieuw.',
      'not-planned': 'Deze kennismaking is niet meer gepland.',
      'not-yet': 'De dag is er nog niet.',
      'told-already': 'Het is al verstuurd. Verzet het of zeg het af.',
      'not-a-colleague': 'Kies een collega die hier vandaag werkt.',
      'reason-needed': 'Kies een reden.',
      'not-from-here': 'Het voorstel is intussen veranderd. Kijk opnieuw.',
      'closed-to-you': 'Je mag dit lezen, en niet wijzigen.',
      'no-permit': 'Dit mag niet met deze rol.',
      'not-found': 'Dit is er niet. Zoek opnieuw, of vraag de helpdesk.',
    },
  },
})

/** One introduction as a page shows it: plain texts in the language of who reads. */
export function shownIntroduction(one: IntroductionView, lang: Lang) {
  const t = introductionWords[lang]
  const { id, proposal, dossier, name, phase, outcome, steps, vacancy, day, time, minutes } = one
  return {
    ...{ id: id as string, proposal: proposal as string, dossier: dossier as string, name, phase, outcome, steps },
    ...{ vacancy: vacancy.title, vacancyId: vacancy.id as string, employer: vacancy.employer },
    when: t.whenSays(spokenDay(day, lang, { weekday: true }), spokenClockTime(time, lang), minutes),
    where: one.place ?? t.ways[one.way],
    companion: one.companionName,
    bring: one.bring,
    plannedBy: one.plannedBy,
    changed: labelOf(introductionChanges, one.because, lang),
    outcomeReason: outcome && labelOf(reasonsFor[outcome], one.outcomeReason, lang),
  }
}

type Label = { readonly id: string; readonly nl: string; readonly en: string }

const labelOf = (list: readonly Label[], id: string | null, lang: Lang): string | null =>
  list.find((one) => one.id === id)?.[lang] ?? null

export const colleagueOptions = (
  colleagues: readonly { readonly id: string; readonly name: string; readonly organisation: string | null }[],
) =>
  colleagues.map(({ id, name, organisation }) => ({
    value: id,
    label: [name, organisation].filter(Boolean).join(', '),
  }))
