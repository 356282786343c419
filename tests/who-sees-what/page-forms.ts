import type { RecordIds } from './records.ts'

type Fields = Readonly<Record<string, string | Blob>>
type FieldsOf = (records: RecordIds) => Fields

const person = { given: 'Ada', family: 'Vos' }
const nothing: FieldsOf = () => ({})

/** What somebody fills in on each page, complete, so that only who asks and about whom can make it a no. */
export const formOf: Readonly<Record<string, FieldsOf>> = {
  'sign-in': () => ({ email: 'nobody@example.nl', password: 'nobody’s password' }),
  'sign-in/as': () => ({ who: crypto.randomUUID() }),
  'sign-in/code': () => ({ code: '000000' }),
  'sign-in/telephone': () => ({ code: '000000' }),
  'sign-out': nothing,
  'forgotten-password': () => ({ email: 'nobody@example.nl' }),
  link: () => ({ password: 'a long password of nobody' }),
  'start-region': () => ({
    region: 'Elders',
    organisation: 'De Zon',
    name: 'Ada',
    email: 'ada@example.nl',
    password: 'a long password',
  }),
  'look-around': nothing,
  '*': nothing,
  'card/:token': () => ({ answer: 'yes' }),
  'admin/organisations/new': () => ({ name: 'Another organisation', kind: 'other' }),
  'admin/organisations/:id': () => ({ name: 'Another name', kind: 'other' }),
  'admin/accounts/new': ({ organisation }) => ({
    name: 'Ada',
    email: 'ada@example.nl',
    organisation,
    role: 'approver',
  }),
  'admin/accounts/:id': ({ organisation }) => ({ organisation, role: 'approver' }),
  'admin/stand-ins': ({ account, colleague }) => ({
    absent: account,
    standIn: colleague,
    from: '2026-12-01',
    until: '2026-12-02',
  }),
  'admin/region': () => ({ name: 'Hanzestroom', confirmEveryWeeks: '6' }),
  'what-counts/points': () => ({ occupation: '40', skills: '30', hours: '20', distance: '10' }),
  account: () => ({ intent: 'details', name: 'Ada', lang: 'nl' }),
  'account/password': () => ({ old: 'an old password', password: 'a long new password' }),
  'account/telephone': () => ({ password: 'an old password', code: '000000' }),
  'account/recovery-codes': () => ({ password: 'an old password' }),
  'working-for': ({ workplace }) => ({ organisation: workplace }),
  drafts: () => ({ _key: crypto.randomUUID(), remark: 'Half a sen' }),
  'my/questions/:id': () => ({ intent: 'say-yes' }),
  'people/new': () => person,
  'people/:id/note': () => ({ kind: 'talk', text: 'We spoke about spring.' }),
  'people/:id/notes/:note/completion': nothing,
  'people/:id/sharing': ({ organisation }) => ({ organisation, purpose: 'finding-work' }),
  'people/:id/sharing/:relation/ending': nothing,
  'people/:id/availability-confirmation': nothing,
  'people/:id/:part': () => ({ version: '1', ...person }),
  'people/:id/removal': nothing,
  'imports/new': () => ({ file: new File(['voornaam;achternaam\nAda;Vos\n'], 'people.csv') }),
  'imports/:id': () => ({ intent: 'cancel' }),
  'employers/new': () => ({ name: 'Bakery De Zon' }),
  'employers/:id/edit': () => ({ version: '1', name: 'Bakery De Maan' }),
  'employers/:id/lead': ({ colleague }) => ({ account: colleague }),
  'employers/:id/contact': () => ({ contactName: 'Ada Vos' }),
  'employers/:id/moment': () => ({ kind: 'note', text: 'We spoke about spring.' }),
  'employers/:id/contacts/:contact': () => ({ left: 'yes' }),
  'employers/:id/moments/:moment/closing': nothing,
  'vacancies/new': ({ employer }) => ({ employerId: employer, title: 'Baker', hoursMin: '12', state: 'draft' }),
  'vacancies/:id/edit': () => ({ version: '1', title: 'Baker', hoursMin: '12' }),
  'vacancies/:id/step': () => ({ step: 'share' }),
  proposals: ({ dossier, vacancy }) => ({ dossier, vacancy }),
  'proposals/:id': () => ({ intent: 'withdraw' }),
}
