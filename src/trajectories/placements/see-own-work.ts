import type { ActingKind } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, type Id, type Lang } from '#values/public.ts'
import { lineOf } from '../agreements/agreement.rules.ts'
import type { Part } from '../agreements/agreement.ts'
import { agreementFor } from '../agreements/agreements-of.ts'
import { listPlacements } from './placement.store.ts'
import { type Kind, open, type Phase, type Placement } from './placement.ts'
import { namesFor } from './see-placements.ts'
import { termsToday } from './terms-now.ts'

/** What she reads of her own work. */
export interface OwnWork {
  readonly id: Id<'Placement'>
  readonly kind: Kind
  readonly phase: Phase
  readonly since: Day
  readonly at: string
  readonly from: Day
  readonly until: Day | null
  readonly minutesWeek: number | null
  readonly helps: string | null
  /** The text that waits for her name, or that she signed. */
  readonly agreement: {
    readonly parts: { readonly [lang in Lang]: readonly Part[] }
    /** The name with which it is signed here: hers, or of who acts for her; of him only when it is asked. */
    readonly signsAs: string | null
    readonly maySign: boolean
    readonly signedOn: Day | null
    /** Who signs beside that name: for her who acts for her, and for him she herself. */
    readonly other: {
      readonly name: string
      readonly relation: ActingKind | null
      readonly signedOn: Day | null
    } | null
  } | null
}

export const seeOwnWork = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-own-route', async (act) => {
    const found = await listPlacements(act, { subject: caller.subject ?? '', phases: [...open, 'refused'] })
    await act.look(found, 'own-page')
    const names = await namesFor(act, found)
    const terms = await termsToday(
      act,
      found.map(({ id }) => id),
    )
    const works: OwnWork[] = []
    for (const one of found)
      works.push({
        ...{ id: one.id, kind: one.kind, phase: one.phase, since: one.since, helps: one.supervisor },
        at: names.employers.get(one.employer ?? '') ?? names.organisations.get(one.lender ?? '') ?? '',
        from: one.startedOn ?? one.from,
        until: terms.get(one.id)?.until ?? null,
        minutesWeek: terms.get(one.id)?.minutesWeek ?? null,
        agreement: await ownAgreement(act, one),
      })
    return done(works as readonly OwnWork[])
  })

async function ownAgreement(act: Act, placement: Placement): Promise<OwnWork['agreement']> {
  const found = placement.kind === 'trial' ? await agreementFor(act, placement.id) : undefined
  if (!found) return null
  const own = lineOf(act.caller, found.signatures)
  const beside = act.caller.actsFor ? 'candidate' : 'representative'
  const other = found.signatures.find(({ role }) => role === beside)
  return {
    parts: found.agreement.body,
    signsAs: own?.name ?? null,
    maySign: own?.signedOn === null && placement.phase === 'granted',
    signedOn: own?.signedOn ?? null,
    other: other ? { name: other.name, relation: other.relation, signedOn: other.signedOn } : null,
  }
}
