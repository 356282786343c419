import { folded } from '#values/public.ts'

/** What one needs to be allowed, to be shown the way to a place. */
export type Need =
  | 'people'
  | 'criteria'
  | 'employers'
  | 'proposals'
  | 'coaching'
  | 'hours'
  | 'approvals'
  | 'claims'
  | 'bills'
  | 'pays'
  | 'imports'
  | 'results'
  | 'privacy'
  | 'rights'
  | 'research'
  | 'post'
  | 'manage'
export type May = Readonly<Record<Need, boolean>>

/** Every page of a professional that has an address of its own, and what one begins most. */
export const places = [
  { id: 'work', to: '/work', icon: 'tasks', need: null },
  { id: 'waiting', to: '/work?view=waiting', icon: 'clock', need: null },
  { id: 'tasks', to: '/tasks', icon: 'check', need: null },
  { id: 'add-task', to: '/tasks/new', icon: 'add', need: null },
  { id: 'add-person', to: '/people/new', icon: 'add', need: 'people' },
  { id: 'add-vacancy', to: '/vacancies/new', icon: 'add', need: 'employers' },
  { id: 'add-employer', to: '/employers/new', icon: 'add', need: 'employers' },
  { id: 'import', to: '/imports/new', icon: 'upload', need: 'imports' },
  { id: 'people', to: '/people', icon: 'people', need: 'people' },
  { id: 'duplicates', to: '/people/duplicates', icon: 'people', need: 'people' },
  { id: 'handover', to: '/people/handover', icon: 'people', need: 'people' },
  { id: 'notes', to: '/notes', icon: 'note', need: 'people' },
  { id: 'vacancies', to: '/vacancies', icon: 'briefcase', need: 'employers' },
  { id: 'employers', to: '/employers', icon: 'building', need: 'employers' },
  { id: 'together', to: '/together', icon: 'hands', need: 'proposals' },
  { id: 'proposals', to: '/proposals', icon: 'link', need: 'proposals' },
  { id: 'placements', to: '/placements', icon: 'briefcase', need: 'proposals' },
  { id: 'coaching', to: '/coaching', icon: 'hands', need: 'coaching' },
  { id: 'coaching-requests', to: '/coaching/requests', icon: 'document', need: 'coaching' },
  { id: 'my-hours', to: '/coaching/hours', icon: 'clock', need: 'hours' },
  { id: 'firm-papers', to: '/coaching/firm', icon: 'document', need: 'coaching' },
  { id: 'approvals', to: '/coaching/approvals', icon: 'check', need: 'approvals' },
  { id: 'claims', to: '/claims', icon: 'document', need: 'claims' },
  { id: 'accountability', to: '/claims/accountability', icon: 'chart', need: 'claims' },
  { id: 'samples', to: '/claims/audits', icon: 'check', need: 'claims' },
  { id: 'claim-terms', to: '/claims/terms', icon: 'document', need: 'bills' },
  { id: 'invoice-receiving', to: '/claims/receiving', icon: 'document', need: 'pays' },
  { id: 'gaps', to: '/gaps', icon: 'tasks', need: 'people' },
  { id: 'results', to: '/results', icon: 'chart', need: 'results' },
  { id: 'criteria', to: '/criteria', icon: 'check', need: 'people' },
  { id: 'add-criteria', to: '/criteria/new', icon: 'add', need: 'criteria' },
  { id: 'imports', to: '/imports', icon: 'upload', need: 'imports' },
  { id: 'vacancy-imports', to: '/vacancies/imports', icon: 'upload', need: 'employers' },
  { id: 'what-counts', to: '/what-counts', icon: 'chart', need: null },
  { id: 'skill-weights', to: '/what-counts/skills', icon: 'chart', need: null },
  { id: 'points', to: '/what-counts/points', icon: 'chart', need: 'manage' },
  { id: 'regulations', to: '/regulations', icon: 'document', need: null },
  { id: 'why-we-know', to: '/why-we-know', icon: 'info', need: null },
  { id: 'who-is-who', to: '/who-is-who', icon: 'phone', need: null },
  { id: 'stand-ins', to: '/stand-ins', icon: 'calendar', need: null },
  { id: 'fields', to: '/fields', icon: 'lock', need: null },
  { id: 'register', to: '/register', icon: 'lock', need: 'privacy' },
  { id: 'account', to: '/account', icon: 'person', need: null },
  { id: 'portrait', to: '/account/picture', icon: 'person', need: null },
  { id: 'password', to: '/account/password', icon: 'lock', need: null },
  { id: 'passkeys', to: '/account/passkeys', icon: 'shield', need: null },
  { id: 'telephone', to: '/account/telephone', icon: 'shield', need: null },
  { id: 'recovery-codes', to: '/account/recovery-codes', icon: 'shield', need: null },
  { id: 'erasures', to: '/erasures', icon: 'lock', need: 'privacy' },
  { id: 'log', to: '/log', icon: 'eye', need: 'privacy' },
  { id: 'post', to: '/post', icon: 'mail', need: 'post' },
  { id: 'retention', to: '/erasures/terms', icon: 'clock', need: 'privacy' },
  { id: 'research-files', to: '/research-files', icon: 'document', need: 'research' },
  { id: 'ask-research-file', to: '/research-files/new', icon: 'add', need: 'research' },
  { id: 'rights', to: '/rights', icon: 'flag', need: 'rights' },
  { id: 'emergency', to: '/emergency', icon: 'shield', need: 'people' },
  { id: 'admin', to: '/admin', icon: 'settings', need: 'manage' },
  { id: 'admin-organisations', to: '/admin/organisations', icon: 'building', need: 'manage' },
  { id: 'add-organisation', to: '/admin/organisations/new', icon: 'add', need: 'manage' },
  { id: 'admin-accounts', to: '/admin/accounts', icon: 'people', need: 'manage' },
  { id: 'add-account', to: '/admin/accounts/new', icon: 'add', need: 'manage' },
  { id: 'admin-stand-ins', to: '/admin/stand-ins', icon: 'calendar', need: 'manage' },
  { id: 'admin-mail', to: '/admin/mail', icon: 'mail', need: 'manage' },
  { id: 'admin-sign-in', to: '/admin/sign-in', icon: 'lock', need: 'manage' },
  { id: 'add-sign-in', to: '/admin/sign-in/new', icon: 'add', need: 'manage' },
  { id: 'admin-region', to: '/admin/region', icon: 'place', need: 'manage' },
  { id: 'reference-data', to: '/admin/reference-data', icon: 'upload', need: 'manage' },
  { id: 'views', to: '/views', icon: 'table', need: null },
  { id: 'search', to: '/search', icon: 'search', need: null },
] as const satisfies readonly { id: string; to: string; icon: string; need: Need | null }[]

export type Place = (typeof places)[number]
export type PlaceId = Place['id']

/** The places this role may go to whose name or other name holds every word typed; all of them before one types. */
export function placesMeant(asked: string, may: May, named: Readonly<Record<PlaceId, readonly string[]>>): Place[] {
  const words = folded(asked).split(' ').filter(Boolean)
  return places.filter(({ id, need }) => {
    const text = folded(named[id].join(' '))
    return (need === null || may[need]) && words.every((word) => text.includes(word))
  })
}
