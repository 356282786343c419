import { colleaguesById } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, readId, refused } from '#values/public.ts'
import { factsOf, spotOf } from './add-employer.ts'
import type { ChangedMeanwhile, KvkKnown } from './employer.rules.ts'
import type { ChangedEmployer } from './employer.shapes.ts'
import { findEmployerForUpdate, findEmployerWithKvk, saveEmployer, saveLead } from './employer.store.ts'
import type { Employer } from './employer.ts'

/** Changes the facts of a card that nobody changed since it was read. */
export const changeEmployer = (house: House, caller: Caller, id: string, { version, ...given }: ChangedEmployer) =>
  house.db.act(caller, 'change-employer', async (act) => {
    const employer = await findForUpdate(act, id)
    if (!employer) return notFound()
    if (employer.version !== version) return changedMeanwhile(act, employer)
    const facts = factsOf(given)
    const twin = facts.kvk ? await findEmployerWithKvk(act, facts.kvk) : undefined
    if (twin && twin.id !== employer.id)
      return refused<KvkKnown>({ because: 'kvk-known', kind: 'conflict', employer: twin.id, name: twin.name })
    await saveEmployer(act, employer.id, facts, await spotOf(act, facts))
    return done({ id: employer.id, version: version + 1 })
  })

/** One lead contact for the whole region, whoever visits. Answers who it was, so that it can be taken back. */
export const changeLead = (house: House, caller: Caller, id: string, lead: string | null) =>
  house.db.act(caller, 'change-employer', async (act) => {
    const employer = await findForUpdate(act, id)
    if (!employer) return notFound()
    const colleague = lead ? (await colleaguesById(act, [lead])).get(lead) : undefined
    if (lead && !colleague) return refused({ because: 'no-such-colleague', kind: 'invalid' } as const)
    await giveLead(act, employer.id, lead)
    return done({ lead: colleague?.name ?? null, before: employer.lead })
  })

/** From now on this colleague leads, and who cares hears of it. */
export async function giveLead(act: Act, employer: Id<'Employer'>, lead: string | null): Promise<void> {
  await saveLead(act, employer, lead)
  await act.tell({ name: 'LeadContactChanged', employer, account: lead })
}

async function findForUpdate(act: Act, id: string): Promise<Employer | undefined> {
  const read = readId<'Employer'>(id)
  return read.done ? findEmployerForUpdate(act, read.value) : undefined
}

/** Says who was faster, and when. */
export async function changedMeanwhile(
  act: Act,
  { changedBy, changedAt, version }: Pick<Employer, 'changedBy' | 'changedAt' | 'version'>,
) {
  const by = changedBy && (await colleaguesById(act, [changedBy])).get(changedBy)?.name
  return refused<ChangedMeanwhile>({
    because: 'changed-meanwhile',
    kind: 'conflict',
    by: by ?? null,
    at: changedAt,
    version,
  })
}
