export { keyName, type Manifest, readManifest, verifyFiles } from './backup/manifest.ts'
export { assertReadable, readBackup } from './backup/read-backup.ts'
export { writeBackup } from './backup/write-backup.ts'
export { type Config, readConfig } from './config/config.ts'

export { type LocalPostgres, startLocalPostgres } from './database/local-postgres.ts'
export { migrate, waitingMigrations } from './database/migrate.ts'
export { openDb } from './database/open-db.ts'
export { withClient } from './database/pool.ts'
export { type DatabaseUrls, extensions, knownRoles, prepareRoles } from './database/roles.ts'
export { hasLocal, runningLocal } from './database/running-local.ts'
export { assertNewEnough, majorOf, serverMajor } from './database/server-version.ts'
export { tidyDrafts } from './drafts/drafts.ts'
export { addLine, readLines } from './files/line-list.ts'
export {
  isSheetFormat,
  type Sheet,
  sheetFormats,
  sheetHeaders,
  sheetTypes,
  writeSheet,
} from './files/sheet.ts'
export type { Act, Caller, Clock, House, KeyUsed, NoPermit, Permit, Read } from './house.ts'
export { type ApiPlugin, api, apiDoors } from './http/api.ts'
export { assets } from './http/assets.ts'
export { pageOf, readCursor, writeCursor } from './http/cursor.ts'
export type { ApiTag } from './http/open-api.ts'
export { pages as pageDoors } from './http/pages.ts'
export { answer, problem, problems } from './http/problem.ts'
export { openServer } from './http/server.ts'
export { notHere } from './http/unknown-address.ts'
export { forgetOldKeys } from './jobs/forget-keys.ts'
export { prepareJobs, type Subscriber, type Subscriptions, startJobs } from './jobs/jobs.ts'
export { openKeys } from './keys/keys.ts'
export { readMasterKey } from './keys/master-key.ts'
export { openLog } from './log/log.ts'
export { openMetrics } from './log/metrics.ts'
export { deliverLetter } from './mail/deliver-letter.ts'
export { forgetLettersTo, forgetOldLetters } from './mail/forget-letters.ts'
export { openMailer } from './mail/mailer.ts'
export type { PlatformTables } from './platform.tables.ts'
