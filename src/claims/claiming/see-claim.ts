import { organisationNames } from '#access/public.ts'
import { seeClaimedLines } from '#coaching/public.ts'
import { findCard } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { addEuros, type Day, done, type Euro, notFound, spokenName } from '#values/public.ts'
import { entriesOf, openIn } from '../ledger/books.ts'
import type { Entry } from '../ledger/entry.ts'
import { balanceOf } from '../ledger/ledger.rules.ts'
import { receivingOf } from '../receiving/receiving-of.ts'
import { linesOf } from './claim.store.ts'
import { type Claim, type ClaimLine, numberOf } from './claim.ts'
import { findClaim } from './find-claim.ts'
import { payerOf } from './see-to-claim.ts'

type Hours = Awaited<ReturnType<typeof seeClaimedLines>>[number]

/** One line as who pays checks it: when, how long, what for, by whom, who approved it, and what it comes to. */
export interface ClaimedLine
  extends Pick<
      Hours,
      'day' | 'start' | 'activity' | 'goal' | 'remote' | 'place' | 'group' | 'log' | 'coach' | 'decidedBy'
    >,
    Pick<ClaimLine, 'minutes' | 'cents' | 'said' | 'reason' | 'words' | 'reclaimedOn'> {
  readonly id: string
  /** It takes away what was claimed before. */
  readonly takesAway: boolean
}

export interface ClaimView extends Omit<Claim, 'subject' | 'holder' | 'year' | 'number'> {
  readonly number: string
  readonly name: string
  readonly firmName: string
  readonly payerIs: string | null
  readonly total: Euro
  readonly open: Euro
  readonly lines: readonly ClaimedLine[]
  readonly books: readonly {
    readonly kind: Entry['kind']
    readonly on: Day
    readonly reference: string | null
    readonly cents: Euro
  }[]
  /** What whoever asks can do with it now. */
  readonly mine: 'firm' | 'payer'
  readonly byLetter: boolean
  /** Who pays said how it takes e-invoices. */
  readonly takesInvoices: boolean
}

/** One claim with its lines, to the minute and the cent. */
export const seeClaim = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-claims', async (act) => {
    const claim = await findClaim(act, id)
    const card = claim && (await findCard(act, claim))
    if (!claim || !card) return notFound()
    await act.look([card], 'claims')
    return done(await viewOf(act, claim, spokenName(card.name)))
  })

async function viewOf(act: Act, claim: Claim, name: string): Promise<ClaimView> {
  const { subject: _, holder: __, ...rest } = claim
  const entries = await entriesOf(act, [claim.id])
  return {
    ...rest,
    number: numberOf(claim),
    name,
    firmName: (await organisationNames(act, [claim.firm])).get(claim.firm) ?? '',
    payerIs: await payerOf(act, claim),
    total: addEuros(claim.net, claim.vatAmount),
    open: openIn(entries),
    lines: await linesIn(act, claim),
    books: entries.map(({ kind, on, reference, postings }) => ({
      kind,
      on,
      reference,
      cents: balanceOf(postings, 'payer'),
    })),
    mine: claim.firm === act.caller.organisation ? 'firm' : 'payer',
    byLetter: claim.payer === null,
    takesInvoices: claim.payer !== null && (await receivingOf(act, claim.payer)) !== undefined,
  }
}

async function linesIn(act: Act, claim: Claim): Promise<readonly ClaimedLine[]> {
  const own = await linesOf(act, claim.id)
  await act.look(own, 'claims')
  const byLine = new Map(own.map((one) => [one.line as string, one]))
  return (await seeClaimedLines(act, claim.id)).flatMap((hours) => {
    const line = byLine.get(hours.id)
    if (!line) return []
    const { day, start, activity, goal, remote, place, group, log, coach, decidedBy } = hours
    const { minutes, cents, said, reason, words, reclaimedOn } = line
    return [
      {
        ...{ id: hours.id as string, day, start, activity, goal, remote, place, group, log, coach, decidedBy },
        ...{ minutes, cents, said, reason, words, reclaimedOn, takesAway: hours.counters !== null },
      },
    ]
  })
}
