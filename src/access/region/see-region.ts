import type { Act, Caller, House } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import { findRegion, lockRegion } from './region.store.ts'

export interface RegionView {
  readonly name: string
  readonly invented: boolean
  readonly helpdeskPhone: string | null
  /** After so many weeks somebody's availability has to be confirmed again. */
  readonly confirmEveryWeeks: number
  /** How long a colleague, and a candidate, stays signed in without a sign of life; and everybody at the most. */
  readonly staffIdleMinutes: number
  readonly personIdleMinutes: number
  readonly sessionHours: number
}

/** The name over every page, and what the region decided for itself. */
export const seeRegion = (house: House, caller: Caller) => house.db.act(caller, 'see-public-pages', viewRegion)

/** The same, for who may change it. */
export const seeRegionSettings = (house: House, caller: Caller) => house.db.act(caller, 'manage-region', viewRegion)

async function viewRegion(act: Act) {
  const region = await findRegion(act)
  if (!region) return notFound()
  const view: RegionView = {
    name: region.name,
    invented: region.invented,
    helpdeskPhone: region.helpdesk_phone,
    confirmEveryWeeks: region.confirm_every_weeks,
    staffIdleMinutes: region.staff_idle_minutes,
    personIdleMinutes: region.person_idle_minutes,
    sessionHours: region.session_hours,
  }
  return done(view)
}

/** Whom somebody calls who is in doubt. */
export const helpdeskPhone = async (act: Act): Promise<string | null> => (await findRegion(act))?.helpdesk_phone ?? null

export const regionName = async (act: Act): Promise<string> => (await findRegion(act))?.name ?? ''

/** One at a time: for changes to who may let people in. */
export const lockAccounts = (act: Act) => lockRegion(act)
