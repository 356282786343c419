import { bilingual } from '#platform/words.ts'

export const upkeepWords = bilingual({
  voice: 'B1',
  en: {
    table: (at: number, of: number, name: string) => `${at}/${of} ${name}`,
    checked: (name: string) => `${name} is whole`,
    kept: (rows: number, folder: string) => `${rows} rows are in ${folder}.`,
    keyApart: 'The master key is not in it. Keep it apart: without it nobody can read what is sealed.',
    keyInside: 'The master key is in it. Whoever has this folder can read everything.',
    runningStill: 'A server runs here. Stop it first.',
    notEmpty: (folder: string) => `There is a region in ${folder}. Choose another DATA_DIR, or use --force.`,
    movedAside: (folder: string) => `What was there is now in ${folder}.`,
    otherKey: 'This is not the key of this backup. Put the right master.key in DATA_DIR, or set MASTER_KEY.',
    keyMissing: 'The key is not in the backup. Put master.key in DATA_DIR, or set MASTER_KEY.',
    broughtBack: (rows: number, version: string) =>
      `${rows} rows of Schakel ${version} are back. Start with npm start.`,
    change: (name: string) => `Done: ${name}`,
    upToDate: 'The tables are up to date. Nothing was changed.',
    upgraded: (n: number) => `The tables are up to date: ${n} changes made.`,
  },
  nl: {
    table: (at, of, name) => `${at}/${of} ${name}`,
    checked: (name) => `${name} is heel`,
    kept: (rows, folder) => `${rows} rijen staan in ${folder}.`,
    keyApart: 'De hoofdsleutel zit er niet in. Bewaar die apart: zonder sleutel blijft het gesloten.',
    keyInside: 'De hoofdsleutel zit erin. Wie deze map heeft, kan alles lezen.',
    runningStill: 'Hier draait een server. Zet die eerst uit.',
    notEmpty: (folder) => `In ${folder} staat een regio. Kies een andere DATA_DIR, of gebruik --force.`,
    movedAside: (folder) => `Wat er stond, staat nu in ${folder}.`,
    otherKey: 'Dit is niet de sleutel van deze back-up. Zet de goede master.key in DATA_DIR, of geef MASTER_KEY.',
    keyMissing: 'De sleutel zit niet in de back-up. Zet master.key in DATA_DIR, of geef MASTER_KEY.',
    broughtBack: (rows, version) => `${rows} rijen van Schakel ${version} zijn terug. Begin met npm start.`,
    change: (name) => `Gedaan: ${name}`,
    upToDate: 'De tabellen zijn bij. Er is niets veranderd.',
    upgraded: (n) => `De tabellen zijn bij: ${n} keer iets veranderd.`,
  },
})
