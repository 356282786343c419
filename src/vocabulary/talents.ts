/** What somebody can say to be good at: short to choose, and as it stands in a dossier. */
export const talents = [
  { id: 'neat', nl: 'Netjes werken', en: 'Working neatly', tellsNl: 'Werkt netjes.', tellsEn: 'Works neatly.' },
  { id: 'steady', nl: 'Doorwerken', en: 'Working on', tellsNl: 'Werkt goed door.', tellsEn: 'Works on steadily.' },
  { id: 'on-time', nl: 'Op tijd komen', en: 'Being on time', tellsNl: 'Komt op tijd.', tellsEn: 'Is on time.' },
  {
    id: 'talking',
    nl: 'Praten',
    en: 'Talking',
    tellsNl: 'Praat makkelijk met mensen.',
    tellsEn: 'Talks easily with people.',
  },
  { id: 'helping', nl: 'Helpen', en: 'Helping', tellsNl: 'Helpt anderen graag.', tellsEn: 'Likes to help others.' },
  {
    id: 'hands',
    nl: 'Met mijn handen',
    en: 'With my hands',
    tellsNl: 'Werkt graag met de handen.',
    tellsEn: 'Likes to work with the hands.',
  },
  { id: 'counting', nl: 'Rekenen', en: 'Counting', tellsNl: 'Kan goed rekenen.', tellsEn: 'Is good at counting.' },
  {
    id: 'together',
    nl: 'Samenwerken',
    en: 'Working together',
    tellsNl: 'Werkt goed samen.',
    tellsEn: 'Works well together.',
  },
  {
    id: 'alone',
    nl: 'Zelf werken',
    en: 'Working alone',
    tellsNl: 'Werkt goed zelfstandig.',
    tellsEn: 'Works well alone.',
  },
  { id: 'learning', nl: 'Snel leren', en: 'Learning fast', tellsNl: 'Leert snel.', tellsEn: 'Learns fast.' },
  { id: 'careful', nl: 'Goed opletten', en: 'Paying attention', tellsNl: 'Let goed op.', tellsEn: 'Pays attention.' },
  { id: 'calm', nl: 'Rustig blijven', en: 'Staying calm', tellsNl: 'Blijft rustig.', tellsEn: 'Stays calm.' },
] as const

export type Talent = (typeof talents)[number]['id']
