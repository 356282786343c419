import { readOver } from '#access/public.ts'
import { tellPayerSaid } from '#coaching/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, notFound, refused } from '#values/public.ts'
import type { Claim } from '../claiming/claim.ts'
import { linesInClaim, moveTo } from '../claiming/claim-steps.ts'
import { holdClaim } from '../claiming/find-claim.ts'
import { markPaid } from '../claiming/mark-paid.ts'
import { book } from '../ledger/books.ts'
import { noLongerOwed } from '../ledger/ledger.rules.ts'
import { answered } from './answer.rules.ts'
import type { AnswerClaim, NoteAnswer } from './answer.shapes.ts'
import { keepSaid } from './said.store.ts'

interface By {
  readonly on: Day
  readonly reference: string | null
}

/** Who pays says of every line whether it is paid. */
export const answerClaim = (house: House, caller: Caller, id: string, asked: AnswerClaim) =>
  house.db.act(caller, 'answer-claims', async (act) => {
    const claim = await holdClaim(act, id)
    if (!claim) return notFound()
    if (claim.payer !== caller.organisation) return notYours
    return answer(act, claim, asked, { on: act.today, reference: null })
  })

/** The same, from a letter of who pays and does not work here. */
export const noteAnswer = (house: House, caller: Caller, id: string, asked: NoteAnswer) =>
  house.db.act(caller, 'claim-hours', async (act) => {
    const claim = await holdClaim(act, id)
    if (!claim) return notFound()
    if (claim.firm !== caller.organisation) return notYours
    if (claim.payer) return refused({ because: 'payer-answers-here', kind: 'conflict' } as const)
    const on = asked.on as Day
    if (on < claim.sentOn || on > act.today) return refused({ because: 'not-that-day', kind: 'invalid' } as const)
    return answer(act, claim, asked, { on, reference: asked.reference })
  })

const notYours = refused({ because: 'not-yours-to-do', kind: 'not-allowed' } as const)

async function answer(act: Act, claim: Claim, asked: AnswerClaim, { on, reference }: By) {
  const read = readOver(
    asked.refused.map(({ words }) => words),
    asked.meant,
  )
  if (!read.done) return read
  const lines = await linesInClaim(act, claim)
  const came = answered(claim, lines, asked.refused)
  if (!came.done) return came
  const { phase, said, net, vat } = came.value
  await keepSaid(act, claim.id, said)
  await tellPayerSaid(act, claim.id, said)
  await moveTo(act, claim, phase)
  if (net !== 0)
    await book(act, claim, {
      ...{ kind: 'refused', on, reference, source: `answer ${claim.id}`, postings: noLongerOwed(net, vat) },
    })
  // What takes away as much as it brings is paid with the answer.
  if (phase !== 'refused' && net === claim.net) await markPaid(act, claim)
  await act.tell({ name: 'ClaimAnswered', claim: claim.id, route: claim.route, phase })
  return done({ id: claim.id, phase })
}

/** Everything is paid for, as when money comes without a word. */
export const acceptAll = (act: Act, claim: Claim) =>
  answer(act, claim, { refused: [], meant: true }, { on: act.today, reference: null })
