import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guestOf } from '#access/public.ts'
import { beginDay } from '#platform/jobs/jobs.ts'
import { tidyDrafts } from '#platform/public.ts'
import { done, expectDone } from '#values/public.ts'
import { freshHouse, movableClock } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { findDraft } from './draft.store.ts'
import { draftDays, keepDraft, seeDraft, throwDraftAway } from './drafts.ts'

describe('what was typed in a form and not saved yet', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshHouse>>
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshHouse({ clock: time.clock })
    region = await smallRegion(fresh.house)
  })
  afterAll(() => fresh.close())

  const form = '/people/new'
  const aDay = 24 * 3600
  const keep = (text: string, key = 'key') =>
    keepDraft(fresh.house, region.karin, form, key, { given: text }).then(expectDone)
  const see = async (who = region.karin) => expectDone(await seeDraft(fresh.house, who, form))?.values

  it('is kept for who typed it, the newest words only', async () => {
    await keep('Nao')
    await keep('Naomi')
    expect(await see()).toEqual({ given: 'Naomi' })
  })

  it('is not there for a colleague, nor for the same person at another organisation', async () => {
    expect(await see(region.loes)).toBeUndefined()
    expect(await see({ ...region.karin, organisation: region.deKade })).toBeUndefined()
  })

  it('cannot be read in the database', async () => {
    const kept = await fresh.house.db.act(region.karin, 'keep-draft', async (act) => done(await findDraft(act, form)))
    expect(expectDone(kept)?.values_sealed.toString('latin1')).not.toContain('Naomi')
  })

  it('is gone when it is thrown away', async () => {
    await keep('Naomi')
    expectDone(await throwDraftAway(fresh.house, region.karin, form))
    expect(await see()).toBeUndefined()
  })

  it('does not come back when it arrives after the form itself', async () => {
    const karin = { ...region.karin, screen: form, idempotency: { key: 'sent', fingerprint: 'f' } }
    await keep('Naomi')
    expectDone(await fresh.house.db.act(karin, 'write-note', async () => done(null)))
    expect(await see()).toBeUndefined()
    await keep('Naomi', 'sent')
    expect(await see()).toBeUndefined()
  })

  it(`is forgotten after ${draftDays} days`, async () => {
    await keep('Naomi')
    time.passes((draftDays - 1) * aDay)
    await beginDay(fresh.house, { DayBegan: [tidyDrafts] })
    expect(await see()).toEqual({ given: 'Naomi' })
    time.passes(2 * aDay)
    await beginDay(fresh.house, { DayBegan: [tidyDrafts] })
    expect(await see()).toBeUndefined()
  })

  it('is refused when it is longer than any form', async () => {
    const long = await keepDraft(fresh.house, region.karin, form, 'key', { given: 'x'.repeat(200_000) })
    expect(long).toMatchObject({ done: false, refusal: { because: 'too-long' } })
  })

  it('is nothing for who did not sign in', async () => {
    const guest = await guestOf(fresh.house, 'nl', form)
    expect(await seeDraft(fresh.house, guest, form)).toMatchObject({ refusal: { because: 'no-permit' } })
  })
})
