export { openBsn } from './bsn/open-bsn.ts'
export { correctionsOf } from './corrections/corrections-of.ts'
export { findCard, findCards, findOwnCards, moveStage } from './dossiers/cards.ts'
export type { PersonCard } from './dossiers/dossier.ts'
export { findExactly } from './dossiers/find-exactly.ts'
export { findPeople } from './dossiers/find-people.ts'
export { leadsOf } from './dossiers/leads.ts'
export { findProfile, type PersonProfile, profilesInReach, profilesOfRegion } from './dossiers/profiles.ts'
export { listedPeople } from './dossiers/reach.ts'
export { readDossier, seeDossier } from './dossiers/see-dossier.ts'
export { type ShownDossier, shownDossier } from './dossiers/shown-dossier.words.ts'
export { toConfirm } from './dossiers/to-confirm.ts'
export { type Beside, readPayer, type WhoSigns, whoSigns } from './dossiers/who-signs.ts'
export { PairId } from './duplicates/duplicates.shapes.ts'
export { duplicatesWords } from './duplicates/duplicates.words.ts'
export { findOwnPair, likenessOf, whoseDossier } from './duplicates/pair.ts'
export { seeAlike } from './duplicates/see-duplicates.ts'
export {
  addresseeOf,
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
export { shownHandover } from './handover/handover.words.ts'
export { handoverToTell, seeHandovers } from './handover/see-handovers.ts'
export { fieldNamed } from './imports/headings.rules.ts'
export { previewImport } from './imports/preview-import.ts'
export { refusedSheet } from './imports/refused-sheet.words.ts'
export { fileRefused, rowRefused } from './imports/rows.words.ts'
export { seeImportRows } from './imports/see-import-rows.ts'
export { seeRefusedRows } from './imports/see-refused-rows.ts'
export { storeImport } from './imports/store-import.ts'
export { importsWaiting } from './imports/waiting-imports.ts'
export { personLetterWords } from './letters/person-letter.words.ts'
export { smsWords } from './letters/sms.words.ts'
export { writeToHer, writeToWhoActs } from './letters/write-to-her.ts'
export {
  canTakeBoth,
  columnsOf,
  type Facts,
  groupOfField,
  isChoice,
  isKnown,
  type MergeField,
  mergeFields,
  sides,
  suggested,
} from './merging/field.rules.ts'
export { fieldWords, shownField } from './merging/field.words.ts'
export {
  type DossierBefore,
  factsOf,
  mergeDossiers,
  mergingOf,
  newestOf,
  unmergeDossiers,
} from './merging/merge-dossiers.ts'
export { countWith, findMergedPair, type PairRow } from './merging/merged-pair.ts'
export { type Stays, type StaysConflict, stays, staysConflicts } from './merging/stays.rules.ts'
export { whereItWent } from './merging/where-it-went.ts'
export { messageIn } from './messages/message-in.ts'
export { messagesWaiting, messageWaitsFor } from './messages/messages-waiting.ts'
export { lastSpokenWith, nextStepsOf, nextStepTexts } from './notes/next-steps.ts'
export type { ShownNote } from './notes/shown-note.words.ts'
export { seeSaid } from './own-profile/see-said.ts'
export { saidWaiting } from './own-profile/waiting-said.ts'
export { landReply } from './replies/land-reply.ts'
export { type PersonForResearch, peopleForResearch } from './research/people-for-research.store.ts'
export { type NewDossier, settlePeople } from './settle/settle-people.ts'
export { isLookingForWork, type Stage, stages } from './stage.rules.ts'
export { stageWords } from './stage.words.ts'
export { tallyOfPeople } from './tally/people-tally.ts'
export { peopleInOrder } from './tasks/people-in-order.ts'
export type { Task } from './tasks/task.rules.ts'
export type { TaskChange } from './tasks/task.store.ts'
export { changeTask, findTask, holdSeen, keepTask, tasksSaying, tasksSeen, taskTexts } from './tasks/tasks.ts'
export { tellDossier } from './told/tell-dossier.ts'
