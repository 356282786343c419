import type { Act, Caller, House } from '#platform/public.ts'
import { cents, type Day, done, type Euro, notFound, refused } from '#values/public.ts'
import { acceptAll } from '../answers/answer-claim.ts'
import type { Claim } from '../claiming/claim.ts'
import { holdClaim } from '../claiming/find-claim.ts'
import { markPaid } from '../claiming/mark-paid.ts'
import { book, entriesOf, openIn } from '../ledger/books.ts'
import type { Entry } from '../ledger/entry.ts'
import { balanceOf, received } from '../ledger/ledger.rules.ts'
import { paid } from './payment.rules.ts'
import type { RecordPayment } from './payment.shapes.ts'

/** Money that came in for one claim, or went back, as the statement of the bank has it. */
export const recordPayment = (house: House, caller: Caller, id: string, asked: RecordPayment) =>
  house.db.act(caller, 'claim-hours', async (act) => {
    const claim = await holdClaim(act, id)
    if (!claim) return notFound()
    if (claim.firm !== caller.organisation) return refused({ because: 'not-yours-to-do', kind: 'not-allowed' } as const)
    return pay(act, claim, { on: asked.on as Day, amount: cents(asked.cents), reference: asked.reference })
  })

interface Money {
  readonly on: Day
  readonly amount: Euro
  readonly reference: string
}

async function pay(act: Act, claim: Claim, { on, amount, reference }: Money) {
  const entries = await entriesOf(act, [claim.id])
  const open = openIn(entries)
  const source = `payment ${claim.id} ${on} ${amount} ${reference}`
  if (isBooked(entries, { on, amount, reference })) return receivedBefore
  const came = paid(claim, open, { on, amount }, act.today)
  if (!came.done) return came
  if (came.value.accepts) {
    const accepted = await acceptAll(act, claim)
    if (!accepted.done) return accepted
  }
  const signed = open < 0 ? cents(-amount) : amount
  const kind = open < 0 ? 'repaid' : 'paid'
  if (!(await book(act, claim, { kind, on, reference, source, postings: received(signed) }))) return receivedBefore
  if (came.value.isAll && claim.phase !== 'reclaimed') await markPaid(act, claim)
  await act.tell({ name: 'ClaimPaid', claim: claim.id, route: claim.route, whole: came.value.isAll })
  return done({ id: claim.id, open: open < 0 ? open + amount : open - amount })
}

const receivedBefore = refused({ because: 'received-before', kind: 'conflict' } as const)

/** The same day, amount and reference: the second time that one reads the same line of a statement. */
const isBooked = (entries: readonly Entry[], { on, amount, reference }: Money): boolean =>
  entries.some(
    (one) => one.on === on && one.reference === reference && Math.abs(balanceOf(one.postings, 'bank')) === amount,
  )
