import type { Act } from '#platform/public.ts'
import type { AccessTables } from '../access.tables.ts'

export const dropSessionsEndedBefore = (act: Act, before: Date) =>
  act.figures<AccessTables>().deleteFrom('access.session').where('expires_at', '<', before).execute()

export const dropLinksOverBefore = (act: Act, before: Date) =>
  act
    .figures<AccessTables>()
    .deleteFrom('access.one_time_link')
    .where((link) => link.or([link('expires_at', '<', before), link('used_at', '<', before)]))
    .execute()

export const dropAttemptsBefore = (act: Act, before: Date) =>
  act.figures<AccessTables>().deleteFrom('access.sign_in_attempt').where('at', '<', before).execute()

export const dropQuestionsBefore = (act: Act, before: Date) =>
  act.figures<AccessTables>().deleteFrom('access.passkey_question').where('ends_at', '<', before).execute()

export const dropEmergencyTriesBefore = (act: Act, before: Date) =>
  act.figures<AccessTables>().deleteFrom('access.emergency_try').where('at', '<', before).execute()
