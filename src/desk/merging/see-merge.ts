import { colleaguesById, isOpen, mayDo, organisationNames, reachAfter, relationsOf, sightsFor } from '#access/public.ts'
import { countCoaching } from '#coaching/public.ts'
import {
  columnsOf,
  countWith,
  type Facts,
  factsOf,
  groupOfField,
  isChoice,
  isKnown,
  likenessOf,
  type MergeField,
  mergeFields,
  newestOf,
  type PairRow,
  suggested,
} from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { countTrajectories } from '#trajectories/public.ts'
import { dayAt, done, type Id, nameInList, notFound } from '#values/public.ts'
import { findTwo, type TwoDossiers } from './two-dossiers.ts'

/** Side by side: what differs, what would come along, who would no longer see it. Nothing is changed by looking. */
export const seeMerge = (house: House, caller: Caller, ids: readonly [Id<'Dossier'>, Id<'Dossier'>]) =>
  house.db.act(caller, 'see-dossier', async (act) => {
    const two = await findTwo(act, ids)
    if (!two) return notFound()
    const { kept, merged, merging, conflicts } = two
    const [here, there] = [await factsOf(house, act, kept), await factsOf(house, act, merged)]
    const newest = newestOf(kept, merged)
    const fields = (await openFields(act, two)).filter((field) => isKnown(here, field) || isKnown(there, field))
    if (fields.includes('helps'))
      await act.look(
        [merging.kept, merging.merged].map((subject) => ({ subject, holder: merging.holder })),
        'what-helps',
      )
    return done({
      kept: sideOf(kept),
      merged: sideOf(merged),
      likeness: likenessOf(kept, merged),
      conflicts,
      fields: fields.map((field) => ({
        field,
        choice: isChoice(here, there, field),
        suggested: suggested(here, there, field, newest),
        kept: pick(here, field),
        merged: pick(there, field),
      })),
      along: {
        ...(await countWith(act, merging.holder, merging.merged)),
        ...(await countTrajectories(act, merging.holder, merging.merged)),
        ...(await countCoaching(act, merging.holder, [merging.merged])),
      },
      ...(await whoLoses(act, two)),
      names: await namesIn(act, two),
    })
  })

const sideOf = (row: PairRow) => ({
  id: row.id as Id<'Dossier'>,
  version: row.version,
  name: nameInList({ given: row.given_name, prefix: row.name_prefix, family: row.family_name }),
  since: dayAt(row.created_at),
})

const pick = (facts: Facts, field: MergeField): Partial<Facts> =>
  Object.fromEntries(columnsOf[field].map((column) => [column, facts[column]]))

/** What this reader may see of both: the rest goes as it goes without saying. */
async function openFields(act: Act, { merging, kept }: TwoDossiers): Promise<readonly MergeField[]> {
  const about = { subject: merging.kept, holder: merging.holder, lead: kept.lead_account_id as Id<'Account'> | null }
  const sights = (await sightsFor(act))(about)
  const mayHelp = mayDo(act.caller, 'open-what-helps')
  return mergeFields.filter((field) => {
    const group = groupOfField[field]
    if (field === 'helps' && !mayHelp) return false
    return group === 'course' || isOpen(sights[group])
  })
}

/** Partners that see one of the two and would not see what becomes of them; whether she can no longer sign in with one. */
async function whoLoses(act: Act, { merging }: TwoDossiers) {
  const { kept, merged, said, accounts } = await reachAfter(act, merging)
  const relations = await Promise.all(
    [merging.kept, merging.merged].map((subject) => relationsOf(act, { subject, holder: merging.holder })),
  )
  const ending = new Set(
    [...kept.filter(({ after }) => after.until !== null && after.until < act.today), ...merged].map(({ id }) => id),
  )
  const staying = new Set(
    relations[0]?.filter(({ id, byHer }) => !byHer && !ending.has(id)).map(({ organisation }) => organisation),
  )
  const names = relations
    .flat()
    .filter(({ id, organisation }) => ending.has(id) && !staying.has(organisation))
    .map(({ organisationName }) => organisationName)
  return { loses: [...new Set(names)].toSorted(), consentsEnd: said.ends.length, accountCloses: accounts.length > 0 }
}

async function namesIn(act: Act, { kept, merged }: TwoDossiers): Promise<Readonly<Record<string, string>>> {
  const leads = await colleaguesById(act, [kept.lead_account_id, merged.lead_account_id])
  const payers = await organisationNames(
    act,
    [kept.payer_id, merged.payer_id].flatMap((id) => id ?? []),
  )
  return Object.fromEntries([...[...leads].map(([id, { name }]) => [id, name] as const), ...payers])
}
