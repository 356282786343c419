import { claimTerms } from './claim-terms.ts'
import type { Schema } from './junk.ts'

export interface Operation {
  readonly operationId: string
  readonly parameters?: readonly { name: string; in: string; required?: boolean; schema: Schema }[]
  readonly requestBody?: { content: Record<string, { schema?: Schema }> }
  readonly responses: Record<string, unknown>
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly operation: Operation
}

interface Document {
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** Every address for programs, as its own document names it. */
export const routesOf = (document: Document): Route[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase() as Route['method'],
      path,
      operation,
    })),
  )

type Bounded = Schema & {
  readonly required?: readonly string[]
  readonly minimum?: number
  readonly minItems?: number
  readonly default?: unknown
}

/** The smallest thing the schema takes: only what it requires, and of that the first choice. */
export function smallest(schema: Schema, named: Readonly<Record<string, Schema>>): unknown {
  const found = (schema.$ref ? named[schema.$ref.split('/').at(-1) ?? ''] : schema) as Bounded
  const [choice] = found.anyOf ?? found.oneOf ?? found.allOf ?? []
  if (choice) return smallest(choice, named)
  if (found.const !== undefined) return found.const
  if (found.enum) return found.enum[0]
  const type = [found.type ?? 'string'].flat()[0]
  if (type === 'object')
    return Object.fromEntries(
      (found.required ?? []).map((name) => [name, smallest(found.properties?.[name] ?? {}, named)]),
    )
  if (type === 'array') return Array.from({ length: found.minItems ?? 0 }, () => smallest(found.items ?? {}, named))
  if (type === 'integer' || type === 'number') return found.minimum ?? 1
  if (type === 'boolean') return false
  return found.format === 'date' ? '2026-11-30' : 'Ada'
}

/** What a schema cannot say by itself: which record is meant, and what belongs together. */
type Hint = (records: Readonly<Record<string, string>>) => object
const wayIn = {
  audience: 'candidates',
  button: 'Another way in',
  issuer: 'http://localhost:9',
  clientId: 'schakel',
  levels: ['low', 'high'],
  leastLevel: 'high',
}
const text = { name: 'cv.txt', content: Buffer.from('What Ada did before.').toString('base64') }
const oneDot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const meeting = { day: '2026-12-07', time: '10:30', way: 'place', place: 'The canteen' }
const sessionWith = (route: string | undefined) => ({
  ...{ key: crypto.randomUUID(), day: '2026-11-20', start: '9:00', minutes: 60, remote: false },
  people: [{ route, activity: 'train' }],
})
const weekWith = (route: string | undefined) => ({
  ...{ kind: 'week', key: crypto.randomUUID(), route, from: '2026-11-16', until: '2026-11-20', minutes: 1440 },
})
const hints: Readonly<Record<string, Hint>> = {
  signIn: () => ({ email: 'nobody@example.nl', password: 'a password that is nobody’s' }),
  inviteAccount: ({ organisation }) => ({ email: 'new@example.nl', organisation }),
  addOrganisation: () => ({ name: 'Another organisation' }),
  giveRole: ({ organisation }) => ({ organisation, role: 'approver' }),
  enterSession: ({ route }) => sessionWith(route),
  enterWeek: ({ route }) => ({ sessions: [sessionWith(route)] }),
  replaceSession: ({ route }) => sessionWith(route),
  correctSession: ({ route }) => sessionWith(route),
  enterWorked: ({ route }) => weekWith(route),
  replaceWorked: ({ route }) => weekWith(route),
  beginCoachingRequest: ({ route }) => ({ route, kind: 'trial' }),
  makeClaim: ({ period }) => ({ period }),
  drawAudit: ({ organisation }) => ({ firm: organisation, from: '2026-11-01', until: '2026-11-20' }),
  hearAudit: () => ({ answerBy: '2027-11-20' }),
  makeClaims: ({ period }) => ({ periods: [period] }),
  keepInvoiceReceiving: () => ({
    scheme: 'kvk',
    number: '12345678',
    street: 'Here 1',
    postcode: '8000 AA',
    town: 'Zwolle',
  }),
  keepClaimTerms: () => claimTerms,
  recordPayment: () => ({ on: '2026-11-20' }),
  settleClaim: () => ({ on: '2026-11-20' }),
  reclaimLines: ({ line }) => ({ lines: [line], on: '2026-11-20' }),
  noteClaimAnswer: () => ({ on: '2026-11-20' }),
  sendLineBack: ({ line }) => ({ line }),
  approveLines: ({ line }) => ({ lines: [line] }),
  takeBackApprovals: ({ line }) => ({ lines: [line] }),
  changeCoachingWork: () => ({ tasks: 'Baking bread' }),
  decideCoachingRequest: () => ({ says: 'refused', reason: 'no-need-shown' }),
  approvePause: () => ({ on: '2026-11-20' }),
  objectToCoachingDecision: () => ({ on: '2026-11-20' }),
  answerCoachingObjection: () => ({ on: '2026-11-20' }),
  keepWageValue: () => ({
    tasks: [{ name: 'Baking bread', share: 100, pace: 60, quality: 90, net: 100 }],
    ...{ measuredBy: 'Ada Expert', heard: 'Bo Baker', decidedBy: 'Cy Decider', reference: 'LW-1' },
    ...{ measuredOn: '2026-11-02', decidedOn: '2026-11-09', from: '2026-11-02', reviewOn: '2027-11-02' },
  }),
  writeCoachingReport: () => ({ results: [], takesOver: 'Ada' }),
  signCoachingReportOnPaper: () => ({ on: '2026-11-20' }),
  objectToWageValue: () => ({ on: '2026-11-20' }),
  answerWageValueObjection: () => ({ on: '2026-11-20' }),
  signConclusionOnPaper: () => ({ on: '2026-11-20' }),
  noteCoachingPaper: () => ({ on: '2026-11-20' }),
  noteCoachingDecision: () => ({ says: { says: 'longer' } }),
  changePayer: () => ({ payerKind: 'uwv', payerName: 'UWV Elders' }),
  takeRouteStep: () => ({ reason: 'moved', nextStep: 'Call in March.' }),
  pauseRoute: () => ({ from: '2026-10-01', until: '2026-10-02' }),
  writeActivationOutcome: () => ({ on: '2026-11-20' }),
  beginRoute: ({ dossier }) => ({ dossier, payerKind: 'uwv', payerName: 'UWV Elders' }),
  referToCoaching: ({ dossier, organisation }) => ({
    dossier,
    firm: organisation,
    payerKind: 'uwv',
    payerName: 'UWV Elders',
  }),
  endFirmPaper: ({ pause }) => ({ id: pause }),
  addActivationPart: () => ({ kind: 'training', what: 'To begin on time' }),
  concludeActivation: () => ({ completed: 'yes', clearChoice: 'no' }),
  addStandIn: ({ colleague, account }) => ({
    absent: colleague,
    standIn: account,
    from: '2026-12-01',
    until: '2026-12-02',
  }),
  addOwnStandIn: ({ account }) => ({ standIn: account, from: '2026-12-01', until: '2026-12-02' }),
  addTeamStandIn: ({ account }) => ({ absent: account, standIn: undefined, from: '2026-12-01', until: '2026-12-02' }),
  shareOwnCv: () => ({ days: 30 }),
  shareProfile: ({ organisation }) => ({ organisation }),
  sayOwnProfile: () => ({ said: ['gardener'] }),
  addDocument: () => ({ ...text, what: 'cv' }),
  changePortrait: () => ({ name: 'me.png', content: oneDot }),
  addWayIn: () => ({ ...wayIn, clientSecret: 'a secret of ours' }),
  changeWayIn: () => wayIn,
  shareDossier: ({ organisation }) => ({ organisation }),
  addVacancy: ({ employer }) => ({ employer, hoursMin: 12 }),
  changeVacancy: () => ({ hoursMin: 12 }),
  changeLeadContact: ({ colleague }) => ({ account: colleague }),
  writeMoment: () => ({ kind: 'note', text: 'We spoke about spring.' }),
  stepVacancy: () => ({ step: 'share' }),
  enterActing: () => ({ kind: 'mentor', restsOn: 'court-order', address: 'Dorpsstraat 1, Zwolle' }),
  chooseForWhom: ({ acting }) => ({ acting }),
  startScreening: () => ({ criteria: 'starter' }),
  judgeCriteria: () => ({ answers: [{ criterion: 'wants-to', answer: 'yes', restsOn: 'talk' }] }),
  decideScreening: () => ({ decision: 'ready' }),
  handOver: ({ dossier, account }) => ({
    people: [{ id: dossier, version: 1 }],
    to: account,
    from: undefined,
    note: undefined,
  }),
  undoHandover: ({ dossier }) => ({ back: dossier }),
  addTask: () => ({
    what: 'Send the roster',
    due: '2026-12-01',
    owner: undefined,
    dossier: undefined,
    vacancy: undefined,
  }),
  moveTask: () => ({ due: '2026-12-02' }),
  handTask: ({ account }) => ({ owner: account }),
  addGap: () => ({ owner: 'person' }),
  changeGap: () => ({ owner: 'person' }),
  closeGap: () => ({ as: 'not-needed' }),
  keepConsent: () => ({ purpose: 'research', audience: 'region' }),
  decideRetention: () => ({ class: 'coaching-file', years: 3, reason: 'Our own list.' }),
  askResearchFile: ({ organisation }) => ({
    ...{ name: 'Who finds work', purpose: 'To know what helps', recipient: organisation, fields: ['stage'] },
    ...{ from: '2020-01-01', until: '2026-11-23', keepUntil: '2028-12-31' },
  }),
  decideResearchFile: () => ({ verdict: 'granted', reason: 'It is careful.' }),
  holdErasure: () => ({ until: '2026-12-31', because: 'complaint' }),
  holdOldLooks: () => ({ until: '2026-12-31', because: 'complaint' }),
  changeField: () => ({ group: 'wage-value', reader: 'own-coach', showing: 'no' }),
  changeWeights: () => ({ occupation: 40, skills: 30, hours: 20, distance: 10 }),
  askPerson: ({ dossier, vacancy }) => ({ dossier, vacancy }),
  beginPlacement: ({ dossier, vacancy }) => ({
    ...{
      kind: 'hire',
      dossier,
      vacancy,
      minutesWeek: 1440,
      from: '2026-11-23',
      insured: undefined,
      intends: undefined,
    },
    until: undefined,
  }),
  planIntroduction: () => meeting,
  moveIntroduction: () => ({ ...meeting, because: 'journey', sequence: 1 }),
  writeIntroductionOutcome: () => ({ outcome: 'both-go-on' }),
  decideTrial: () => ({ decision: 'granted', from: '2026-12-07', until: '2027-01-31' }),
  noteTrialDecision: () => ({
    says: { decision: 'granted', from: '2026-12-07', until: '2027-01-31' },
    decidedOn: '2026-11-20',
  }),
  startPlacement: () => ({ on: undefined }),
  changePlacement: () => ({ from: '2026-11-30', minutesWeek: 1200 }),
  endPlacement: () => ({ on: '2026-11-23', next: 'new-search' }),
  takeOverPlacement: () => ({ from: '2026-11-23', minutesWeek: 1440 }),
  notePaperSignature: () => ({ role: 'candidate', on: '2026-11-23' }),
  renewSignLink: () => ({ role: 'candidate' }),
  changeProgress: () => ({ stage: 'ready' }),
  changeRegion: () => ({ name: 'Hanzestroom', confirmEveryWeeks: 6 }),
}

export function bodyFor(
  { operation }: Route,
  named: Readonly<Record<string, Schema>>,
  records: Readonly<Record<string, string>>,
): unknown {
  const schema = operation.requestBody?.content['application/json']?.schema
  const body = schema ? smallest(schema, named) : {}
  return { ...(body as object), ...hints[operation.operationId]?.(records) }
}
