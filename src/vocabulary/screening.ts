/** Where a region that has no set of its own begins: each of them is needed, and the last one decides most. */
export const starterCriteria = [
  { id: 'wants-to', nl: 'Wil meedoen', en: 'Wants to take part', decisive: false },
  {
    id: 'twelve-hours',
    nl: 'Kan 12 uur per week of meer werken',
    en: 'Can work 12 hours a week or more',
    decisive: false,
  },
  { id: 'available-now', nl: 'Is direct beschikbaar', en: 'Is available at once', decisive: false },
  {
    id: 'regular-within-three-months',
    nl: 'Kan binnen drie maanden bij een gewone werkgever beginnen',
    en: 'Can start at a regular employer within three months',
    decisive: true,
  },
] as const

/** What an answer rests on. Nothing of health is on this list, and nobody's opinion without a meeting. */
export const screeningRests = [
  { id: 'talk', nl: 'Gesprek', en: 'Conversation' },
  { id: 'document', nl: 'Document', en: 'Document' },
  { id: 'work-trial', nl: 'Werk gezien of geprobeerd', en: 'Work seen or tried' },
  { id: 'own-statement', nl: 'Eigen woorden', en: 'Own statement' },
  { id: 'colleague', nl: 'Collega die het zag', en: 'A colleague who saw it' },
] as const

/** Why people decide otherwise than the answers add up to. */
export const deviationReasons = [
  { id: 'agreed-together', nl: 'Samen zo besproken', en: 'Agreed at the table' },
  { id: 'with-support', nl: 'Met hulp op het werk lukt het', en: 'It works with help at work' },
  { id: 'one-employer', nl: 'Bij deze werkgever kan het wel', en: 'With this employer it can be done' },
  { id: 'step-first', nl: 'Eerst is nog een stap nodig', en: 'One step is needed first' },
  { id: 'own-choice', nl: 'De persoon kiest dit zelf', en: 'The person chooses this' },
  { id: 'facts-old', nl: 'Wat we weten is te oud', en: 'What we know is too old' },
] as const

/**
 * What can be missing, as it stands on a list; a2Nl and a2En are what the person reads. What says something of money or
 * home is for the keeper of the dossier alone: others read that a talk goes on, and when we look again.
 */
export const gapKinds = [
  { id: 'travel', nl: 'Vervoer', en: 'Transport', a2Nl: 'Vervoer regelen.', a2En: 'Arrange transport.' },
  {
    id: 'licence',
    nl: 'Certificaat of rijbewijs',
    en: 'Certificate or licence',
    a2Nl: 'Een certificaat halen.',
    a2En: 'Get a certificate.',
  },
  {
    id: 'skill',
    nl: 'Iets leren',
    en: 'Something to learn',
    a2Nl: 'Iets leren voor het werk.',
    a2En: 'Learn something for work.',
  },
  {
    id: 'language',
    nl: 'Nederlands op het werk',
    en: 'Dutch at work',
    a2Nl: 'Nederlands oefenen.',
    a2En: 'Practise Dutch.',
  },
  {
    id: 'conduct',
    nl: 'VOG',
    en: 'Certificate of conduct',
    a2Nl: 'Een VOG aanvragen.',
    a2En: 'Ask for a certificate of conduct.',
  },
  { id: 'childcare', nl: 'Opvang', en: 'Childcare', a2Nl: 'Opvang regelen.', a2En: 'Arrange childcare.' },
  {
    id: 'hours',
    nl: 'Uren opbouwen',
    en: 'Building up hours',
    a2Nl: 'Langzaam meer uren werken.',
    a2En: 'Work more hours, step by step.',
  },
  {
    id: 'rhythm',
    nl: 'Dagritme',
    en: 'Rhythm of the day',
    a2Nl: 'Wennen aan vaste tijden.',
    a2En: 'Get used to fixed times.',
  },
  {
    id: 'income',
    nl: 'Wat werk met het inkomen doet',
    en: 'What work does to income',
    a2Nl: 'Uitrekenen wat werk met uw geld doet.',
    a2En: 'See what work does to your money.',
  },
  {
    id: 'choice',
    nl: 'Kiezen wat voor werk',
    en: 'Choosing what work',
    a2Nl: 'Kiezen welk werk u wilt.',
    a2En: 'Choose the work you want.',
  },
  {
    id: 'practice',
    nl: 'Kennismaking oefenen',
    en: 'Practising a first meeting',
    a2Nl: 'Een gesprek oefenen.',
    a2En: 'Practise a talk.',
  },
  {
    id: 'supervisor',
    nl: 'Vaste begeleider op de vloer',
    en: 'A fixed supervisor',
    a2Nl: 'Een vaste begeleider zoeken.',
    a2En: 'Find somebody to guide you.',
  },
  {
    id: 'workplace',
    nl: 'Werkplek',
    en: 'Workplace',
    a2Nl: 'Een goede werkplek zoeken.',
    a2En: 'Find a good workplace.',
  },
  {
    id: 'reach',
    nl: 'Telefoon en e-mail',
    en: 'Phone and e-mail',
    a2Nl: 'Telefoon en e-mail regelen.',
    a2En: 'Arrange phone and e-mail.',
  },
  {
    id: 'to-ask',
    nl: 'Nog vragen',
    en: 'Still to ask',
    a2Nl: 'Wij vragen u nog iets.',
    a2En: 'We still ask you something.',
  },
  {
    id: 'money',
    nl: 'Rust rond geld',
    en: 'Peace about money',
    a2Nl: 'Eerst rust rond geld.',
    a2En: 'First peace about money.',
    keeperOnly: true,
  },
  {
    id: 'home',
    nl: 'Een vaste plek om te wonen',
    en: 'A fixed place to live',
    a2Nl: 'Eerst een vaste plek om te wonen.',
    a2En: 'First a fixed place to live.',
    keeperOnly: true,
  },
  { id: 'other', nl: 'Iets anders', en: 'Something else', a2Nl: 'Nog iets regelen.', a2En: 'Arrange one more thing.' },
] as const satisfies readonly GapKindTerm[]

interface GapKindTerm {
  readonly id: string
  readonly nl: string
  readonly en: string
  readonly a2Nl: string
  readonly a2En: string
  readonly keeperOnly?: true
}
export type GapKind = (typeof gapKinds)[number]['id']

/** Kinds that only the keeper of the dossier reads by name. */
export const keeperOnlyKinds: readonly string[] = gapKinds.filter((kind) => 'keeperOnly' in kind).map(({ id }) => id)

/** Who does what is needed. */
export const gapOwners = [
  { id: 'colleague', nl: 'Een collega', en: 'A colleague' },
  { id: 'person', nl: 'De persoon zelf', en: 'The person' },
  { id: 'organisation', nl: 'Een andere organisatie', en: 'Another organisation' },
] as const
export type GapOwner = (typeof gapOwners)[number]['id']
