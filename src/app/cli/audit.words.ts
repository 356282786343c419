import { bilingual } from '#platform/words.ts'

export const auditWords = bilingual({
  voice: 'B1',
  en: {
    holds: (rows: number) => `The log holds: ${rows} rows are as they were written.`,
    destroyed: (rows: number) => `Before them ${rows} rows were destroyed, because they were old.`,
    changed: (row: number) => `The log is broken at row ${row}: it was changed or moved.`,
    removed: (row: number) => `The log is broken at row ${row}: it was removed.`,
    added: (row: number) => `The log is broken at row ${row}: something was put in after it was written.`,
    cut: (row: number) => `The log is broken at row ${row}: from here on the end was cut off.`,
    rewritten: (row: number) => `The log is broken at row ${row}: from here on it was written anew.`,
  },
  nl: {
    holds: (rows) => `Het logboek klopt: ${rows} rijen zijn zoals ze geschreven zijn.`,
    destroyed: (rows) => `Daarvoor zijn ${rows} rijen vernietigd, omdat ze oud waren.`,
    changed: (row) => `Het logboek klopt niet vanaf rij ${row}: die is veranderd of verplaatst.`,
    removed: (row) => `Het logboek klopt niet vanaf rij ${row}: die is weggehaald.`,
    added: (row) => `Het logboek klopt niet vanaf rij ${row}: er is later iets tussen gezet.`,
    cut: (row) => `Het logboek klopt niet vanaf rij ${row}: het einde is weggehaald.`,
    rewritten: (row) => `Het logboek klopt niet vanaf rij ${row}: het is opnieuw geschreven.`,
  },
})
