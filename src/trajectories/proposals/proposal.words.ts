import { bilingual } from '#platform/words.ts'
import type { Phase } from './proposal.ts'

type Reason =
  | 'not-from-here'
  | 'not-yours-to-say'
  | 'reason-needed'
  | 'vacancy-not-open'
  | 'asked-already'
  | 'not-looking-for-work'
  | 'name-not-released'
  | 'she-objects'
  | 'nothing-to-answer'
  | 'sent-lately'
  | 'not-found'
  | 'no-permit'
  | 'key-used-for-something-else'

export const proposalWords = bilingual({
  voice: 'B1',
  en: {
    title: 'Proposals',
    lead: 'Who was asked, who waits for whom, and what can be done now.',
    empty: 'Nobody has been asked yet',
    emptyHint: 'Open a vacancy and see who fits.',
    toVacancies: 'To the vacancies',
    name: 'Name',
    vacancy: 'Vacancy',
    whereItStands: 'How it stands',
    phase: 'Where it stands',
    since: 'Since',
    next: 'What can be done',
    all: 'All',
    phases: {
      asking: 'Asked, no answer yet',
      'person-yes': 'Said yes',
      'person-no': 'Said no',
      proposed: 'Proposed, no answer yet',
      'employer-yes': 'Employer says yes',
      'employer-no': 'Employer chose another',
      withdrawn: 'Taken back',
    } satisfies Record<Phase, string>,
    steps: {
      'say-yes': 'Write down a yes',
      'say-no': 'Write down a no',
      propose: 'Propose to the employer',
      'choose-somebody': 'Employer says yes',
      'choose-another': 'Employer says no',
      withdraw: 'Take back',
      'take-back-name': 'Stops sharing the name',
    },
    asked: (name: string) => `${name} has been asked. Taking it back is possible for 10 seconds.`,
    askedBy: {
      paper: 'This person wants letters on paper. Call, or send a letter.',
      phone: 'This person has no e-mail. Call to ask.',
      sms: 'This person wants an SMS. Call when no answer comes.',
    },
    answered: 'The answer has been written down.',
    sendAgain: 'Send the letter again',
    sentAgain: 'The letter is sent again.',
    proposedDone: 'Proposed to the employer. Taking it back is possible for 10 seconds.',
    withdrawn: 'Taken back.',
    reasonLabel: 'Why not?',
    answerLabel: 'What was the answer?',
    whoAnswers: { person: 'Answer of the person', employer: 'Answer of the employer' },
    howLabel: 'How did you hear it?',
    hows: { talk: 'In a talk', phone: 'By phone', paper: 'On paper' } as Readonly<
      Record<'talk' | 'phone' | 'paper', string>
    >,
    personSaid: 'The person answered',
    said: ({ how, by, on }: { how: string; by: string | null; on: string }) => {
      const hows: Readonly<Record<string, string>> = {
        herself: 'on the own page',
        acting: `on the own page, by ${by ?? 'who acts for this person'}`,
        talk: `in a talk, written down by ${by ?? 'a colleague'}`,
        phone: `by phone, written down by ${by ?? 'a colleague'}`,
        paper: `on paper, written down by ${by ?? 'a colleague'}`,
      }
      return `${on}, ${hows[how] ?? how}`
    },
    reasonHint: 'Only needed with a no.',
    chooseAnswer: 'Choose yes or no.',
    yes: 'Yes',
    no: 'No',
    save: 'Write down the answer',
    link: 'Make a link for the employer',
    linkMade: 'Give this link to the employer. An earlier link no longer works.',
    linkLabel: 'The link for the employer',
    toDossier: 'To the file',
    toWork: 'How does the work begin?',
    ways: {
      introduction: 'Plan an introduction',
      trial: 'Trial placement',
      hire: 'Hired directly',
      secondment: 'Secondment',
    },
    linkNameless: 'The card shows no name until the person said yes.',
    consentGone: { withdrawn: 'Consent taken back', expired: 'Consent ran out' },
    shareNothing: 'Nothing more may be shared with the employer. Letters that waited were stopped.',
    refusals: {
      'not-from-here': 'Somebody else was faster. Look at where it stands now.',
      'not-yours-to-say': 'This answer is for somebody else to give.',
      'reason-needed': 'Choose a reason.',
      'vacancy-not-open': 'This vacancy is no longer open. Choose another one.',
      'asked-already': 'This question has already been asked.',
      'not-looking-for-work': 'This person is not looking for work now.',
      'she-objects': 'There is an objection. Somebody answers it first.',
      'name-not-released': 'The name may not be shared any more. Ask the person again.',
      'nothing-to-answer': 'There is nothing left to answer here.',
      'sent-lately': 'This letter went out less than a day ago. Call instead.',
      'not-found': 'This is not here. Look again, or ask the helpdesk.',
      'no-permit': 'Your role may not do this.',
      'key-used-for-something-else': 'This form was sent before with another answer. Load the page again.',
    } satisfies Record<Reason, string>,
  },
  nl: {
    title: 'Voorstellen',
    lead: 'Wie is gevraagd, wie op wie wacht, en wat nu kan.',
    empty: 'Er is nog niemand gevraagd',
    emptyHint: 'Open een vacature en kijk wie past.',
    toVacancies: 'Naar de vacatures',
    name: 'Naam',
    vacancy: 'Vacature',
    whereItStands: 'Hoe het ervoor staat',
    phase: 'Stand',
    since: 'Sinds',
    next: 'Wat nu kan',
    all: 'Alles',
    phases: {
      asking: 'Gevraagd, nog geen antwoord',
      'person-yes': 'Zei ja',
      'person-no': 'Zei nee',
      proposed: 'Voorgesteld, nog geen antwoord',
      'employer-yes': 'Werkgever zegt ja',
      'employer-no': 'Werkgever koos een ander',
      withdrawn: 'Teruggehaald',
    },
    steps: {
      'say-yes': 'Ja noteren',
      'say-no': 'Nee noteren',
      propose: 'Voorstellen bij de werkgever',
      'choose-somebody': 'Werkgever zegt ja',
      'choose-another': 'Werkgever zegt nee',
      withdraw: 'Terughalen',
      'take-back-name': 'Deelt de naam niet meer',
    },
    asked: (name: string) => `Gevraagd aan ${name}. Terughalen kan nog 10 seconden.`,
    askedBy: {
      paper: 'Deze persoon wil post op papier. Bel, of stuur een brief.',
      phone: 'Deze persoon heeft geen e-mail. Bel om het te vragen.',
      sms: 'Deze persoon wil een sms. Bel als er geen antwoord komt.',
    },
    answered: 'Het antwoord is genoteerd.',
    sendAgain: 'Stuur de brief opnieuw',
    sentAgain: 'De brief is opnieuw verstuurd.',
    proposedDone: 'Voorgesteld bij de werkgever. Terughalen kan nog 10 seconden.',
    withdrawn: 'Teruggehaald.',
    reasonLabel: 'Waarom niet?',
    answerLabel: 'Wat was het antwoord?',
    whoAnswers: { person: 'Antwoord van de persoon', employer: 'Antwoord van de werkgever' },
    howLabel: 'Hoe kwam het binnen?',
    hows: { talk: 'In een gesprek', phone: 'Aan de telefoon', paper: 'Op papier' },
    personSaid: 'Antwoord van de persoon',
    said: ({ how, by, on }) => {
      const hows: Readonly<Record<string, string>> = {
        herself: 'op de eigen pagina',
        acting: `op de eigen pagina, door ${by ?? 'wie namens deze persoon regelt'}`,
        talk: `in een gesprek, genoteerd door ${by ?? 'een collega'}`,
        phone: `aan de telefoon, genoteerd door ${by ?? 'een collega'}`,
        paper: `op papier, genoteerd door ${by ?? 'een collega'}`,
      }
      return `${on}, ${hows[how] ?? how}`
    },
    reasonHint: 'Alleen nodig bij nee.',
    chooseAnswer: 'Kies ja of nee.',
    yes: 'Ja',
    no: 'Nee',
    save: 'Antwoord noteren',
    link: 'Link voor de werkgever maken',
    linkMade: 'Geef deze link aan de werkgever. Een eerdere link werkt niet meer.',
    linkLabel: 'De link voor de werkgever',
    toDossier: 'Naar het dossier',
    toWork: 'Hoe begint het werk?',
    ways: {
      introduction: 'Kennismaking plannen',
      trial: 'Proefplaatsing',
      hire: 'Direct in dienst',
      secondment: 'Detachering',
    },
    linkNameless: 'De kaart toont geen naam tot de persoon ja zei.',
    consentGone: { withdrawn: 'Toestemming ingetrokken', expired: 'Toestemming verlopen' },
    shareNothing: 'Deel niets meer met de werkgever. Brieven die nog wachtten, zijn gestopt.',
    refusals: {
      'not-from-here': 'Iemand anders was eerder. Kijk hoe het er nu voor staat.',
      'not-yours-to-say': 'Dit antwoord geeft iemand anders.',
      'reason-needed': 'Kies een reden.',
      'vacancy-not-open': 'Deze vacature is niet meer open. Kies een andere.',
      'asked-already': 'Deze vraag is al gesteld.',
      'not-looking-for-work': 'Deze persoon zoekt nu geen werk.',
      'she-objects': 'Er is bezwaar. Eerst geeft iemand daar antwoord op.',
      'name-not-released': 'De naam mag niet meer worden gedeeld. Vraag het opnieuw.',
      'nothing-to-answer': 'Hier valt niets meer te antwoorden.',
      'sent-lately': 'Deze brief ging minder dan een dag geleden weg. Bel liever.',
      'not-found': 'Dit is er niet. Zoek opnieuw, of vraag de helpdesk.',
      'no-permit': 'Dit mag niet met deze rol.',
      'key-used-for-something-else': 'Dit formulier is al verstuurd met een ander antwoord. Laad de pagina opnieuw.',
    },
  },
})
