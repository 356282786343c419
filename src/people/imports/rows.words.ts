import { bilingual } from '#platform/words.ts'
import { type Day, type Lang, nameInList, type PersonName, spokenDay } from '#values/public.ts'
import { dayparts, licences, occupationOf, spokenDutch, transports } from '#vocabulary/public.ts'
import type { Change, FactName, Facts, Means } from './facts.rules.ts'
import type { Fault, Reason } from './fault.rules.ts'
import type { Field } from './headings.rules.ts'
import { importsWords } from './imports.words.ts'
import type { ImportRow } from './see-import-rows.ts'
import { isOffer } from './settle.rules.ts'

type Numbers = { readonly [fact: string]: number }

const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  nl: 'Januari Februari Maart April Mei Juni Juli Augustus September Oktober November December'.split(' '),
}

/** What to do about a row that stays behind, and how each fact is called. */
export const faultsWords = bilingual({
  voice: 'B1',
  en: {
    toDo: {
      formula: () => 'There is a formula here. Put a plain answer there.',
      'broken-cell': () => 'Excel cannot show this cell. Fill it in again.',
      'bsn-not-nine-digits': () => 'A BSN has nine digits. Look it up again.',
      'bsn-mistyped': () => 'These digits are not a BSN. Ask the municipality.',
      'bsn-elsewhere': () => 'There is a BSN in this column. Move it to the column BSN.',
      'no-name': () => 'Fill in a first name and a family name.',
      'name-incomplete': () => 'Fill in a first name and a family name.',
      'not-a-postcode': () => 'This postcode does not exist. Look up the address.',
      'not-an-email': () => 'This is not an e-mail address. Correct it or leave it empty.',
      'not-a-phone': () => 'This is not a phone number. Correct it or leave it empty.',
      'not-a-number': () => 'Put a number there, such as 24.',
      'hours-out-of-range': () => 'Choose a number from 1 up to 60.',
      'hours-crossed': () => 'The lowest number of hours is above the highest. Swap them.',
      'not-a-day': () => 'Write the day as 31-12-2027.',
      'no-such-day': ({ month = 1, lastDay = 31 }: Numbers) =>
        `${months.en[month - 1]} has ${lastDay} days. Choose another day.`,
      'too-long': () => 'This is longer than 200 letters. Make it shorter.',
      'no-consent': () => 'This person did not agree. Ask her first.',
      'twice-in-file': ({ row = 0 }: Numbers) => `This person stands in row ${row} already. Keep one of the two.`,
      'several-alike': () => 'Several of your dossiers look like this. Fill in the BSN.',
      'maybe-known': () => 'You have a dossier with this name. Fill in the postcode or BSN.',
      'looks-like-yours': () => 'You have a dossier with this name and something more. Is it the same person?',
    } satisfies Record<Reason, (facts: Numbers) => string> as Record<Reason, (facts: Numbers) => string>,
    facts: {
      name: 'Name',
      email: 'E-mail address',
      phone: 'Phone',
      postcode: 'Postcode',
      town: 'Town',
      occupations: 'Wished work',
      occupationAsGiven: 'Work in own words',
      hoursMin: 'Hours a week from',
      hoursMax: 'Hours a week up to',
      dayparts: 'Dayparts',
      availableFrom: 'Available from',
      transports: 'Transport',
      spokenDutch: 'Speaks Dutch',
      readsDutch: 'Reads Dutch',
      licences: 'Licences and certificates',
      licencesAbsent: 'Does not have',
      registered: 'In the register',
    } satisfies Record<FactName, string> as Record<FactName, string>,
    notKnown: 'not known yet',
    none: 'none',
    yes: 'yes',
    no: 'no',
  },
  nl: {
    toDo: {
      formula: () => 'Hier staat een formule. Zet er een gewoon antwoord neer.',
      'broken-cell': () => 'Excel kan deze cel niet tonen. Vul hem opnieuw in.',
      'bsn-not-nine-digits': () => 'Een BSN heeft negen cijfers. Kijk het na.',
      'bsn-mistyped': () => 'De cijfers passen niet bij een BSN. Kijk het na bij de gemeente.',
      'bsn-elsewhere': () => 'Hier staat een BSN. Zet het in de kolom BSN.',
      'no-name': () => 'Vul een voornaam en een achternaam in.',
      'name-incomplete': () => 'Vul een voornaam en een achternaam in.',
      'not-a-postcode': () => 'Deze postcode bestaat niet. Kijk het adres na.',
      'not-an-email': () => 'Dit is geen e-mailadres. Verbeter het of laat het leeg.',
      'not-a-phone': () => 'Dit is geen telefoonnummer. Verbeter het of laat het leeg.',
      'not-a-number': () => 'Zet hier een getal neer, zoals 24.',
      'hours-out-of-range': () => 'Kies een getal van 1 tot en met 60.',
      'hours-crossed': () => 'Het laagste aantal uren is hoger dan het hoogste. Draai ze om.',
      'not-a-day': () => 'Schrijf de dag als 31-12-2027.',
      'no-such-day': ({ month = 1, lastDay = 31 }: Numbers) =>
        `${months.nl[month - 1]} heeft ${lastDay} dagen. Kies een andere dag.`,
      'too-long': () => 'Dit is langer dan 200 letters. Maak het korter.',
      'no-consent': () => 'Deze persoon gaf geen toestemming. Vraag het eerst.',
      'twice-in-file': ({ row = 0 }: Numbers) => `Deze persoon staat al in rij ${row}. Houd een van de twee.`,
      'several-alike': () => 'Meer dossiers van jullie lijken hierop. Vul het BSN in.',
      'maybe-known': () => 'Jullie hebben een dossier met deze naam. Vul de postcode of het BSN in.',
      'looks-like-yours': () => 'Jullie hebben een dossier dat hierop lijkt. Is het dezelfde persoon?',
    },
    facts: {
      name: 'Naam',
      email: 'E-mailadres',
      phone: 'Telefoon',
      postcode: 'Postcode',
      town: 'Woonplaats',
      occupations: 'Gewenst werk',
      occupationAsGiven: 'Werk in eigen woorden',
      hoursMin: 'Uren per week vanaf',
      hoursMax: 'Uren per week tot en met',
      dayparts: 'Dagdelen',
      availableFrom: 'Beschikbaar vanaf',
      transports: 'Vervoer',
      spokenDutch: 'Spreekt Nederlands',
      readsDutch: 'Leest Nederlands',
      licences: 'Rijbewijzen en certificaten',
      licencesAbsent: 'Heeft niet',
      registered: 'In het doelgroepregister',
    },
    notKnown: 'nog niet bekend',
    none: 'geen',
    yes: 'ja',
    no: 'nee',
  },
})

/** What a column can be, for who says it herself. */
export const fieldsWords = bilingual({
  voice: 'B1',
  en: {
    fields: {
      bsn: 'BSN',
      fullName: 'Whole name',
      givenName: 'First name',
      namePrefix: 'Words before the family name',
      familyName: 'Family name',
      email: 'E-mail address',
      phone: 'Phone',
      postcode: 'Postcode',
      town: 'Town',
      work: 'Wished work',
      hours: 'Hours a week',
      hoursMin: 'Hours a week from',
      hoursMax: 'Hours a week up to',
      dayparts: 'Dayparts',
      availableFrom: 'Available from',
      transports: 'Transport',
      spokenDutch: 'Speaks Dutch',
      readsDutch: 'Reads Dutch',
      licences: 'Licences and certificates',
      registered: 'In the register',
      consent: 'Agreed',
      reference: 'Number in VUM',
    } satisfies Record<Field, string> as Record<Field, string>,
  },
  nl: {
    fields: {
      bsn: 'BSN',
      fullName: 'Hele naam',
      givenName: 'Voornaam',
      namePrefix: 'Tussenvoegsel',
      familyName: 'Achternaam',
      email: 'E-mailadres',
      phone: 'Telefoon',
      postcode: 'Postcode',
      town: 'Woonplaats',
      work: 'Gewenst werk',
      hours: 'Uren per week',
      hoursMin: 'Uren per week vanaf',
      hoursMax: 'Uren per week tot en met',
      dayparts: 'Dagdelen',
      availableFrom: 'Beschikbaar vanaf',
      transports: 'Vervoer',
      spokenDutch: 'Spreekt Nederlands',
      readsDutch: 'Leest Nederlands',
      licences: 'Rijbewijzen en certificaten',
      registered: 'In het doelgroepregister',
      consent: 'Toestemming',
      reference: 'Nummer in VUM',
    },
  },
})

export interface FaultLine {
  readonly column: string | null
  /** Null when it must not be shown, empty when nothing stands there. */
  readonly said: string | null
  readonly toDo: string
}

/** A row as the page says it. */
export interface RowText {
  readonly row: number
  readonly name: string | null
  readonly dossier: string | null
  readonly faults: readonly FaultLine[]
  /** The dossier it looks like, when somebody may answer whether it is that person. */
  readonly like: string | null
  readonly changes: readonly ReturnType<typeof changeText>[]
}

export const rowText = ({ row, name, dossier, faults, changes, kept, undone }: ImportRow, lang: Lang): RowText => ({
  row,
  name,
  dossier: undone === 'removed' ? null : dossier,
  faults: faults.map((fault) => faultText(fault, lang)),
  like: isOffer(faults, dossier) ? dossier : null,
  changes: (undone === 'kept' ? kept : changes).map((change) => changeText(change, lang)),
})

const faultText = ({ because, column, said, facts = {} }: Fault, lang: Lang): FaultLine => ({
  column,
  said,
  toDo: faultsWords[lang].toDo[because](facts),
})

/** One change as a line of the page: what it is about, what stands there now and what it becomes. */
const changeText = ({ fact, old, new: next }: Change, lang: Lang) => ({
  fact: faultsWords[lang].facts[fact],
  old: factText(fact, old, lang),
  new: factText(fact, next, lang),
})

function factText(fact: Change['fact'], value: Change['old'], lang: Lang): string {
  const t = faultsWords[lang]
  if (value === null || value === '') return t.notKnown
  if (Array.isArray(value))
    return value.length === 0 ? t.none : value.map((one) => termText(fact, one, lang)).join(', ')
  if (typeof value === 'boolean') return value ? t.yes : t.no
  if (fact === 'name') return nameInList(value as PersonName)
  if (fact === 'availableFrom') return spokenDay(value as Day, lang)
  return termText(fact, value as string | number, lang)
}

function termText(fact: keyof Facts, value: string | number | Means, lang: Lang): string {
  const id = typeof value === 'object' ? value.kind : String(value)
  if (fact === 'occupations') return occupationOf(id)?.[lang] ?? id
  const terms: readonly { readonly id: string; readonly nl: string; readonly en: string }[] = listOf[fact] ?? []
  return terms.find((term) => term.id === id)?.[lang] ?? id
}

const listOf: Partial<
  Record<keyof Facts, readonly { readonly id: string; readonly nl: string; readonly en: string }[]>
> = {
  dayparts,
  transports,
  licences,
  licencesAbsent: licences,
  spokenDutch,
  readsDutch: spokenDutch,
}

/** What to do about a file that was refused as a whole. */
export const fileRefused = (because: string, lang: Lang): string | undefined =>
  (importsWords[lang].refusals as Readonly<Record<string, string>>)[because]

/** What to do about one row that stays behind. */
export const rowRefused = ({ because, column, facts }: Fault, lang: Lang): string =>
  [column, faultsWords[lang].toDo[because](facts ?? {})].filter(Boolean).join(': ')
