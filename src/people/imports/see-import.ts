import { colleaguesById, organisationSeal } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { addDays, done, notFound } from '#values/public.ts'
import { openFindings } from './content.ts'
import { isOpenHeading } from './headings.rules.ts'
import { findImport, type ImportId } from './import.store.ts'
import { lineOf } from './import-view.ts'
import { undoDays } from './tidy-imports.ts'

/** One import: its counts, what was left out of the file and why. */
export const seeImport = (house: House, caller: Caller, { id }: { id: string }) =>
  house.db.act(caller, 'bring-in-people', async (act) => {
    const record = await findImport(act, id as ImportId)
    if (!record || !act.caller.organisation) return notFound()
    const seal = await organisationSeal(house, act, act.caller.organisation)
    const people = await colleaguesById(act, [record.account_id, record.stored_by])
    const since = new Date(addDays(act.today, -undoDays))
    const { notRead, unread, headings = [] } = openFindings(seal, record.id, record.findings_sealed)
    return done({
      ...lineOf(record, (account) => people.get(account ?? '')?.name ?? null, since),
      notRead,
      unread,
      openHeadings: headings.filter(({ heading }) => isOpenHeading(heading)).length,
    })
  })
