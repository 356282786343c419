import { colleaguesById, organisationNames } from '#access/public.ts'
import { signerAt } from '#employers/public.ts'
import { whoSigns } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Role, signersOf, workOf } from '#trajectories/public.ts'
import { done, notFound, refused, spokenName } from '#values/public.ts'
import { partFacts, payerNow, regimesOfRequest } from '../requests/facts-of.ts'
import { holdToChange } from '../requests/find-request.ts'
import { isReady } from '../requests/parts.rules.ts'
import type { CoachingRequest } from '../requests/request.ts'
import { goalsFor } from '../requests/requests-of.ts'
import { findRoute } from '../routes/find-route.ts'
import { keepSigner, type Signer } from './signature.store.ts'
import { keepText } from './text.store.ts'
import type { RequestBody, TextFacts } from './text.ts'

/**
 * Every part is ready: the text is frozen, and asks its names. An earlier one has to be signed anew. The door brings the
 * words, in both languages.
 */
export const makeText = (house: House, caller: Caller, id: string, bodyOf: (facts: TextFacts) => RequestBody) =>
  house.db.act(caller, 'coach', async (act) => {
    const held = await holdToChange(act, id)
    if (!held.done) return held
    const request = held.value
    if (!isReady(await partFacts(act, request))) return refused({ because: 'not-ready', kind: 'conflict' } as const)
    const her = await whoSigns(act, request)
    if (!her) return notFound()
    const names = await namesOf(act, request)
    if (!names.payer) return refused({ because: 'who-pays-not-known', kind: 'conflict' } as const)
    const person = spokenName(her.name)
    const facts = { request, goals: await goalsFor(act, request.id), person, ...names, payer: names.payer }
    const text = await keepText(act, request, bodyOf(facts))
    const signers = {
      candidate: { name: person },
      representative: her.beside ?? { name: '' },
      employer: { name: names.employer ?? request.employer ?? '' },
      professional: { name: names.coach },
    } satisfies Record<Role, Omit<Signer, 'role'>>
    for (const role of signersOf(her)) await keepSigner(act, text, request, { role, ...signers[role] })
    return done({ id: request.id })
  })

async function namesOf(act: Act, request: CoachingRequest) {
  const payer = await payerNow(act, request)
  const coach = (await findRoute(act, request.route))?.coach ?? request.madeBy
  const organisations = await organisationNames(act, [request.firm, ...(payer?.id ? [payer.id] : [])])
  const work = request.placement ? await workOf(act, request.placement) : undefined
  const regime = (await regimesOfRequest(act, request)).find((one) => one.id === request.regime)
  return {
    firm: organisations.get(request.firm) ?? '',
    payer: payer?.name ?? organisations.get(payer?.id ?? '') ?? null,
    coach: (await colleaguesById(act, [coach])).get(coach ?? '')?.name ?? act.caller.name,
    employer: work?.employer ? await signerAt(act, work.employer) : undefined,
    regime: regime?.name ?? { nl: request.regime ?? '', en: request.regime ?? '' },
  }
}
