import { colleaguesById, organisationNames } from '#access/public.ts'
import { employerNames, signerAt } from '#employers/public.ts'
import { type WhoSigns, whoSigns } from '#people/public.ts'
import type { Act } from '#platform/public.ts'
import { type Id, spokenName } from '#values/public.ts'
import { findPlacement } from '../placements/find-placement.ts'
import type { Placement } from '../placements/placement.ts'
import { lastTerms } from '../placements/terms-now.ts'
import { bodyOf, signersOf } from './agreement.rules.ts'
import { keepAgreement, keepSigner, type Signer } from './agreement.store.ts'
import type { Role } from './agreement.ts'

/** The text as it is now, for everybody who signs it. An earlier text is replaced, and has to be signed anew. */
export async function makeAgreement(act: Act, id: Id<'Placement'>): Promise<void> {
  const placement = await findPlacement(act, id)
  const her = placement && (await whoSigns(act, placement))
  if (!placement?.employer || !her) return
  const facts = await factsOf(act, placement, her)
  if (!facts) return
  const agreement = await keepAgreement(act, { ...placement, placement: id }, bodyOf(facts))
  const names = {
    candidate: { name: facts.person },
    representative: her.beside ?? { name: '' },
    employer: { name: (await signerAt(act, placement.employer)) ?? facts.employer },
    professional: { name: facts.professional },
  } satisfies Record<Role, Omit<Signer, 'role'>>
  for (const role of signersOf(her)) await keepSigner(act, agreement, placement, { role, ...names[role] })
}

async function factsOf(act: Act, placement: Placement, her: WhoSigns) {
  const terms = await lastTerms(act, placement.id)
  const { decision, employer, payer, madeBy } = placement
  if (!terms || !employer || !payer || !decision?.until) return undefined
  const payers = payer.id ? await organisationNames(act, [payer.id]) : new Map<string, string>()
  const colleague = (await colleaguesById(act, [madeBy])).get(madeBy ?? '')
  return {
    person: spokenName(her.name),
    employer: (await employerNames(act, [employer])).get(employer) ?? '',
    payer: payer.name ?? payers.get(payer.id ?? '') ?? '',
    professional: colleague?.name ?? act.caller.name,
    supervisor: placement.supervisor ?? '',
    tasks: terms.tasks ?? '',
    minutesWeek: terms.minutesWeek,
    from: terms.from,
    until: terms.until ?? decision.until,
  }
}
