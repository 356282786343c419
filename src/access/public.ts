export { addAccount, addCandidateAccount } from './accounts/add-account.ts'
export { firstAdministratorLink } from './accounts/administrator-link.ts'
export { contactOf } from './accounts/contact-of.ts'
export { digestReaders, markDigest } from './accounts/digest.store.ts'
export { disableAccount, enableAccount } from './accounts/disable-account.ts'
export { inviteAccount, sendNewLink } from './accounts/invite-account.ts'
export { isRoleFilled } from './accounts/role.store.ts'
export { seeAccounts } from './accounts/see-accounts.ts'
export {
  type Colleague,
  colleaguesById,
  colleaguesHere,
  colleaguesWithRole,
  emailOf,
  privacyOfficersAt,
} from './accounts/who-is-who.store.ts'
export { isOver, kindsThatSign, mayAct, reachOf, stands } from './acting/acting.rules.ts'
export {
  actingAbout,
  actingNames,
  actingToTell,
  actingToWrite,
  cameIn,
  endActingNow,
  findActing,
  keepActing,
  markActingTold,
  renameActing,
  type SignsBeside,
  signsBeside,
} from './acting/acting.store.ts'
export { type Acting, type ActingKind, type ActingPaper, actingKinds, actingPapers } from './acting/acting.ts'
export { actingWords } from './acting/acting.words.ts'
export { actingAccount, inviteActing } from './acting/acting-account.ts'
export { howAtOwnPages, isAtOwnPages } from './acting/at-own-pages.ts'
export { ControllerShape } from './controllers/controllers.shapes.ts'
export { type ControllerOf, controllerOf, controllersOf } from './controllers/controllers.ts'
export { controllersWords } from './controllers/controllers.words.ts'
export {
  emergenciesAbout,
  emergenciesToReview,
  findEmergencyToReview,
  findOwnEmergency,
  keepEmergency,
  keepEmergencyLine,
} from './emergencies/emergency.store.ts'
export { emergenciesToTell, keepEmergencyReview, markEmergencyTold } from './emergencies/review.store.ts'
export { keepTry, triesInLastHour } from './emergencies/try.store.ts'
export { forgetPerson } from './erasure/forget-person.ts'
export { type FieldGroup, fieldGroups, readers } from './fields/field-table.ts'
export { isOpen, type Sight } from './fields/fields.rules.ts'
export { fieldsWords } from './fields/fields.words.ts'
export { type FieldCell, fieldCells } from './fields/see-fields.ts'
export { isReadOnly, readingFor, type Sights, sightsFor, visibleTo } from './fields/sights.ts'
export { askAboutHealth } from './free-text/ask-about-health.ts'
export { type AboutHealth, readOver } from './free-text/free-text.rules.ts'
export { isMeant, Meant } from './free-text/free-text.shapes.ts'
export { freeTextWords, ownTextWords } from './free-text/free-text.words.ts'
export { type OneForm, sendForm } from './free-text/send-form.ts'
export { dropProgressBefore } from './incoming-files/progress.store.ts'
export { progressOnPage, seeProgress, type TellProgress, tellNobody } from './incoming-files/progress.ts'
export { rememberedHeadings, rememberHeadings } from './incoming-files/remembered-headings.store.ts'
export { type OrganisationSeal, organisationSeal } from './keys/organisation-seal.ts'
export { canSeal, openBytes, seal, sealBytes, sealedValue, sharePersonKey } from './keys/person-seal.ts'
export { sealedValues } from './keys/person-seals.ts'
export { sealOwnFields } from './keys/seal-new.ts'
export { accessShelves } from './keys/shelves.ts'
export {
  dropLettersAbout,
  findLetterHere,
  keepPaperLetter,
  type LetterSubject,
  letterSubjects,
  lettersToPost,
  markPosted,
  type PaperLetter,
} from './letters/paper-letter.store.ts'
export { letterWords } from './links/link.words.ts'
export { answerLookQuestion } from './look-questions/answer-look-question.ts'
export { askAboutLook } from './look-questions/ask-about-look.ts'
export { LookAnswer, LookQuestion } from './look-questions/look-question.shapes.ts'
export {
  findQuestion as findLookQuestion,
  openQuestions as openLookQuestions,
  questionsOf as lookQuestionsOf,
} from './look-questions/look-question.store.ts'
export { countOldLooks, type DestroyedLooks, destroyedLooks } from './looks/destroy-looks.store.ts'
export { destroyLooks } from './looks/destroy-looks.ts'
export { exportLogbook, logbookOf } from './looks/export-logbook.ts'
export { keepSealing } from './looks/keep-sealing.ts'
export { looksAbout } from './looks/looks-about.ts'
export { readLog } from './looks/read-log.store.ts'
export { sealAll, sealLooks } from './looks/seal-looks.ts'
export { type Verified, verifyLooks } from './looks/verify-looks.ts'
export { writeLooks } from './looks/write-looks.ts'
export { type Following, follow, type Way } from './merges/follow.ts'
export {
  beginMerge,
  endMerge,
  findMergeToUndo,
  keepBeforeMerge,
  type Merging,
  mergedWith,
  mergesAbout,
  mergesOver,
} from './merges/merge.store.ts'
export {
  type Moved,
  mergeReach,
  type ReachBefore,
  type ReachConflict,
  reachAfter,
  reachConflicts,
  standingOf,
  unmergeReach,
} from './merges/merge-reach.ts'
export { openAccountsOf } from './merges/reach.store.ts'
export { addOrganisation } from './organisations/add-organisation.ts'
export { isOneHouse, isWalled, mustChoose } from './organisations/hats.rules.ts'
export { NewOrganisation } from './organisations/organisation.shapes.ts'
export { organisationWords } from './organisations/organisation.words.ts'
export { organisationNames } from './organisations/organisation-names.ts'
export { kindsOfOrganisations, organisationsHere } from './organisations/organisations-here.store.ts'
export { ownOrganisationKind } from './organisations/own-kind.ts'
export { ownOrganisations } from './organisations/own-organisations.store.ts'
export { mayOpen } from './permits/may-open.ts'
export { mayDo, permissionsInUse, permitFor, purposesInUse } from './permits/permits.ts'
export { isRole, professionalRoles, type Role } from './permits/roles.ts'
export { roleWords } from './permits/roles.words.ts'
export { basisOf } from './purposes/bases.ts'
export { dataItemWords } from './purposes/data-item.words.ts'
export { basisOfItem, type DataItemId, dataItems } from './purposes/data-items.ts'
export { purposeWords } from './purposes/purpose.words.ts'
export { whyGroups } from './purposes/why-groups.ts'
export { findRegion } from './region/region.store.ts'
export { regionName, seeRegion } from './region/see-region.ts'
export { startRegion } from './region/start-region.ts'
export { bsnHash } from './relations/bsn-hash.ts'
export { keepOwnRelations, subjectsFor, subjectsInReach } from './relations/many.store.ts'
export { endRelation, isRelated, relationsOf } from './relations/reach.store.ts'
export {
  keepRelation,
  relationsAbout,
  subjectFor,
} from './relations/relation.store.ts'
export {
  answerRelease,
  askRelease,
  findReleaseToAnswer,
  giveRelease,
  refuseRelease,
  withdrawRelease,
} from './releases/decide-release.ts'
export { mayShare, sharedBy } from './releases/may-share.ts'
export { lastDay, type ReleaseState, stateOf as stateOfRelease } from './releases/release.rules.ts'
export { releaseKey, releasesAbout, releasesOf } from './releases/release.store.ts'
export {
  type Audience,
  audienceKinds,
  type ConsentPurpose,
  type ConsentText,
  consentHows,
  consentPurposes,
  type Release,
  type ReleaseKey,
} from './releases/release.ts'
export { consentText, isAboutCodedData } from './releases/release.words.ts'
export { seeReleaseStates } from './releases/release-stamp.ts'
export { stillMayLeave } from './releases/still-may-leave.ts'
export { whoLetsShare } from './releases/who-lets-share.ts'
export { keepExtension, keepRequest, keepRequestAnswer } from './rights/keep-request.store.ts'
export {
  dropObjection,
  keepObjection,
  objectionsOf,
  objectionsTo,
  objectsTo,
  upholdObjection,
  whoObjectsToUse,
} from './rights/objection.store.ts'
export {
  findOwnRequest,
  findRequestHere,
  objectionAfter,
  openCorrection,
  requestsAbout,
  requestsHere,
} from './rights/rights.store.ts'
export { openLine, sealLine } from './rights/rights-lines.ts'
export {
  type ExtensionReason,
  extensionReasons,
  type ObjectionUse,
  objectionUses,
  type RightKind,
  type RightsRequest,
  type RightVerdict,
  rightKinds,
  rightVerdicts,
  type WayIn,
  waysIn,
} from './rights/rights-request.rules.ts'
export { callerAtOwnPages } from './sessions/caller-at-own-pages.ts'
export { callerByAddress } from './sessions/caller-by-address.ts'
export { cookieIn, sessionCookieName } from './sessions/cookie.rules.ts'
export { findCaller } from './sessions/find-caller.ts'
export { guestOf, jobCaller, withoutKey } from './sessions/guest.ts'
export { switchOrganisation } from './sessions/own-sessions.ts'
export { startSession } from './sessions/start-session.ts'
export { hashOf, newToken } from './sessions/token.ts'
export { type SettledActing, settleActing } from './settle/settle-acting.ts'
export { settleConsents } from './settle/settle-consents.ts'
export { type AlreadyARegion, type Partners, type SettledPartners, settlePartners } from './settle/settle-partners.ts'
export {
  type NewSubject,
  settleCandidateAccounts,
  settleReleases,
  settleSubjects,
} from './settle/settle-subjects.ts'
export { signInAsInvented } from './sign-in/look-around.ts'
export { startOf } from './sign-in/next.rules.ts'
export { myStandIns, type StandInRow } from './stand-ins/my-stand-ins.ts'
export { addStandIn, isAwayOn, standInsFor } from './stand-ins/stand-ins.ts'
export { type Tallied, tallied } from './tally/tallied.ts'
export { makeToken } from './tokens/own-tokens.ts'
export { tellAccount, tellReach } from './told/tell-reach.ts'
export { holdersAbout, shownNames } from './told/told.store.ts'
export { type Named, named, namedAll, type ToldPart, type ToldRow, type ToldValue } from './told/told.ts'
export { addressOfView, openList } from './views/open-list.ts'
export { seeList, viewsOf } from './views/see-views.ts'
export { viewsWords } from './views/views.words.ts'
