import { organisationNames } from '#access/public.ts'
import { findGranted, grantsToClaim, lastDay, type Period, readLinesToClaim, rulesOfClaims } from '#coaching/public.ts'
import { findCard } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, type Id, notFound, spokenName } from '#values/public.ts'
import { type ClaimRefusal, claimBy, type ReadyClaim, readyToClaim } from './claiming.rules.ts'
import { factsOf } from './facts-of.ts'
import { findOwn } from './make-claim.ts'
import { namesOf } from './names-of.ts'

export interface ToClaim {
  readonly period: Id<'Period'>
  readonly route: Id<'Route'>
  readonly name: string
  readonly payer: string | null
  readonly kind: Period['kind']
  readonly number: number | null
  readonly lines: number
  readonly minutes: number
  readonly from: Day
  readonly until: Day
  /** The last day for the last claim, where a rule says it. */
  readonly by: Day | null
}

/** What the own firm has approved and not claimed, what has to go first on top. */
export const seeToClaim = (house: House, caller: Caller) =>
  house.db.act(caller, 'claim-hours', async (act) => done(await toClaimAt(act, caller.organisation)))

async function toClaimAt(act: Act, firm: Caller['organisation']): Promise<readonly ToClaim[]> {
  const found = firm ? await grantsToClaim(act, firm) : []
  const nameOf = await namesOf(act, found)
  const rows: ToClaim[] = []
  for (const one of found) {
    const { period: id, lines, minutes, from, until } = one
    const period = await findGranted(act, id)
    const name = nameOf(one)
    if (!period || name === undefined) continue
    const { weeks } = await rulesOfClaims(act, period)
    rows.push({
      ...{ period: id, route: period.route, name, lines, minutes, from, until },
      ...{
        kind: period.kind,
        number: period.number,
        by: claimBy({ until: lastDay(period) }, weeks),
        payer: await payerOf(act, period),
      },
    })
  }
  return rows.toSorted((a, b) => (a.by ?? '9999').localeCompare(b.by ?? '9999'))
}

/** Who pays, by its name of today. */
export const payerOf = async (act: Act, { payer, payerName }: Pick<Period, 'payer' | 'payerName'>) =>
  payerName ?? (payer ? ((await organisationNames(act, [payer])).get(payer) ?? null) : null)

export interface ClaimPreview {
  readonly period: Id<'Period'>
  readonly route: Id<'Route'>
  readonly name: string
  readonly payer: string | null
  readonly kind: Period['kind']
  readonly number: number | null
  readonly from: Day
  readonly until: Day
  readonly granted: number
  readonly claimed: number
  readonly by: Day | null
  readonly ready: ReadyClaim | null
  readonly whyNot: ClaimRefusal | null
}

/** What a claim of these hours would be, before it is one. */
export const previewClaim = (house: House, caller: Caller, text: string) =>
  house.db.act(caller, 'claim-hours', async (act) => {
    const period = await findOwn(act, text)
    const card = period && (await findCard(act, period))
    if (!period || !card) return notFound()
    await act.look([card], 'claims')
    return done(await previewOf(act, period, spokenName(card.name)))
  })

/** What one claim of everything that waits of this grant would be. */
export async function previewOf(act: Act, period: Period, name: string): Promise<ClaimPreview> {
  const { facts, rules } = await factsOf(act, period, {
    ...{ lines: await readLinesToClaim(act, period.id), upTo: null, rateTyped: null },
  })
  const ready = readyToClaim(facts)
  return {
    ...{ period: period.id, route: period.route, name, payer: await payerOf(act, period) },
    ...{ kind: period.kind, number: period.number, from: period.from, until: lastDay(period) },
    ...{ granted: period.granted, claimed: period.claimed, by: claimBy({ until: lastDay(period) }, rules.weeks) },
    ready: ready.done ? ready.value : null,
    whyNot: ready.done ? null : ready.refusal,
  }
}
