export { openBsn } from './bsn/open-bsn.ts'
export { correctionsOf } from './corrections/corrections-of.ts'
export { findCard, findCards, findOwnCards, moveStage } from './dossiers/cards.ts'
export type { PersonCard } from './dossiers/dossier.ts'
export { findExactly } from './dossiers/find-exactly.ts'
export { findPeople } from './dossiers/find-people.ts'
export { leadsOf } from './dossiers/leads.ts'
export { findProfile, type PersonProfile, profilesInReach } from './dossiers/profiles.ts'
export { listedPeople } from './dossiers/reach.ts'
export { readDossier, seeDossier } from './dossiers/see-dossier.ts'
export { type ShownDossier, shownDossier } from './dossiers/shown-dossier.words.ts'
export { toConfirm } from './dossiers/to-confirm.ts'
export { readPayer, type WhoSigns, whoSigns } from './dossiers/who-signs.ts'
export {
  addressOfEnded,
  countDossiers,
  type EndedDossier,
  endedDossiers,
  namesOfEnded,
  stillKept,
} from './erasure/ended-dossiers.ts'
export { endingsNear, keepEndingsNear } from './erasure/endings-near.store.ts'
export { forgetDossier } from './erasure/forget-dossier.ts'
export { sheetOf as peopleSheet } from './export/export.words.ts'
export { exportPeople } from './export/export-people.ts'
export { fieldNamed } from './imports/headings.rules.ts'
export { type HowToPreview, previewImport } from './imports/preview-import.ts'
export { refusedSheet } from './imports/refused-sheet.words.ts'
export { fileRefused, rowRefused } from './imports/rows.words.ts'
export { seeImportRows } from './imports/see-import-rows.ts'
export { seeRefusedRows } from './imports/see-refused-rows.ts'
export { storeImport } from './imports/store-import.ts'
export { importsWaiting } from './imports/waiting-imports.ts'
export { lastSpokenWith, nextStepsOf, nextStepTexts } from './notes/next-steps.ts'
export type { ShownNote } from './notes/shown-note.words.ts'
export { type NewDossier, settlePeople } from './settle/settle-people.ts'
export { isLookingForWork, type Stage, stages } from './stage.rules.ts'
export { tellDossier } from './told/tell-dossier.ts'
