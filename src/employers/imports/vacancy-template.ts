import { type Template, templateCsv, templateXlsx } from '#platform/public.ts'

/** Our own file for work: what one may fill in, and how. An empty cell means not known. */
const template: Template = {
  columns: [
    { heading: 'Vacaturenummer', width: 16, explanation: 'Het nummer in je eigen systeem. Mag leeg.' },
    { heading: 'Werkgever', width: 26, explanation: 'Nodig.' },
    { heading: 'KvK-nummer', width: 12, explanation: 'Acht cijfers. Zo herkennen wij de werkgever.' },
    { heading: 'Functie', width: 28, explanation: 'Nodig. Zoals je het tegen iemand zegt.' },
    { heading: 'Beroep', width: 24, explanation: 'Als de functie anders heet dan het beroep.' },
    { heading: 'Aantal plaatsen', width: 10, explanation: 'Een heel getal. Leeg is: een.' },
    { heading: 'Uren per week vanaf', width: 12, explanation: 'Nodig. Een getal van 1 tot en met 60.' },
    { heading: 'Uren per week tot en met', width: 12, explanation: 'Een getal van 1 tot en met 60.' },
    { heading: 'Dagdelen', width: 22, explanation: 'Kies uit: vroeg, overdag, avond, nacht, weekend.' },
    { heading: 'Begintijd', width: 10, explanation: 'Bijvoorbeeld: 6.30.' },
    { heading: 'Begint vanaf', width: 14, explanation: 'Een dag als 31-12-2027.' },
    { heading: 'Begint uiterlijk', width: 14, explanation: 'Een dag als 31-12-2027.' },
    { heading: 'Plaats', width: 18, explanation: 'Waar het werk is. Leeg is: bij de werkgever.' },
    { heading: 'Postcode', width: 10, explanation: 'Bijvoorbeeld: 8011 AB, of alleen 8011.' },
    { heading: 'Rijbewijzen en certificaten', width: 28, explanation: 'Alleen wat echt moet. Bijvoorbeeld: B, VCA.' },
    { heading: 'Nederlands spreken', width: 14, explanation: 'A1, A2, B1, B2 of C1. Alleen als het werk het vraagt.' },
    { heading: 'Waarvoor Nederlands', width: 26, explanation: 'Nodig als je hiervoor een niveau invult.' },
    { heading: 'Opmerking', width: 30, explanation: 'Wat iemand nog moet weten.' },
  ],
  sheet: 'Vacatures',
  explained: {
    sheet: 'Uitleg',
    heads: ['Kolom', 'Zo vul je hem in'],
    more: ['Laat leeg wat je niet weet.', 'Zet geen namen van mensen in dit bestand.'],
  },
}

export const vacanciesCsv = (): Buffer => templateCsv(template)
export const vacanciesXlsx = (): Promise<Buffer> => templateXlsx(template)
