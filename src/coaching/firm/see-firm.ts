import { colleaguesById, colleaguesHere, mayDo, organisationsHere } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { papersOf } from './firm.store.ts'
import type { Attachment, Authority, FirmPapers, Recognition } from './firm.ts'

interface Choice {
  readonly value: string
  readonly label: string
}

export interface FirmView {
  readonly id: string
  readonly name: string
  readonly mayKeep: boolean
  readonly recognitions: readonly Recognition[]
  readonly attachments: readonly (Attachment & { readonly name: string })[]
  readonly authorities: readonly (Authority & { readonly name: string; readonly for: string | null })[]
  readonly coaches: readonly Choice[]
  readonly approvers: readonly Choice[]
}

/** The papers of one firm; without one, those of the own house. */
export const seeFirm = (house: House, caller: Caller, firm?: string) =>
  house.db.act(caller, 'see-firm-papers', async (act) => {
    const which = firm ?? caller.organisation
    if (!which) return refused({ because: 'no-permit', kind: 'not-allowed' } as const)
    const here = (await organisationsHere(act)).find(({ id }) => id === which)
    if (!here) return notFound()
    const papers = await papersOf(act, here.id as Id<'Organisation'>)
    const mayKeep = here.id === caller.organisation && mayDo(caller, 'keep-firm-papers')
    return done(await viewOf(act, { id: here.id, name: here.name, mayKeep }, papers))
  })

async function viewOf(
  act: Act,
  firm: Pick<FirmView, 'id' | 'name' | 'mayKeep'>,
  papers: FirmPapers,
): Promise<FirmView> {
  const { recognitions, attachments, authorities } = papers
  const names = await colleaguesById(act, [
    ...attachments.map(({ account }) => account),
    ...authorities.flatMap(({ account, standsInFor }) => [account, standsInFor]),
  ])
  const nameOf = (id: string | null) => names.get(id ?? '')?.name ?? null
  return {
    ...firm,
    recognitions,
    attachments: attachments.map((one) => ({ ...one, name: nameOf(one.account) ?? '' })),
    authorities: authorities.map((one) => ({ ...one, name: nameOf(one.account) ?? '', for: nameOf(one.standsInFor) })),
    coaches: firm.mayKeep ? choices(await colleaguesHere(act, ['job-coach'])) : [],
    approvers: firm.mayKeep ? choices(await colleaguesHere(act, ['approver'])) : [],
  }
}

const choices = (colleagues: readonly { id: string; name: string; organisation: string | null }[]): Choice[] =>
  colleagues.map(({ id, name, organisation }) => ({
    value: id,
    label: [name, organisation].filter(Boolean).join(', '),
  }))
