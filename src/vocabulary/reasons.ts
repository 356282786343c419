/** Why an employer says no; "no click" is left out, because it hides reasons that may not count. */
export const employerRefusals = [
  { id: 'place-taken', nl: 'De plek is vergeven', en: 'The place is taken' },
  { id: 'vacancy-lapsed', nl: 'De vacature vervalt', en: 'The vacancy lapses' },
  { id: 'working-times', nl: 'De werktijden passen niet', en: 'The working times do not fit' },
  { id: 'licence-missing', nl: 'Een certificaat of rijbewijs ontbreekt', en: 'A certificate or licence is missing' },
  { id: 'language-for-safety', nl: 'Taal is nodig om veilig te werken', en: 'The language is needed to work safely' },
  { id: 'travel', nl: 'De reis lukt niet', en: 'The journey is not possible' },
  { id: 'more-experience', nl: 'Zoekt meer ervaring', en: 'Looks for more experience' },
  { id: 'no-supervisor', nl: 'Er is geen begeleider vrij', en: 'No supervisor is free' },
  { id: 'start-day', nl: 'De startdag past niet', en: 'The first day does not fit' },
] as const

/** Why a person says no; a2Nl and a2En are what the person reads. */
export const personRefusals = [
  {
    id: 'other-work',
    nl: 'Wil ander werk',
    en: 'Wants other work',
    a2Nl: 'Ik wil ander werk.',
    a2En: 'I want other work.',
  },
  { id: 'too-far', nl: 'Te ver', en: 'Too far', a2Nl: 'Het is te ver weg.', a2En: 'It is too far.' },
  {
    id: 'working-times',
    nl: 'De werktijden passen niet',
    en: 'The working times do not fit',
    a2Nl: 'Ik kan niet op die tijden.',
    a2En: 'I cannot work at those times.',
  },
  {
    id: 'chose-other-place',
    nl: 'Kiest een andere plek',
    en: 'Chooses another place',
    a2Nl: 'Ik kies een andere plek.',
    a2En: 'I choose another place.',
  },
  {
    id: 'pay-or-contract',
    nl: 'Loon of contract past niet',
    en: 'Pay or contract does not fit',
    a2Nl: 'Het loon of het contract past niet.',
    a2En: 'The pay or contract does not fit.',
  },
  {
    id: 'something-first',
    nl: 'Wil eerst iets anders regelen',
    en: 'Wants to arrange something else first',
    a2Nl: 'Ik moet eerst iets anders regelen.',
    a2En: 'I must arrange something else first.',
  },
  {
    id: 'not-welcome',
    nl: 'Voelde zich niet welkom',
    en: 'Did not feel welcome',
    a2Nl: 'Ik voelde me niet welkom.',
    a2En: 'I did not feel welcome.',
  },
  {
    id: 'rather-not-say',
    nl: 'Zegt het liever niet',
    en: 'Would rather not say',
    a2Nl: 'Dat zeg ik liever niet.',
    a2En: 'I would rather not say.',
  },
] as const

/** Why an introduction is moved or called off; who cannot, and never why not. */
export const introductionChanges = [
  { id: 'person-cannot', nl: 'De persoon kan dan niet', en: 'The person cannot come then' },
  { id: 'employer-cannot', nl: 'De werkgever kan dan niet', en: 'The employer cannot come then' },
  { id: 'colleague-cannot', nl: 'De collega kan dan niet', en: 'The colleague cannot come then' },
  { id: 'journey', nl: 'De reis lukt dan niet', en: 'The journey is not possible then' },
  { id: 'other-way', nl: 'Liever op een andere plek of manier', en: 'Rather in another place or way' },
  { id: 'not-needed', nl: 'Kennismaken hoeft niet meer', en: 'An introduction is not needed any more' },
  { id: 'planned-wrong', nl: 'Verkeerd gepland', en: 'Planned wrongly' },
] as const

/** It did not take place: what was in the way, and nothing about anybody’s health. */
export const introductionMissed = [
  { id: 'person-not-there', nl: 'De persoon was er niet', en: 'The person was not there' },
  { id: 'employer-not-there', nl: 'De werkgever was er niet', en: 'The employer was not there' },
  { id: 'colleague-not-there', nl: 'De collega was er niet', en: 'The colleague was not there' },
  { id: 'journey', nl: 'De reis lukte niet', en: 'The journey was not possible' },
  { id: 'misunderstood', nl: 'Misverstand over dag, tijd of plek', en: 'Misunderstood day, time or place' },
  { id: 'not-known', nl: 'Niet bekend', en: 'Not known' },
] as const

/** What one goes to an employer for. */
export const visitPurposes = [
  { id: 'getting-to-know', nl: 'Kennismaken', en: 'Getting to know each other' },
  { id: 'vacancy', nl: 'Vacature', en: 'Vacancy' },
  { id: 'collecting-tasks', nl: 'Taken verzamelen', en: 'Collecting tasks' },
  { id: 'aftercare', nl: 'Nazorg', en: 'Aftercare' },
  { id: 'keeping-promise', nl: 'Afspraak nakomen', en: 'Keeping a promise' },
  { id: 'complaint', nl: 'Klacht', en: 'Complaint' },
  { id: 'explaining-scheme', nl: 'Regeling uitleggen', en: 'Explaining a scheme' },
] as const

/** Why work ended; "personal reasons" is an answer, and nobody asks on. */
export const workEnded = [
  {
    id: 'contract-ended',
    nl: 'Contract liep af',
    en: 'Contract ran out',
    a2Nl: 'Mijn contract was klaar.',
    a2En: 'My contract was over.',
  },
  { id: 'other-work', nl: 'Ander werk', en: 'Other work', a2Nl: 'Ik heb ander werk.', a2En: 'I have other work.' },
  {
    id: 'no-more-work',
    nl: 'Werkgever heeft geen werk meer',
    en: 'Employer has no more work',
    a2Nl: 'Er was geen werk meer.',
    a2En: 'There was no more work.',
  },
  { id: 'own-notice', nl: 'Zelf opgezegd', en: 'Gave notice', a2Nl: 'Ik ben zelf gestopt.', a2En: 'I stopped myself.' },
  {
    id: 'work-did-not-fit',
    nl: 'Het werk paste niet',
    en: 'The work did not fit',
    a2Nl: 'Het werk paste niet bij mij.',
    a2En: 'The work did not suit me.',
  },
  { id: 'moved', nl: 'Verhuisd', en: 'Moved house', a2Nl: 'Ik ben verhuisd.', a2En: 'I moved house.' },
  { id: 'to-school', nl: 'Naar school', en: 'Went to school', a2Nl: 'Ik ging naar school.', a2En: 'I went to school.' },
  {
    id: 'season-over',
    nl: 'Het seizoen is voorbij',
    en: 'The season is over',
    a2Nl: 'Het seizoen was voorbij.',
    a2En: 'The season was over.',
  },
  {
    id: 'hired-by-hirer',
    nl: 'Overgenomen door de inlener',
    en: 'Taken over by the hirer',
    a2Nl: 'Ik kreeg een contract bij het bedrijf.',
    a2En: 'The company gave me a contract.',
  },
  {
    id: 'personal-reasons',
    nl: 'Om persoonlijke redenen (niet doorvragen)',
    en: 'Personal reasons (do not ask on)',
    a2Nl: 'Het was persoonlijk.',
    a2En: 'It was personal.',
  },
  { id: 'not-known', nl: 'Niet bekend', en: 'Not known', a2Nl: 'Dat weten wij nog niet.', a2En: 'We do not know yet.' },
] as const

export type EmployerRefusal = (typeof employerRefusals)[number]['id']
export type PersonRefusal = (typeof personRefusals)[number]['id']
export type VisitPurpose = (typeof visitPurposes)[number]['id']
export type WorkEnded = (typeof workEnded)[number]['id']
