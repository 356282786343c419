import { type Template, type TemplateColumn, templateCsv, templateXlsx } from '#platform/public.ts'

/** Our own file: what one may fill in, and how. Only a name is needed; an empty cell means not known. */
const columns: readonly TemplateColumn[] = [
  { heading: 'BSN', width: 12, explanation: 'Negen cijfers. Alleen om iemand te herkennen.' },
  { heading: 'Voornaam', width: 16, explanation: 'Nodig.' },
  { heading: 'Tussenvoegsel', width: 14, explanation: 'Bijvoorbeeld: van der.' },
  { heading: 'Achternaam', width: 20, explanation: 'Nodig.' },
  { heading: 'E-mailadres', width: 26, explanation: 'Bijvoorbeeld: naam@voorbeeld.nl.' },
  { heading: 'Telefoon', width: 16, explanation: 'Bijvoorbeeld: 06-12345678.' },
  { heading: 'Postcode', width: 10, explanation: 'Bijvoorbeeld: 8011 AB, of alleen 8011.' },
  { heading: 'Woonplaats', width: 18, explanation: 'De naam van de plaats.' },
  { heading: 'Gewenst werk', width: 30, explanation: 'Een of meer beroepen, met een puntkomma ertussen.' },
  { heading: 'Uren per week vanaf', width: 12, explanation: 'Een getal van 1 tot en met 60.' },
  { heading: 'Uren per week tot en met', width: 12, explanation: 'Een getal van 1 tot en met 60.' },
  { heading: 'Dagdelen', width: 22, explanation: 'Kies uit: vroeg, overdag, avond, nacht, weekend.' },
  { heading: 'Beschikbaar vanaf', width: 16, explanation: 'Een dag als 31-12-2027, of: per direct.' },
  {
    heading: 'Vervoer',
    width: 22,
    explanation: 'Kies uit: lopend, fiets, e-bike, scooter, auto, bus, trein. Of: geen.',
  },
  { heading: 'Nederlands spreken', width: 14, explanation: 'A1, A2, B1, B2 of C1.' },
  { heading: 'Nederlands lezen', width: 14, explanation: 'A1, A2, B1, B2 of C1.' },
  {
    heading: 'Rijbewijzen en certificaten',
    width: 28,
    explanation: 'Bijvoorbeeld: B, Heftruckcertificaat, VCA. Of: geen.',
  },
  { heading: 'Doelgroepregister', width: 14, explanation: 'Ja of nee. Leeg is: niet bekend.' },
]

export const templateHeadings: readonly string[] = columns.map(({ heading }) => heading)

const template: Template = {
  columns,
  sheet: 'Mensen',
  explained: {
    sheet: 'Uitleg',
    heads: ['Kolom', 'Zo vul je hem in'],
    more: ['Laat leeg wat je niet weet.', 'Zet geen gegevens over gezondheid in dit bestand.'],
  },
}

export const peopleCsv = (): Buffer => templateCsv(template)
export const peopleXlsx = (): Promise<Buffer> => templateXlsx(template)
