import type { Row } from './who-and-whose.ts'

/** Help at work: routes, papers of firms, activation, requests, hours. */
export const coachingTable: Readonly<Record<string, Row>> = {
  'GET /coaching/routes': ['with coaching'],
  'POST /coaching/routes': ['coaches', 'dossier'],
  'POST /coaching/referrals': ['with a BSN', 'dossier'],
  'GET /coaching/routes/{id}': ['with coaching', 'route'],
  'POST /coaching/routes/{id}/payers': ['sets steps', 'route to change'],
  'POST /coaching/routes/{id}/steps/{step}': ['sets steps', 'route to change'],
  'POST /coaching/routes/{id}/pauses': ['coaches', 'route to change'],
  'POST /coaching/routes/{id}/pauses/{pause}/end': ['coaches', 'route to change', 'pause'],
  'POST /coaching/routes/{id}/pauses/{pause}/approval': ['coaches', 'route to change', 'pause'],
  'GET /coaching/firm': ['professionals'],
  'POST /coaching/firm/papers': ['keeps firm papers'],
  'POST /coaching/firm/endings': ['keeps firm papers'],
  'GET /coaching/routes/{id}/activation': ['with coaching', 'route'],
  'POST /coaching/routes/{id}/activation/parts': ['coaches', 'route to change'],
  'POST /coaching/routes/{id}/activation/parts/{part}/outcome': ['coaches', 'route to change', 'activation part'],
  'DELETE /coaching/routes/{id}/activation/parts/{part}': ['coaches', 'route to change', 'activation part'],
  'POST /coaching/routes/{id}/activation/conclusion': ['coaches', 'route to change'],
  'POST /coaching/routes/{id}/activation/paper-signature': ['coaches', 'route to change'],
  'POST /coaching/catalogue': ['coaches'],
  'GET /my/coaching': ['candidates'],
  'POST /my/coaching/{id}/conclusion-signature': ['candidates', 'own route'],
}
