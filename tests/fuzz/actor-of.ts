import type { Actor, Group, Row } from '../who-sees-what/who-and-whose.ts'

const byGroup: Readonly<Partial<Record<Group, Actor>>> = {
  administrators: 'administrator',
  'privacy officers': 'privacy-officer',
  'answers rights': 'privacy-officer',
  candidates: 'candidate',
  herself: 'candidate',
  'acting people': 'who acts for her',
  'sets criteria': 'programme-manager',
  coaches: 'job-coach',
  'enters hours': 'job-coach',
  approves: 'approver',
  'claims hours': 'approver',
  'settles claims': 'approver',
  'keeps firm papers': 'approver',
  'asks for research': 'programme-manager',
  'team leads': 'programme-manager',
}
/** Somebody who may, for a row of the table. */
export const actorOf = ([who]: Row): Actor => byGroup[who] ?? 'case-manager'
