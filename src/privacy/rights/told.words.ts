import { bilingual } from '#platform/words.ts'
import { toldFieldWords } from './told-fields.words.ts'
import { toldPartWords } from './told-parts.words.ts'

/** What stands around everything that is told. */
export const toldWords = bilingual({
  voice: 'A2',
  en: {
    parts: toldPartWords.en,
    fields: toldFieldWords.en,
    yes: 'Yes',
    no: 'No',
    whole: 'This stands in the file.',
    documents: 'My documents',
    title: 'My data',
    lead: 'This is what we keep about you.',
    from: (organisation: string) => `From ${organisation}`,
    self: 'From everybody',
    nothing: 'Nothing stands here.',
    download: 'Keep it as a file',
    onPaper: 'Send it on paper',
    titleFor: (name: string) => `All data of ${name}`,
    leadFor: 'Print this, and give it to the person.',
    print: 'As a file',
    kept: (article: string) => `Allowed by: ${article}`,
    more: 'There is more',
  },
  nl: {
    parts: toldPartWords.nl,
    fields: toldFieldWords.nl,
    yes: 'Ja',
    no: 'Nee',
    whole: 'Dit staat in het bestand.',
    documents: 'Mijn documenten',
    title: 'Mijn gegevens',
    lead: 'Dit bewaren wij over u.',
    from: (organisation) => `Van ${organisation}`,
    self: 'Van iedereen',
    nothing: 'Hier staat niets.',
    download: 'Bewaar als bestand',
    onPaper: 'Stuur het op papier',
    titleFor: (name) => `Alle gegevens van ${name}`,
    leadFor: 'Print dit, en geef het aan de persoon.',
    print: 'Als bestand',
    kept: (article) => `Dit mag door: ${article}`,
    more: 'Er is meer',
  },
})
