export { keyName, type Manifest, readManifest, verifyFiles } from './backup/manifest.ts'
export { assertReadable, readBackup } from './backup/read-backup.ts'
export { writeBackup } from './backup/write-backup.ts'
export { type Config, type Fault, readConfig } from './config/config.ts'
export type { Installation } from './database/installation.ts'
export { type LocalPostgres, startLocalPostgres } from './database/local-postgres.ts'
export { knownMigrations, migrate, waitingMigrations } from './database/migrate.ts'
export { openDb } from './database/open-db.ts'
export { openPool, withClient, withUser } from './database/pool.ts'
export { type DatabaseUrls, extensions, isSuperuser, knownRoles, prepareRoles } from './database/roles.ts'
export { hasLocal, runningLocal } from './database/running-local.ts'
export { assertNewEnough, majorOf, serverMajor } from './database/server-version.ts'
export {
  harmless,
  isSheetFormat,
  type Sheet,
  type SheetCell,
  type SheetFormat,
  sheetFormats,
  sheetHeaders,
  writeSheet,
} from './files/sheet.ts'
export type { Act, Caller, Clock, Db, DomainEvent, House, KeyUsed, NoPermit, Permit, Read } from './house.ts'
export { type ApiCall, type ApiPlugin, api, apiDoors } from './http/api.ts'
export { assets } from './http/assets.ts'
export { type Page, pageOf, readCursor, writeCursor } from './http/cursor.ts'
export type { ApiTag } from './http/open-api.ts'
export { pages as pageDoors } from './http/pages.ts'
export { answer, Problem, problem, problems } from './http/problem.ts'
export { openServer } from './http/server.ts'
export { notHere } from './http/unknown-address.ts'
export { forgetOldKeys } from './jobs/forget-keys.ts'
export { prepareJobs, type Subscriber, type Subscriptions, startJobs } from './jobs/jobs.ts'
export { type Keys, openKeys } from './keys/keys.ts'
export { readMasterKey } from './keys/master-key.ts'
export { type Log, openLog } from './log/log.ts'
export { type Metrics, openMetrics } from './log/metrics.ts'
export { deliverLetter } from './mail/deliver-letter.ts'
export { type Letter, type Mailer, openMailer } from './mail/mailer.ts'
export type { PlatformTables } from './platform.tables.ts'
export { type Bilingual, bilingual } from './words.ts'
