import { addDays, done, type Outcome, refused } from '#values/public.ts'
import type { Caller, House } from '../house.ts'
import { jobItself } from '../jobs/job-itself.ts'
import type { Subscriber } from '../jobs/jobs.ts'
import type { FormValues } from '../web/form-values.ts'
import { dropDraft, dropDraftsBefore, findDraft, isSaved, storeDraft } from './draft.store.ts'

/** What was typed in one form, and when it was last kept (ISO instant). */
export interface Draft {
  readonly values: FormValues
  readonly savedAt: string
}

/** Long enough for a week off sick, and short enough that forgotten words about people do not pile up. */
export const draftDays = 7

/** The draft of this form, or null. Sealed under a master key that is gone, it says nothing any more. */
export const seeDraft = (house: House, caller: Caller, form: string) =>
  house.db.act(caller, 'keep-draft', async (act) => {
    const found = await findDraft(act, form)
    return done(found ? await openDraft(house, caller, form, found) : null)
  })

/** Keeps the newest of what was typed. `key` is that of the form: once that was saved, a late draft is none. */
export const keepDraft = (house: House, caller: Caller, form: string, key: string, values: FormValues) =>
  house.db.act(caller, 'keep-draft', async (act): Promise<Outcome<null, TooLong | NoForm>> => {
    if (await isSaved(act, key)) return done(null)
    const text = JSON.stringify(values)
    if (form === '') return refused<NoForm>({ because: 'no-form', kind: 'invalid' })
    if (form.length > 300 || text.length > 100_000) return refused<TooLong>({ because: 'too-long', kind: 'invalid' })
    const sealed = house.keys.lockFor('draft', Buffer.from(text), placeOf(caller, form))
    await storeDraft(act, organisationOf(caller), form, sealed)
    return done(null)
  })

export const throwDraftAway = (house: House, caller: Caller, form: string) =>
  house.db.act(caller, 'keep-draft', async (act) => {
    await dropDraft(act, form)
    return done(null)
  })

export const tidyDrafts: Subscriber = async (house, { region }) => {
  await house.db.act(jobItself(region, 'tidy-drafts'), 'run-job', async (act) => {
    await dropDraftsBefore(act, new Date(addDays(act.today, -draftDays)))
    return done()
  })
}

type NoForm = { readonly because: 'no-form'; readonly kind: 'invalid' }
type TooLong = { readonly because: 'too-long'; readonly kind: 'invalid' }

async function openDraft(house: House, caller: Caller, form: string, kept: { values_sealed: Buffer; saved_at: Date }) {
  try {
    const text = (await house.keys.openFor('draft', kept.values_sealed, placeOf(caller, form))).toString()
    return { values: JSON.parse(text) as FormValues, savedAt: kept.saved_at.toISOString() } satisfies Draft
  } catch {
    return null
  }
}

const nobody = '00000000-0000-0000-0000-000000000000'
const organisationOf = (caller: Caller): string => caller.organisation ?? nobody
const placeOf = (caller: Caller, form: string): string => `draft ${caller.account} ${organisationOf(caller)} ${form}`
