import { mayDo } from '#access/public.ts'
import { takenAwayAmong, tellPaid, tellPayerSaid } from '#coaching/public.ts'
import { lawOn } from '#law/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, notFound, refused } from '#values/public.ts'
import { linesInClaim, moveTo } from '../claiming/claim-steps.ts'
import { holdClaim } from '../claiming/find-claim.ts'
import { book } from '../ledger/books.ts'
import { noLongerOwed } from '../ledger/ledger.rules.ts'
import type { ReclaimLines, SettleClaim } from './payment.shapes.ts'
import { reclaimed, settled } from './settle.rules.ts'
import { keepReclaimed, keepSettled } from './settle.store.ts'

/** It is final, says who pays; or the firm, from a letter of who pays and does not work here. */
export const settleClaim = (house: House, caller: Caller, id: string, asked: SettleClaim) =>
  house.db.act(caller, hatOf(caller), async (act) => {
    const claim = await ownToSettle(act, id)
    if (!claim.done) return claim
    const on = settled(claim.value, asked.on as Day, act.today)
    if (!on.done) return on
    await keepSettled(act, claim.value.id, on.value)
    await moveTo(act, claim.value, 'settled')
    return done({ id: claim.value.id })
  })

/** Lines that were paid, asked back by who paid them. The firm owes that money from now on. */
export const reclaimLines = (house: House, caller: Caller, id: string, asked: ReclaimLines) =>
  house.db.act(caller, hatOf(caller), async (act) => {
    const found = await ownToSettle(act, id)
    if (!found.done) return found
    const claim = found.value
    const all = await linesInClaim(act, claim)
    const gone = await takenAwayAmong(act, asked.lines)
    if (gone.size > 0) return refused({ because: 'not-paid-line', kind: 'invalid' } as const)
    const on = asked.on as Day
    const came = reclaimed(claim, all, { lines: asked.lines, on, today: act.today, years: yearsOn(on) })
    if (!came.done) return came
    const { lines, minutes, net, vat } = came.value
    const ids = lines.map((line) => line.id)
    await keepReclaimed(act, ids, on)
    const said = lines.map(({ line }) => ({ line, said: 'refused', reason: 'not-payable', words: null }) as const)
    await tellPayerSaid(act, claim.id, said)
    await tellPaid(act, claim.period, -minutes)
    const source = `reclaim ${claim.id} ${ids.toSorted().join(' ')}`.slice(0, 200)
    await book(act, claim, {
      ...{ kind: 'reclaimed', on, reference: asked.reference, source, postings: noLongerOwed(net, vat) },
    })
    await moveTo(act, claim, 'reclaimed')
    await act.tell({ name: 'ClaimReclaimed', claim: claim.id, route: claim.route })
    return done({ id: claim.id })
  })

/** Awb 4:57, as it is on that day. */
function yearsOn(day: Day): number | null {
  const years = lawOn('awb.reclaim.years', day)
  return years.done ? Number(years.value.value) : null
}

/** Whoever answers claims does so as who pays; whoever claims has a letter of who pays and does not work here. */
const hatOf = (caller: Caller) => (mayDo(caller, 'answer-claims') ? 'answer-claims' : 'claim-hours')

async function ownToSettle(act: Act, id: string) {
  const claim = await holdClaim(act, id)
  if (!claim) return notFound()
  const { organisation } = act.caller
  if (mayDo(act.caller, 'answer-claims') && claim.payer === organisation) return done(claim)
  if (claim.firm !== organisation) return refused({ because: 'not-yours-to-do', kind: 'not-allowed' } as const)
  return claim.payer ? refused({ because: 'payer-answers-here', kind: 'conflict' } as const) : done(claim)
}
