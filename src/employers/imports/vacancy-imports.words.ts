import type { Sheet } from '#platform/public.ts'
import { bilingual } from '#platform/words.ts'
import { type Cell, cellText, type FileRefusal, type Lang } from '#values/public.ts'
import type { VacancyFault, VacancyReason } from './given-vacancy.rules.ts'

type WhyNot =
  | FileRefusal['because']
  | 'not-found'
  | 'no-permit'
  | 'key-used-for-something-else'
  | 'already-stored'
  | 'already-undone'
  | 'not-stored-yet'
  | 'too-long-ago'

const vacancies = (n: number) => (n === 1 ? '1 vacancy' : `${n} vacancies`)
const vacatures = (n: number) => (n === 1 ? '1 vacature' : `${n} vacatures`)

export const vacancyImportWords = bilingual({
  voice: 'B1',
  en: {
    title: 'Bring in vacancies',
    lead: 'From a file: first you see what happens, then you decide.',
    vacancies: 'Vacancies',
    file: 'File',
    fileHint: 'An Excel file (.xlsx), a csv file or a VUM file (.json). At most 20 MB.',
    noFile: 'Choose a file first.',
    check: 'Check this file',
    which: 'What can you bring in?',
    ours: 'Our own example file. Fill it in and bring it back.',
    vum: 'Vacancies from VUM, as a json file.',
    contacts: 'Contact persons stay out. Add them on the card of the employer.',
    templateXlsx: 'Example for Excel',
    templateCsv: 'Example as csv',
    earlier: 'Earlier files',
    when: 'When',
    result: 'Result',
    state: 'State',
    states: { ready: 'Not stored yet', stored: 'Stored', undone: 'Undone' },
    resultOf: (added: number, changed: number) => `${added} new, ${changed} changed`,
    checkTitle: 'Check before you store',
    doneTitle: 'The file is stored',
    undoneTitle: 'This import was undone',
    nothingYet: (file: string) => `${file}. Nothing is stored yet.`,
    storedLead: (file: string) => `${file}. The vacancies are in the list of your team.`,
    undoneLead: (removed: number, restored: number, kept: number) =>
      `${removed} taken out, ${restored} as before, ${kept} stayed because somebody worked on them.`,
    counts: { new: 'New for your team', changed: 'Changed', unchanged: 'The same', refused: 'Not yet' },
    notes: {
      new: 'without a known occupation they are a draft',
      changed: 'get what the file says',
      unchanged: 'stay as they are',
      refused: 'we could not read these rows',
    },
    store: (n: number) => `Store ${vacancies(n)}`,
    nothingToStore: 'Nothing changes, so there is nothing to store.',
    cancel: 'Stop, store nothing',
    stored: (n: number) => `${vacancies(n)} stored.`,
    cancelled: 'Stopped. Nothing was stored.',
    undo: 'Undo this import',
    undoTitle: 'Was this the wrong file?',
    undoHow: 'New vacancies go out again, unless somebody worked on them. Cards of employers stay.',
    undone: 'The import was undone.',
    refusedTitle: 'Not read yet',
    changedTitle: 'Changed',
    newTitle: 'New for your team',
    row: 'Row',
    vacancy: 'Vacancy',
    column: 'Column',
    said: 'It says',
    toDo: 'What you do',
    wholeRow: 'The row',
    firstOnly: (n: number, all: number) => `The first ${n} of ${all}`,
    takeRefused: 'Download these rows',
    takeRefusedWhy: 'Correct them in Excel and bring them in again.',
    sheet: 'not-read',
    rowInFile: 'Row in your file',
    leftOut: 'Columns that stay behind',
    faults: {
      formula: 'There is a formula here. Put a plain answer there.',
      'broken-cell': 'Excel cannot show this cell. Fill it in again.',
      'too-long': 'This is too long. Make it shorter.',
      'no-title': 'Fill in what the work is.',
      'no-employer': 'Fill in which employer it is.',
      'no-hours': 'Fill in how many hours a week it is.',
      'not-a-number': 'Put a number there, such as 24.',
      'hours-out-of-range': 'Choose a number from 1 up to 60.',
      'hours-crossed': 'The lowest number of hours is above the highest. Swap them.',
      'places-out-of-range': 'Choose a whole number from 1 up to 500.',
      'not-a-day': 'Write the day as 31-12-2027.',
      'no-such-day': 'This day does not exist. Choose another day.',
      'days-crossed': 'The last day is before the first. Swap them.',
      'not-a-time': 'Write a time as 6.30.',
      'not-a-kvk': 'A KvK number has eight digits. Look it up again.',
      'not-a-postcode': 'This postcode does not exist. Look up the address.',
      'twice-in-file': 'This vacancy stands in the file already. Keep one of the two.',
      'ended-here': 'This vacancy has ended with you. Open it again on its page first.',
    } satisfies Record<VacancyReason, string> as Record<VacancyReason, string>,
    refusals: {
      'wrong-type': 'This is not an Excel, csv or VUM file. Choose another file.',
      'old-excel': 'This is an old Excel file. Save it as .xlsx and choose it again.',
      locked: 'There is a password on this file. Take it off in Excel and choose it again.',
      'too-large': 'This file is larger than 20 MB. Split it in two and choose the first part.',
      'too-much-in-it': 'There is too much in this file to read it safely. Split it, or save it as csv.',
      'broken-file': 'This file cannot be opened. Open it in Excel, save it again and choose it again.',
      'broken-letters': 'Some letters in this file are broken. Save it as csv UTF-8 and choose it again.',
      'unsafe-file': 'There is something in this file that we do not open. Save it again in Excel.',
      'empty-sheet': 'There is nothing in this file. Choose a file with vacancies in it.',
      'no-headings': 'We do not recognise the headings. Compare them with our example file.',
      'no-rows': 'There are headings in this file, but no vacancies under them.',
      'too-many-rows': 'There are more than 5,000 rows in this file. Split it in two.',
      'not-found': 'This import is not here. Look in the list.',
      'no-permit': 'Your role may not bring vacancies in.',
      'key-used-for-something-else': 'This page is old. Load it again and try once more.',
      'already-stored': 'This file is stored already.',
      'already-undone': 'This import was undone already.',
      'not-stored-yet': 'This file is not stored yet, so there is nothing to undo.',
      'too-long-ago': 'This import is older than 30 days. Change the vacancies one by one.',
    } satisfies Record<WhyNot, string> as Record<WhyNot, string>,
  },
  nl: {
    title: 'Vacatures inlezen',
    lead: 'Uit een bestand: eerst zie je wat er gebeurt, dan beslis je.',
    vacancies: 'Vacatures',
    file: 'Bestand',
    fileHint: 'Een Excelbestand (.xlsx), een csv-bestand of een json-bestand uit VUM. Hooguit 20 MB.',
    noFile: 'Kies eerst een bestand.',
    check: 'Controleer dit bestand',
    which: 'Wat kun je inlezen?',
    ours: 'Ons eigen voorbeeld. Vul het in en lees het hier in.',
    vum: 'Vacatures uit VUM, als json-bestand.',
    contacts: 'Contactpersonen blijven achterwege. Voeg ze toe op de kaart van de werkgever.',
    templateXlsx: 'Voorbeeld voor Excel',
    templateCsv: 'Voorbeeld als csv',
    earlier: 'Eerdere bestanden',
    when: 'Wanneer',
    result: 'Resultaat',
    state: 'Stand',
    states: { ready: 'Nog niet bewaard', stored: 'Bewaard', undone: 'Ongedaan gemaakt' },
    resultOf: (added: number, changed: number) => `${added} nieuw, ${changed} gewijzigd`,
    checkTitle: 'Controleer voor je bewaart',
    doneTitle: 'Het bestand is bewaard',
    undoneTitle: 'Dit bestand is weer weggehaald',
    nothingYet: (file: string) => `${file}. Er is nog niets bewaard.`,
    storedLead: (file: string) => `${file}. De vacatures staan in de lijst van je team.`,
    undoneLead: (removed: number, restored: number, kept: number) =>
      `${removed} eruit, ${restored} weer als eerst, ${kept} gebleven omdat iemand eraan werkte.`,
    counts: { new: 'Nieuw voor je team', changed: 'Gewijzigd', unchanged: 'Gelijk', refused: 'Nog niet' },
    notes: {
      new: 'zonder bekend beroep zijn ze een concept',
      changed: 'krijgen wat het bestand zegt',
      unchanged: 'blijven zoals ze zijn',
      refused: 'wij konden deze rijen niet lezen',
    },
    store: (n: number) => `${vacatures(n)} bewaren`,
    nothingToStore: 'Er verandert niets. Er is dus niets te bewaren.',
    cancel: 'Stop, bewaar niets',
    stored: (n: number) => `${vacatures(n)} bewaard.`,
    cancelled: 'Gestopt. Er is niets bewaard.',
    undo: 'Maak ongedaan',
    undoTitle: 'Was dit het verkeerde bestand?',
    undoHow: 'Nieuwe vacatures gaan er weer uit, tenzij iemand eraan werkte. Kaarten van werkgevers blijven.',
    undone: 'Het bestand is weer weggehaald.',
    refusedTitle: 'Nog niet gelezen',
    changedTitle: 'Gewijzigd',
    newTitle: 'Nieuw voor je team',
    row: 'Rij',
    vacancy: 'Vacature',
    column: 'Kolom',
    said: 'Er staat',
    toDo: 'Wat je doet',
    wholeRow: 'De rij',
    firstOnly: (n: number, all: number) => `De eerste ${n} van ${all}`,
    takeRefused: 'Download deze rijen',
    takeRefusedWhy: 'Verbeter ze in Excel en lees ze opnieuw in.',
    sheet: 'niet-gelezen',
    rowInFile: 'Rij in je bestand',
    leftOut: 'Kolommen die achterblijven',
    faults: {
      formula: 'Hier staat een formule. Zet er een gewoon antwoord neer.',
      'broken-cell': 'Excel kan deze cel niet tonen. Vul hem opnieuw in.',
      'too-long': 'Dit is te lang. Maak het korter.',
      'no-title': 'Vul in wat het werk is.',
      'no-employer': 'Vul in welke werkgever het is.',
      'no-hours': 'Vul in hoeveel uren per week het is.',
      'not-a-number': 'Zet hier een getal neer, zoals 24.',
      'hours-out-of-range': 'Kies een getal van 1 tot en met 60.',
      'hours-crossed': 'Het laagste aantal uren is hoger dan het hoogste. Draai ze om.',
      'places-out-of-range': 'Kies een heel getal van 1 tot en met 500.',
      'not-a-day': 'Schrijf de dag als 31-12-2027.',
      'no-such-day': 'Deze dag bestaat niet. Kies een andere dag.',
      'days-crossed': 'De laatste dag ligt voor de eerste. Draai ze om.',
      'not-a-time': 'Schrijf een tijd als 6.30.',
      'not-a-kvk': 'Een KvK-nummer heeft acht cijfers. Kijk het na.',
      'not-a-postcode': 'Deze postcode bestaat niet. Kijk het adres na.',
      'twice-in-file': 'Deze vacature staat al in het bestand. Houd een van de twee.',
      'ended-here': 'Deze vacature is bij jullie geëindigd. Open haar eerst opnieuw op haar pagina.',
    },
    refusals: {
      'wrong-type': 'Dit is geen Excelbestand, csv-bestand of VUM-bestand. Kies een ander bestand.',
      'old-excel': 'Dit is een oud Excelbestand. Sla het op als .xlsx en kies het opnieuw.',
      locked: 'Op dit bestand zit een wachtwoord. Haal het eraf in Excel en kies het opnieuw.',
      'too-large': 'Dit bestand is groter dan 20 MB. Splits het en kies het eerste deel.',
      'too-much-in-it': 'Er zit te veel in dit bestand om het veilig te lezen. Splits het bestand.',
      'broken-file': 'Dit bestand gaat niet open. Open het in Excel, sla het op en kies het opnieuw.',
      'broken-letters': 'Sommige letters in dit bestand zijn stuk. Sla het op als csv UTF-8.',
      'unsafe-file': 'In dit bestand zit iets wat wij niet openen. Sla het opnieuw op in Excel.',
      'empty-sheet': 'Er staat niets in dit bestand. Kies een bestand met vacatures erin.',
      'no-headings': 'Wij herkennen de koppen niet. Vergelijk ze met ons voorbeeld.',
      'no-rows': 'Er staan koppen in dit bestand, maar geen vacatures eronder.',
      'too-many-rows': 'Er staan meer dan 5.000 rijen in dit bestand. Splits het in tweeën.',
      'not-found': 'Dit bestand is er niet. Kijk in de lijst.',
      'no-permit': 'Met deze rol kun je geen vacatures inlezen.',
      'key-used-for-something-else': 'Deze pagina is oud. Laad de pagina opnieuw.',
      'already-stored': 'Dit bestand is al bewaard.',
      'already-undone': 'Dit bestand is al weggehaald.',
      'not-stored-yet': 'Dit bestand is nog niet bewaard. Er is niets om terug te halen.',
      'too-long-ago': 'Dit is langer dan 30 dagen geleden. Wijzig de vacatures een voor een.',
    },
  },
})

/** What to do about a file with work that was refused as a whole. */
export const vacancyFileRefused = (because: string, lang: 'nl' | 'en'): string | undefined =>
  (vacancyImportWords[lang].refusals as Readonly<Record<string, string>>)[because]

interface Refused {
  readonly headings: readonly string[]
  readonly rows: readonly {
    readonly row: number
    readonly cells: readonly Cell[]
    readonly faults: readonly VacancyFault[]
  }[]
}

export const vacancyRowRefused = ({ because, column }: VacancyFault, lang: Lang): string =>
  [column, vacancyImportWords[lang].faults[because]].filter(Boolean).join(': ')

/** The rows as they stood in the file, with behind them what to do. */
export function refusedVacancySheet({ headings, rows }: Refused, lang: Lang): Sheet {
  const t = vacancyImportWords[lang]
  return {
    name: t.sheet,
    heads: [...headings, t.toDo, t.rowInFile],
    rows: rows.map(({ row, cells, faults }) => [
      ...headings.map((_, place) => cellOf(cells[place] ?? null)),
      faults.map((fault) => vacancyRowRefused(fault, lang)).join(' '),
      row,
    ]),
  }
}

function cellOf(cell: Cell): Sheet['rows'][number][number] {
  if (typeof cell === 'object' && cell !== null && 'day' in cell) return { day: cell.day }
  return typeof cell === 'number' ? cell : cellText(cell) || null
}
