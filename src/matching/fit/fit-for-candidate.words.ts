import { bilingual } from '#platform/words.ts'
import type { Lang } from '#values/public.ts'
import type { AbilityWords } from './ability.words.ts'
import { type Sentences, say } from './fit.words.ts'
import type { Judgement } from './judgement.ts'
import type { PartWords } from './part.words.ts'
import { remedyForCandidateWords } from './remedy-for-candidate.words.ts'
import { type Label, speechIn } from './speech.rules.ts'
import type { TimeAndPlaceWords } from './time-and-place.words.ts'

interface CandidateWords {
  lists: { fits: string; 'to-ask': string; almost: string; no: string }
  timeAndPlace: TimeAndPlaceWords
  ability: AbilityWords
  part: PartWords
}

/** The same reasons, said to the person herself. */
export const fitForCandidateWords = bilingual<CandidateWords>({
  voice: 'A2',
  en: {
    lists: {
      fits: 'This work fits you.',
      'to-ask': 'This work may fit you. We have a question.',
      almost: 'This work almost fits you. One thing does not.',
      no: 'This work does not fit you now.',
    },
    timeAndPlace: {
      hours: {
        fits: (min, max) => `You want ${min} to ${max} hours. That is possible.`,
        fitsExactly: (hours) => `You want ${hours} hours. That is possible.`,
        buildsUp: (from) => `You start with ${from} hours. More hours come later.`,
        tooFew: (max, min) => `You want at most ${max} hours. The job has ${min}.`,
        tooMany: (min, max) => `You want at least ${min} hours. The job has ${max}.`,
        noBuildUp: (from) => `Starting with ${from} hours is not possible here.`,
        howMany: 'How many hours do you want to work?',
        mayBuildUp: (from) => `Can you start with ${from} hours? We will ask.`,
      },
      dayparts: {
        free: 'There are no fixed times of day.',
        fits: (times) => `You can work ${times}.`,
        missing: (times) => `The job is also ${times}. You cannot work then.`,
        open: (times) => `Can you work ${times}?`,
        names: {
          early: 'early',
          day: 'in the daytime',
          evening: 'in the evening',
          night: 'at night',
          weekend: 'at weekends',
        },
      },
      'first-start': {
        fits: (at) => `You can start at ${at}.`,
        anyTime: 'You can start at any time.',
        tooEarly: (can, starts) => `The work starts at ${starts}. You can from ${can}.`,
        canStart: (at) => `Can you start at ${at}?`,
        fromWhen: 'From what time can you start?',
        whenStarts: 'When does the work start? We will ask.',
      },
      start: {
        fits: (day) => `You can start from ${day}.`,
        tooLate: (day) => `You can start from ${day}. That is too late.`,
        fromWhen: 'From which day can you work?',
        notConfirmed: 'You gave us a first day. Is it still right?',
        whichDay: (day) => `You can start from ${day}. We will ask the employer.`,
      },
      distance: {
        fits: (km, by) => `It is ${km} km ${by}.`,
        fitsRoughly: (km, by) => `It is about ${km} km ${by}.`,
        sameTown: (by) => `It is in your town, ${by}.`,
        tooFar: (km, by) => `It is ${km} km too far ${by}.`,
        tooEarly: (starts, bus) => `The work starts at ${starts}. The bus comes at ${bus}.`,
        noStation: 'There is no station nearby.',
        noMeans: 'You have no transport to this work.',
        howFar: (km, by) => `It is ${km} km ${by}. Is that possible?`,
        howEarly: 'Is there a bus in time? We will ask.',
        whichStation: 'Is there a station near you?',
        whichMeans: 'How do you travel to work?',
        whichHome: 'Where do you live? We do not know yet.',
        whichWorkplace: 'Where is the work? We will ask.',
        by: {
          walk: 'on foot',
          bike: 'by bicycle',
          ebike: 'by e-bike',
          moped: 'by moped',
          car: 'by car',
          bus: 'by bus',
          train: 'by train',
        },
      },
    },
    ability: {
      conditions: {
        none: 'You need nothing extra at work.',
        fits: (names) => `This is arranged: ${names}.`,
        missing: (names) => `This is not arranged yet: ${names}.`,
        open: (names) => `We will ask the employer about this: ${names}.`,
        whatHelps: 'What helps you at work?',
      },
      skills: {
        none: 'You learn everything at work.',
        fits: (names) => `You can do this: ${names}.`,
        missing: (names) => `You cannot do this yet: ${names}.`,
        open: (names) => `Can you do this? ${names}`,
      },
      licences: {
        none: 'You need no certificate or licence.',
        fits: (names) => `You have this: ${names}.`,
        missing: (names) => `You do not have this yet: ${names}.`,
        open: (names) => `Do you have this? ${names}`,
      },
      'spoken-dutch': {
        none: 'You do not need Dutch for this work.',
        fits: (asked) => `Your Dutch is good enough: ${asked}.`,
        missing: (speaks, asked) => `You speak Dutch at ${speaks}. The work needs ${asked}.`,
        open: (asked) => `Do you speak Dutch at ${asked}?`,
      },
      sector: {
        any: 'Every sector is fine for you.',
        fits: (name) => `You will work in this sector: ${name}.`,
        excluded: (name) => `You do not want this sector: ${name}.`,
        which: 'Which sector is this? We will ask.',
      },
      register: {
        notAsked: 'This job is open to everybody.',
        fits: 'You are on the list of UWV.',
        missing: 'This job is for people on a list of UWV.',
        open: 'Are you on the list of UWV? We will ask.',
      },
    },
    part: {
      occupation: {
        same: 'You look for this work.',
        alike: (wished) => `It is like the work you want: ${wished}.`,
        other: (wished) => `You look for other work: ${wished}.`,
        open: 'Which work do you want?',
      },
      skills: {
        all: 'You can do all that is asked.',
        some: (have, asked) => `You can do ${have} of ${asked} things.`,
        open: 'Can you do what is asked?',
        none: 'The job asks for no skills.',
      },
      hours: {
        fills: (hours) => `You can work ${hours} hours.`,
        none: 'You want more hours.',
        open: 'How many hours do you want?',
      },
      distance: {
        exactly: (km) => `You live ${km} km from the work.`,
        roughly: (km) => `You live about ${km} km from the work.`,
        sameTown: 'You live in the same town.',
        open: 'We do not know the distance yet.',
      },
    },
  },
  nl: {
    lists: {
      fits: 'Dit werk past bij u.',
      'to-ask': 'Dit werk past misschien bij u. Wij hebben een vraag.',
      almost: 'Dit werk past bijna bij u. Eén ding niet.',
      no: 'Dit werk past nu niet bij u.',
    },
    timeAndPlace: {
      hours: {
        fits: (min, max) => `U wilt ${min} tot ${max} uur werken. Dat kan.`,
        fitsExactly: (hours) => `U wilt ${hours} uur werken. Dat kan.`,
        buildsUp: (from) => `U begint met ${from} uur. Later komen er uren bij.`,
        tooFew: (max, min) => `U wilt hoogstens ${max} uur. De baan heeft ${min} uur.`,
        tooMany: (min, max) => `U wilt minstens ${min} uur. De baan heeft ${max} uur.`,
        noBuildUp: (from) => `Beginnen met ${from} uur kan hier niet.`,
        howMany: 'Hoeveel uur wilt u werken?',
        mayBuildUp: (from) => `Kunt u met ${from} uur beginnen? Wij vragen het.`,
      },
      dayparts: {
        free: 'Er zijn geen vaste tijden.',
        fits: (times) => `U kunt ${times} werken.`,
        missing: (times) => `Het werk is ook ${times}. Dan kunt u niet.`,
        open: (times) => `Kunt u ${times} werken?`,
        names: { early: 'vroeg', day: 'overdag', evening: "'s avonds", night: "'s nachts", weekend: 'in het weekend' },
      },
      'first-start': {
        fits: (at) => `U kunt om ${at} beginnen.`,
        anyTime: 'U kunt op elk uur beginnen.',
        tooEarly: (can, starts) => `Het werk begint om ${starts}. U kunt vanaf ${can}.`,
        canStart: (at) => `Kunt u om ${at} beginnen?`,
        fromWhen: 'Vanaf hoe laat kunt u beginnen?',
        whenStarts: 'Hoe laat begint het werk? Wij vragen het.',
      },
      start: {
        fits: (day) => `U kunt vanaf ${day} beginnen.`,
        tooLate: (day) => `U kunt vanaf ${day}. Dat is te laat.`,
        fromWhen: 'Vanaf welke dag kunt u werken?',
        notConfirmed: 'U gaf ons een dag. Klopt die nog?',
        whichDay: (day) => `U kunt vanaf ${day}. Wij vragen het de werkgever.`,
      },
      distance: {
        fits: (km, by) => `Het is ${km} km ${by}.`,
        fitsRoughly: (km, by) => `Het is ongeveer ${km} km ${by}.`,
        sameTown: (by) => `Het is in uw woonplaats, ${by}.`,
        tooFar: (km, by) => `Het is ${km} km te ver ${by}.`,
        tooEarly: (starts, bus) => `Het werk begint om ${starts}. De bus komt om ${bus}.`,
        noStation: 'Er is geen station in de buurt.',
        noMeans: 'U heeft geen vervoer naar dit werk.',
        howFar: (km, by) => `Het is ${km} km ${by}. Lukt dat?`,
        howEarly: 'Is er op tijd een bus? Wij vragen het.',
        whichStation: 'Is er een station bij u in de buurt?',
        whichMeans: 'Hoe reist u naar het werk?',
        whichHome: 'Waar woont u? Dit weten wij nog niet.',
        whichWorkplace: 'Waar is het werk? Wij vragen het.',
        by: {
          walk: 'lopen',
          bike: 'met de fiets',
          ebike: 'met de e-fiets',
          moped: 'met de brommer',
          car: 'met de auto',
          bus: 'met de bus',
          train: 'met de trein',
        },
      },
    },
    ability: {
      conditions: {
        none: 'U heeft op het werk niets extra nodig.',
        fits: (names) => `Dit is geregeld: ${names}.`,
        missing: (names) => `Dit is nog niet geregeld: ${names}.`,
        open: (names) => `Dit vragen wij de werkgever: ${names}.`,
        whatHelps: 'Wat helpt u op het werk?',
      },
      skills: {
        none: 'U leert alles op het werk.',
        fits: (names) => `Dit kunt u: ${names}.`,
        missing: (names) => `Dit kunt u nog niet: ${names}.`,
        open: (names) => `Kunt u dit? ${names}`,
      },
      licences: {
        none: 'U heeft geen certificaat of rijbewijs nodig.',
        fits: (names) => `Dit heeft u: ${names}.`,
        missing: (names) => `Dit heeft u nog niet: ${names}.`,
        open: (names) => `Heeft u dit? ${names}`,
      },
      'spoken-dutch': {
        none: 'Voor dit werk hoeft u geen Nederlands te spreken.',
        fits: (asked) => `Uw Nederlands is goed genoeg: ${asked}.`,
        missing: (speaks, asked) => `U spreekt Nederlands op ${speaks}. Het werk vraagt ${asked}.`,
        open: (asked) => `Spreekt u Nederlands op ${asked}?`,
      },
      sector: {
        any: 'Elke branche is goed voor u.',
        fits: (name) => `U werkt dan in deze branche: ${name}.`,
        excluded: (name) => `U wilt niet in deze branche werken: ${name}.`,
        which: 'Welke branche is dit? Wij vragen het.',
      },
      register: {
        notAsked: 'Deze baan is voor iedereen.',
        fits: 'U staat op de lijst van UWV.',
        missing: 'Deze baan is voor mensen op een lijst van UWV.',
        open: 'Staat u op de lijst van UWV? Wij vragen het.',
      },
    },
    part: {
      occupation: {
        same: 'U zoekt dit werk.',
        alike: (wished) => `Het lijkt op het werk dat u zoekt: ${wished}.`,
        other: (wished) => `U zoekt ander werk: ${wished}.`,
        open: 'Welk werk zoekt u?',
      },
      skills: {
        all: 'U kunt alles wat gevraagd is.',
        some: (have, asked) => `U kunt ${have} van de ${asked} dingen.`,
        open: 'Kunt u wat gevraagd is?',
        none: 'De baan vraagt geen vaardigheden.',
      },
      hours: {
        fills: (hours) => `U kunt ${hours} uur werken.`,
        none: 'U wilt meer uren.',
        open: 'Hoeveel uur wilt u werken?',
      },
      distance: {
        exactly: (km) => `U woont ${km} km van het werk.`,
        roughly: (km) => `U woont ongeveer ${km} km van het werk.`,
        sameTown: 'U woont in dezelfde plaats.',
        open: 'De afstand weten wij nog niet.',
      },
    },
  },
})

/** Speaks to the candidate; show at most a few of them on one screen. */
export function sentencesForCandidate(judgement: Judgement, lang: Lang, label: Label): Sentences {
  const { timeAndPlace, ability, part } = fitForCandidateWords[lang]
  const voice = { timeAndPlace, ability, part, remedy: remedyForCandidateWords[lang] }
  return say(judgement, voice, speechIn(lang, label))
}
