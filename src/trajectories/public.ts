export { countProposals, forgetProposals } from './erasure/forget-proposals.ts'
export { answerQuestion } from './proposals/answer-question.ts'
export { askPerson } from './proposals/ask-person.ts'
export { whoAskedFor } from './proposals/asked-for.ts'

export { AskPerson, PersonAnswer } from './proposals/proposal.shapes.ts'
export type { Phase } from './proposals/proposal.ts'
export { proposalWords } from './proposals/proposal.words.ts'
export { propose } from './proposals/propose.ts'

export { seeOwnQuestion, seeOwnQuestions } from './proposals/see-own-questions.ts'
export { type PhaseOf, seePhases } from './proposals/see-phases.ts'
export { seeProposals } from './proposals/see-proposals.ts'

export { type SettledProposal, settleProposals } from './settle/settle-proposals.ts'
export { tellProposals } from './told/tell-proposals.ts'
export { proposalsToAct, vacanciesInTalk } from './worklist/proposals-to-act.ts'
