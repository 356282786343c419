import { claimLines, findGranted, holdGranted, holdLinesToClaim, type Period } from '#coaching/public.ts'
import { findCard } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, notFound, readId, refused } from '#values/public.ts'
import { book } from '../ledger/books.ts'
import { owed } from '../ledger/ledger.rules.ts'
import { keepClaim, nextNumber } from './claim.store.ts'
import { readyToClaim } from './claiming.rules.ts'
import type { MakeClaim } from './claiming.shapes.ts'
import { factsOf } from './facts-of.ts'

/** Everything that waits of one grant becomes one claim, and goes to who granted it. Of two who do so at once, one does. */
export const makeClaim = (house: House, caller: Caller, asked: MakeClaim) =>
  house.db.act(caller, 'claim-hours', async (act) => {
    const period = await holdOwn(act, asked.period)
    if (!period) return notFound()
    const upTo = (asked.upTo ?? null) as Day | null
    const waiting = await holdLinesToClaim(act, period.id)
    const found = await factsOf(act, period, { lines: waiting, upTo, rateTyped: asked.rateCents ?? null })
    const ready = readyToClaim(found.facts)
    if (!ready.done) return ready
    const { terms } = found
    if (!terms) return refused({ because: 'terms-missing', kind: 'conflict' } as const)
    const { lines, vat, ...sums } = ready.value
    const { from: _, vat: __, ...bills } = terms
    const year = Number(act.today.slice(0, 4))
    const claim = {
      ...sums,
      ...{ subject: period.subject, holder: period.holder, route: period.route, period: period.id, firm: period.firm },
      ...{ payerKind: period.payerKind, payer: period.payer, payerName: period.payerName },
      ...{ year, number: await nextNumber(act, period.firm, year), vat: vat.kind, vatShare: vat.share },
      rateLetter: period.rate === null ? (asked.rateLetter ?? found.letterBefore) : null,
      seller: { ...bills, name: caller.organisationName ?? '' },
      basis: { values: found.rules.basis, granted: period.granted, claimedBefore: period.claimed },
    }
    const id = await keepClaim(act, claim, lines)
    const all = lines.map(({ line }) => line)
    if (!(await claimLines(act, all, id))) return refused({ because: 'nothing-to-claim', kind: 'conflict' } as const)
    const postings = owed(claim.net, claim.vatAmount)
    await book(
      act,
      { id, ...claim },
      { kind: 'submitted', on: act.today, reference: null, source: `claim ${id}`, postings },
    )
    await act.tell({ name: 'ClaimSubmitted', claim: id, period: period.id, route: period.route })
    return done({ id })
  })

/** Hours of the own firm, and nobody else fills or claims them until this act is over. */
async function holdOwn(act: Act, text: string): Promise<Period | undefined> {
  const id = readId<'Period'>(text)
  return id.done ? ifOwn(act, (await holdGranted(act, [id.value]))[0]) : undefined
}

/** The same, to look at. */
export async function findOwn(act: Act, text: string): Promise<Period | undefined> {
  const id = readId<'Period'>(text)
  return id.done ? ifOwn(act, await findGranted(act, id.value)) : undefined
}

async function ifOwn(act: Act, period: Period | undefined): Promise<Period | undefined> {
  if (!period) return undefined
  await act.look([period], 'claims')
  // Who was taken out of the lists is not claimed for any more.
  return period.firm === act.caller.organisation && (await findCard(act, period)) ? period : undefined
}
