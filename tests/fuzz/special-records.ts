import type { World } from '../who-sees-what/world.ts'

type Ids = Readonly<Record<string, string>>

/** The record that an operation needs to succeed, where it is another than everybody's own. */
export function specialFor(operation: string, own: Ids, records: World['records']): Ids | undefined {
  const [colleagues, removed] = [records['a colleague’s'], records.removed]
  const special: Readonly<Record<string, Ids>> = {
    endOrganisation: { organisation: own.emptyOrganisation ?? '' },
    takeBackOwnName: { question: own.answered ?? '' },
    bringBackPerson: { dossier: removed.dossier },
    takeBackVacancyStep: { vacancy: colleagues.vacancy },
    startScreening: { dossier: own.notScreened ?? '' },
    undoImport: { import: colleagues.import },
    undoVacancyImport: { vacancyImport: colleagues.vacancyImport },
    makeResearchFile: { researchFile: own.fileToMake ?? '' },
    noteResearchFileDestroyed: { researchFile: own.fileMade ?? '' },
  }
  return special[operation]
}

/** What needs more ground than stands here, and is accepted in a flow of its own. What is accepted here as well may not stand here. */
export const acceptedInItsFlow: Readonly<Record<string, string>> = {
  addRegulation: 'values: a key, its kind and whose it is belong together',
  beginRoute: 'routes: somebody without a route',
  referToCoaching: 'routes: a firm that coaches nobody of them yet',
  endFirmPaper: 'activation: a paper of the own firm',
  beginCoachingRequest: 'requests: a route without one',
  changeCoachingRegime: 'requests: a regime of that payer',
  sendCoachingRequest: 'requests: every part, and all names',
  makeCoachingText: 'requests: every part',
  noteCoachingDecision: 'requests: a payer that does not work here',
  completeCoachingRequest: 'requests: one that is incomplete',
  objectToCoachingDecision: 'requests: a decision without an objection',
  objectToWageValue: 'wage-value: a value that is kept',
  answerWageValueObjection: 'wage-value: an objection that waits',
  drawAudit: 'audits: a firm that helps somebody for who pays',
  hearAudit: 'audits: a remark, and every dossier looked at',
  concludeAudit: 'audits: nothing that is open',
  answerAuditRemark: 'audits: a remark that the firm reads',
  judgeAuditRemark: 'audits: a remark that was answered',
  makeClaim: 'claims: approved hours that nobody claimed',
  noteClaimAnswer: 'claims: who pays does not work here',
  getClaimInvoice: 'invoice: who pays said how it takes them',
  settleClaim: 'claims: a claim that was paid',
  reclaimLines: 'claims: lines that were paid',
  recordPayment: 'claims: a claim that is open',
  enterSession: 'hours: a firm with its papers',
  replaceSession: 'hours: an own session',
  withdrawSession: 'hours: an own session',
  correctSession: 'hours: an own session that was claimed',
  replaceWorked: 'hours: what was entered before',
  withdrawWorked: 'hours: what was entered before',
  sendLineBack: 'hours: authority of that day',
}
