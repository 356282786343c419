export type { AccessTables } from './access.tables.ts'
export { addAccount, addCandidateAccount } from './accounts/add-account.ts'
export { firstAdministratorLink } from './accounts/administrator-link.ts'
export { disableAccount, enableAccount, giveRole } from './accounts/disable-account.ts'
export { inviteAccount, sendNewLink } from './accounts/invite-account.ts'
export { seeAccounts } from './accounts/see-accounts.ts'
export { seal, sealedValue, sharePersonKey } from './keys/person-seal.ts'
export { letterWords } from './links/link.words.ts'
export { type LookView, looksAbout } from './looks/looks-about.ts'
export { writeLooks } from './looks/write-looks.ts'
export { addOrganisation } from './organisations/add-organisation.ts'
export { type Hat, NewOrganisation, type OrganisationKind } from './organisations/organisation.shapes.ts'
export { organisationNames } from './organisations/organisation-names.ts'
export { mayDo, permissions, permitFor } from './permits/permits.ts'
export { isRole, professionalRoles, type Role } from './permits/roles.ts'
export { findRegion } from './region/region.store.ts'
export { type RegionView, seeRegion } from './region/see-region.ts'
export { startRegion } from './region/start-region.ts'
export {
  keepRelation,
  type NewRelation,
  type RelationRow,
  relationsAbout,
  subjectFor,
} from './relations/relation.store.ts'
export { cookieIn, sessionCookieName, sessionForgotten, sessionKept } from './sessions/cookie.rules.ts'
export { type Brought, findCaller } from './sessions/find-caller.ts'
export { guestOf, jobCaller } from './sessions/guest.ts'
export { startSession } from './sessions/start-session.ts'
export { hashOf, newToken } from './sessions/token.ts'
export { signInAsInvented } from './sign-in/look-around.ts'
export { addStandIn, standInsFor } from './stand-ins/stand-ins.ts'
export { namesOf } from './who-is-who/see-who-is-who.ts'
