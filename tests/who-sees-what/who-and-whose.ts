/** Everybody who asks, and from where they look. Somebody without a place finds no records at all. */
export const actors = {
  'nobody who signed in': [],
  'a disabled account': [],
  'somebody of another region': [],
  candidate: ['the person'],
  'who acts for her': ['the person', 'who acts'],
  'who acted for her before': [],
  'account-manager': ['the keeper'],
  'case-manager': ['the keeper', 'the owner'],
  'work-expert': ['the keeper'],
  'job-coach': ['the keeper'],
  approver: ['the keeper'],
  'secondment-consultant': ['the keeper'],
  'meeting-chair': ['the keeper'],
  'programme-manager': ['the keeper'],
  'career-adviser': ['the keeper'],
  'internship-coordinator': ['the keeper'],
  'employer-side': ['the keeper'],
  'privacy-officer': ['the keeper'],
  administrator: ['the keeper'],
  'somebody with a relation': ['a related organisation'],
  'somebody whose relation ended': ['another organisation'],
  'a stranger': ['another organisation'],
  'a keeper in her hat of employer': ['another organisation', 'under another hat'],
  'somebody whose role ended': [],
} as const satisfies Record<string, readonly Place[]>
export type Actor = keyof typeof actors

/** From where somebody looks at the file that a municipality keeps. */
export type Place =
  | 'the person'
  | 'who acts'
  | 'the keeper'
  | 'the owner'
  | 'a related organisation'
  | 'another organisation'
  | 'under another hat'

/** A job coach, like everybody below, works with people; whose they see is another question. */
const elsewhere = ['somebody with a relation', 'somebody whose relation ended', 'a stranger'] as const
const withPeople = [
  'account-manager',
  'case-manager',
  'work-expert',
  'job-coach',
  'secondment-consultant',
  'meeting-chair',
  'programme-manager',
  'career-adviser',
  'internship-coordinator',
  ...elsewhere,
] as const
const atWork = [
  ...withPeople,
  'approver',
  'employer-side',
  'a keeper in her hat of employer',
  'privacy-officer',
  'administrator',
] as const
const professionals = [...atWork, 'somebody whose role ended'] as const
const onHerBehalf = ['who acts for her', 'who acted for her before'] as const
const signedIn = [...professionals, 'candidate', ...onHerBehalf] as const
const notSignedIn = ['nobody who signed in', 'a disabled account', 'somebody of another region'] as const

export const groups = {
  everybody: [...signedIn, ...notSignedIn],
  'signed in': signedIn,
  professionals,
  'at work': atWork,
  /** Who reaches other people's data, and so has a telephone with codes. */
  'with codes': [...professionals, ...onHerBehalf],
  'with people': withPeople,
  'with a BSN': ['case-manager', 'work-expert'],
  /** Who reads about coaching, who sets steps of a route, and who does so as a coach. */
  'with coaching': [...withPeople, 'approver'],
  'sets steps': ['case-manager', 'work-expert', 'job-coach', 'approver', 'programme-manager', ...elsewhere],
  coaches: ['job-coach', 'approver', 'programme-manager', ...elsewhere],
  'enters hours': ['job-coach', ...elsewhere],
  'sees hours': ['job-coach', 'approver', 'case-manager', 'work-expert', 'programme-manager', ...elsewhere],
  approves: ['approver'],
  'settles claims': ['case-manager', 'work-expert', 'approver', 'programme-manager'],
  'claims hours': ['approver', 'programme-manager'],
  'keeps firm papers': ['approver', 'programme-manager', 'administrator'],
  'with employers': [...withPeople, 'employer-side', 'a keeper in her hat of employer'],
  'with people or oneself': [...withPeople, 'candidate', 'who acts for her'],
  /** On her own pages: she herself, and who acts for her today. */
  candidates: ['candidate', 'who acts for her'],
  herself: ['candidate'],
  'acting people': onHerBehalf,
  'answers questions': [...withPeople, 'privacy-officer', 'administrator'],
  'with results': [...withPeople, 'privacy-officer', 'administrator'],
  'answers rights': ['privacy-officer', 'administrator'],
  administrators: ['administrator'],
  'privacy officers': ['privacy-officer'],
  'asks for research': ['programme-manager', 'privacy-officer'],
  'team leads': ['programme-manager'],
  'sets criteria': ['programme-manager', 'administrator'],
  'reads criteria': [...withPeople, 'administrator'],
} as const satisfies Record<string, readonly Actor[]>
export type Group = keyof typeof groups

/** Each kind of record: who finds whose. Whatever is not named is not there for them. */
interface Sight {
  /** The record it is, when the same one goes by another name here. */
  readonly is?: string
  readonly finds: Partial<Record<Place | 'everybody', readonly string[]>>
  /** What they see the person of, and still may not do with her file: the answer is a plain no. */
  readonly refuses?: Partial<Record<Place, readonly string[]>>
}

const ours = ['own', 'a colleague’s']
const inReach = { 'the keeper': [...ours, 'shared'], 'a related organisation': ours }
const wholeRegion = ['own', 'a colleague’s', 'shared', 'no longer shared', 'of another organisation', 'removed']
const regionWide = { finds: { everybody: wholeRegion } }

export const records = {
  dossier: { finds: inReach },
  /** What became one with the dossier: only who keeps it makes two of it again. */
  merge: { finds: { 'the keeper': ours } },
  'look-alike': { is: 'lookAlike', finds: { 'the keeper': ours } },
  note: { finds: inReach },
  /** What somebody wrote to her a moment ago, and can still take back. */
  message: { finds: { 'the owner': ['own'] } },
  document: { finds: { 'the keeper': ours, 'the person': ['own'] } },
  'document to remove': { is: 'document', finds: { 'the keeper': ours } },
  'removed document': { is: 'removedDocument', finds: { 'the keeper': ours } },
  'finished note': { is: 'finishedNote', finds: inReach },
  proposal: { finds: inReach },
  screening: { finds: inReach },
  gap: { finds: inReach },
  'criteria set': { is: 'criteriaSet', finds: { 'the keeper': ours } },
  'agreed proposal': { is: 'agreedProposal', finds: inReach },
  introduction: { finds: inReach },
  'own introduction': { is: 'introduction', finds: { 'the person': ['own'] } },
  'answered question': { is: 'answered', finds: inReach },
  /** Work that runs, that is agreed, that is on loan; and trials: to decide here, decided by letter, and to sign. */
  placement: { finds: inReach },
  /** Who reads the work and neither coaches nor pays writes no wage value. */
  'placement to measure': {
    is: 'placement',
    finds: { 'the keeper': [...ours, 'shared'] },
    refuses: { 'a related organisation': ours },
  },
  'agreed work': { is: 'agreedWork', finds: inReach },
  assignment: { finds: inReach },
  'trial to decide': { is: 'trialToDecide', finds: inReach },
  'trial by letter': { is: 'trialByLetter', finds: inReach },
  'trial to sign': { is: 'trialToSign', finds: inReach },
  'own trial to sign': { is: 'trialToSign', finds: { 'the person': ['own'] } },
  'sign link': { is: 'signToken', finds: { everybody: wholeRegion.filter((one) => one !== 'removed') } },
  route: { finds: inReach },
  /** Who reads it and neither coaches nor pays sets no step. */
  'route to change': {
    is: 'route',
    finds: { 'the keeper': [...ours, 'shared'] },
    refuses: { 'a related organisation': ours },
  },
  pause: { finds: { 'the keeper': [...ours, 'shared'] }, refuses: { 'a related organisation': ours } },
  'activation part': {
    is: 'activationPart',
    finds: { 'the keeper': [...ours, 'shared'] },
    refuses: { 'a related organisation': ours },
  },
  /** What a firm prepares is its own; what was sent, who pays reads as well. */
  request: { finds: { 'the keeper': [...ours, 'shared'] } },
  'own request': { is: 'request', finds: { 'the person': ['own'] } },
  'sent request': { is: 'sentRequest', finds: inReach },
  'request to decide': {
    is: 'sentRequest',
    finds: { 'the keeper': [...ours, 'shared'] },
    refuses: { 'a related organisation': ours },
  },
  'decided request': { is: 'decidedRequest', finds: inReach },
  'request to object to': {
    is: 'decidedRequest',
    finds: { 'the keeper': [...ours, 'shared'] },
    refuses: { 'a related organisation': ours },
  },
  'coaching link': { is: 'coachingToken', finds: { everybody: wholeRegion.filter((one) => one !== 'removed') } },
  'work link': { is: 'workToken', finds: { everybody: wholeRegion.filter((one) => one !== 'removed') } },
  period: { finds: inReach },
  'period to claim': { is: 'period', finds: { 'the keeper': [...ours, 'shared'] } },
  'own report': { is: 'report', finds: { 'the person': ['own'] } },
  /** Only for the firm that asks and who pays. */
  claim: { finds: { 'the keeper': [...ours, 'shared'] } },
  'audit dossier': { is: 'auditDossier', finds: { 'the keeper': [...ours, 'shared'] } },
  /** It names nobody: the firm and who pays read it, whoever was drawn. */
  audit: { finds: { 'the keeper': wholeRegion } },
  /** A session of a coach who is none of those who ask. */
  session: { finds: {} },
  line: { finds: { 'the keeper': [...ours, 'shared'] } },
  /** For who approves without authority of that day. */
  'line to send back': { is: 'line', finds: {}, refuses: { 'the keeper': [...ours, 'shared'] } },
  'own route': { is: 'route', finds: { 'the person': ['own'] } },
  'dossier to coach': {
    is: 'dossier',
    finds: { 'the keeper': [...ours, 'shared'] },
    refuses: { 'a related organisation': ours },
  },
  'open question': { is: 'question', finds: { ...inReach, 'the person': ['own'] } },
  'own question': { is: 'question', finds: { 'the person': ['own'] } },
  'dossier to remove': { is: 'dossier', finds: { 'the keeper': ours } },
  'removed dossier': { is: 'dossier', finds: { 'the keeper': ['removed'] } },
  'dossier to share': {
    is: 'dossier',
    finds: { 'the keeper': ours },
    refuses: { 'the keeper': ['shared'], 'a related organisation': ours },
  },
  'what helps': {
    is: 'dossier',
    finds: { 'the keeper': ours },
    refuses: { 'the keeper': ['shared'], 'a related organisation': ours },
  },
  ending: { is: 'subject', finds: { 'the keeper': [...ours, 'removed'] } },
  relation: { finds: { 'the keeper': ours } },
  'ended relation': { is: 'endedRelation', finds: { 'the keeper': ours } },
  vacancy: {
    finds: {
      'the keeper': [...ours, 'shared'],
      'a related organisation': ['shared'],
      'another organisation': ['shared'],
      'the person': ['shared'],
      everybody: ['shared'],
    },
  },
  import: { finds: { 'the keeper': ours } },
  /** How far a file is: of what is not under way, or not there, the same nothing is told to everybody. */
  'any import': { is: 'import', finds: { everybody: [...wholeRegion, 'of another region', 'nobody’s'] } },
  'vacancy import': { is: 'vacancyImport', finds: { 'the keeper': ours } },
  employer: regionWide,
  contact: regionWide,
  moment: regionWide,
  'closed moment': { is: 'closedMoment', ...regionWide },
  organisation: regionWide,
  'organisation to share with': { is: 'organisation', finds: { 'the person': wholeRegion } },
  account: regionWide,
  'stopped account': { is: 'disabledAccount', ...regionWide },
  seat: regionWide,
  'stand-in': { is: 'standIn', ...regionWide },
  /** Of the colleague who has an account in the region. */
  portrait: { is: 'account', ...regionWide },
  'way in': { is: 'wayIn', ...regionWide },
  'own stand-in': { is: 'standIn', finds: { 'the owner': ['own'] } },
  /** Written down for oneself, about nobody. */
  task: { finds: { 'the owner': ['own'] } },
  'own token': { is: 'apiToken', finds: { 'the owner': ['own'] } },
  /** Whoever holds the link of the card opens it, whoever it is, until the person is taken out. */
  'card link': { is: 'token', finds: { everybody: wholeRegion.filter((one) => one !== 'removed') } },
  /** What she asks about, and what the organisation that keeps the file answers. */
  look: { finds: { 'the person': ['own'] } },
  'look question': { is: 'lookQuestion', finds: { 'the keeper': [...ours, 'removed'] } },
  /** What she asks about her data: a correction, which also who works with the dossier answers, and an access. */
  'rights request': { is: 'rightsRequest', finds: { 'the keeper': [...ours, 'removed'] } },
  'paper letter': { is: 'paperLetter', finds: { 'the keeper': [...ours, 'removed'] } },
  'own rights request': { is: 'rightsRequest', finds: { 'the person': ['own'] } },
  /** What was asked for research, by whoever keeps the people it is about. */
  'research file': { is: 'researchFile', finds: { 'the keeper': [...ours, 'removed'] } },
  'access request': { is: 'accessRequest', finds: { 'the keeper': [...ours, 'removed'] } },
  /** What one opened oneself, as long as the hour lasts; and what somebody else opened in a file that is kept here. */
  emergency: { finds: { 'the owner': ['own'] } },
  'emergency to review': { is: 'emergencyToReview', finds: { 'the keeper': [...ours, 'removed'] } },
  /** What she was asked: colleagues in reach note her answer, she gives it herself. */
  consent: { finds: inReach },
  'own consent': { is: 'consent', finds: { 'the person': ['own'] } },
  /** By which she lets others read her CV. */
  'own CV link': { is: 'cvLink', finds: { 'the person': ['own'] } },
  /** What she said of herself, for who has the key to it. */
  'own statement': { is: 'statement', finds: { 'the keeper': ours } },
  /** Who acts for her, for the organisation that keeps the dossier; what she authorised, for herself; and for whom. */
  acting: { finds: { 'the keeper': ours } },
  authorisation: { is: 'acting', finds: { 'the person': ['own'] } },
  'for whom': { is: 'acting', finds: { 'who acts': ['own'] } },
  /** Where somebody works too. */
  workplace: { finds: { 'the keeper': ['own'], 'under another hat': ['own'] } },
  /** An address that leads nowhere, or a link without its key. */
  'nothing at all': { finds: {} },
} as const satisfies Record<string, Sight>
export type Kind = keyof typeof records

/** Who may, and which records the address names, in their order. */
export type Row = readonly [who: Group, ...on: readonly Kind[]]
