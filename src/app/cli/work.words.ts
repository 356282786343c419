import { bilingual } from '#platform/words.ts'

export const workWords = bilingual({
  voice: 'B1',
  en: {
    exported: (rows: number, file: string) => `${rows} rows are in ${file}.`,
    reading: (file: string) => `Reading ${file} …`,
    counts: (fresh: number, changed: number, same: number, refused: number) =>
      `New for you ${fresh}, changed ${changed}, unchanged ${same}, refused ${refused}.`,
    row: (row: number, why: string) => `Row ${row}: ${why}`,
    onlyLooked: 'Nothing was kept. Leave --dry-run out to keep it.',
    storing: 'Keeping …',
    stored: 'Kept. It can be undone on the page Import.',
    added: (email: string) => `${email} is added. A letter with a link is on its way.`,
    letterShown: 'No mail server is set. The administrator finds the letter under outgoing mail.',
    disabled: (email: string) => `${email} can no longer sign in.`,
    enabled: (email: string) => `${email} can sign in again.`,
    reset: (email: string) => `${email} gets a letter with a link.`,
    firstLink: (link: string) => `Open this once: ${link}`,
    noFirstLink: 'This region has no administrator.',
    token: (name: string) => `Keep this well, it is shown once. Token "${name}":`,
    people: (n: number) => `${n} accounts`,
  },
  nl: {
    exported: (rows, file) => `${rows} rijen staan in ${file}.`,
    reading: (file) => `${file} wordt gelezen …`,
    counts: (fresh, changed, same, refused) =>
      `Nieuw voor jou ${fresh}, veranderd ${changed}, gelijk ${same}, geweigerd ${refused}.`,
    row: (row, why) => `Rij ${row}: ${why}`,
    onlyLooked: 'Er is niets bewaard. Laat --dry-run weg om te bewaren.',
    storing: 'Bewaren …',
    stored: 'Bewaard. Terugdraaien kan op de pagina Inlezen.',
    added: (email) => `${email} is toegevoegd. Er komt een brief met een link.`,
    letterShown: 'Er is geen mailserver. De beheerder vindt de brief bij uitgaande mail.',
    disabled: (email) => `${email} kan niet meer inloggen.`,
    enabled: (email) => `${email} kan weer inloggen.`,
    reset: (email) => `${email} krijgt een brief met een link.`,
    firstLink: (link) => `Open dit één keer: ${link}`,
    noFirstLink: 'Deze regio heeft geen beheerder.',
    token: (name) => `Bewaar dit goed, het staat er één keer. Sleutel "${name}":`,
    people: (n) => `${n} accounts`,
  },
})
