import { inject } from 'vitest'
import { findCaller, guestOf, signInAsInvented } from '../src/access/public.ts'
import { seeWhoToBe } from '../src/access/who-is-who/see-who-is-who.ts'
import { loadInventedRegion } from '../src/app/invented/load.ts'
import { type Caller, type House, withClient } from '../src/platform/public.ts'
import type { Role } from '../src/trajectories/agreements/agreement.ts'
import { renewSignLink } from '../src/trajectories/agreements/sign-link.ts'
import { seePlacements } from '../src/trajectories/placements/see-placements.ts'
import { type Day, expectDone, type Id } from '../src/values/public.ts'
import { aMonday, type FreshOptions, freshApp, freshHouse } from './fresh-region.ts'

type Options = Omit<FreshOptions, 'template'>

/** The invented region with the whole app around it. The first file of a run loads it, all others copy it. */
export async function inventedRegion(options: Options & { listen?: boolean; jobs?: boolean } = {}) {
  const on = options.on ?? aMonday
  return freshApp({ ...options, on, template: await loadedTemplate(on) })
}

/** The same without an app, for verbs alone. */
export async function inventedHouse(options: Options = {}) {
  const on = options.on ?? aMonday
  return freshHouse({ ...options, on, template: await loadedTemplate(on) })
}

/** One file loads while the others wait; a half-loaded database never gets the name that they look for. */
async function loadedTemplate(on: Day): Promise<string> {
  const name = `${inject('template')}_${on.replaceAll('-', '')}`
  await withClient(inject('adminUrl'), async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rows } = await client.query('select from pg_database where datname = $1', [name])
    if (rows.length > 0) return
    const fresh = await freshHouse({ on })
    expectDone(await loadInventedRegion(fresh.house))
    await fresh.house.db.close()
    const filled = new URL(fresh.urls.owner).pathname.slice(1)
    await client.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1', [filled])
    await client.query(`alter database ${filled} rename to ${name}`)
  })
  return name
}

/** Somebody of the region as they come in through the door of looking around. */
export async function callerNamed(house: House, name: string): Promise<Caller> {
  const guest = await guestOf(house, 'nl', 'tests')
  return findCaller(house, guest, await cookieFor(house, name))
}

/** Who wears two hats of one house and chose none yet, such as Ingrid, at work in this one. */
export const inHat = (caller: Caller, organisation: string): Caller =>
  caller.organisation ? caller : { ...caller, organisation: organisation as never, roles: ['programme-manager'] }

export async function cookieFor(house: House, name: string): Promise<{ session: string }> {
  const guest = await guestOf(house, 'nl', 'tests')
  return { session: expectDone(await signInAsInvented(house, guest, await accountOf(house, guest, name))) }
}

async function accountOf(house: House, guest: Caller, name: string): Promise<Id<'Account'>> {
  const { teams, candidates, acting } = expectDone(await seeWhoToBe(house, guest))
  const found = [...teams.flatMap(({ people }) => people), ...candidates, ...acting].find((one) => one.name === name)
  if (!found) throw new Error(`Nobody here is called ${name}.`)
  return found.account as Id<'Account'>
}

/** Who may begin on trial and whose text waits for names, with somebody who works with her. */
export async function aTrialToSign(house: House) {
  for (const name of [
    'Karin Wassink',
    'Fatima Bouzid',
    'Saskia Veenstra',
    'Mehmet Aydın',
    'Loes ter Braak',
    'Wim Nijland',
  ]) {
    const caller = await callerNamed(house, name)
    const [trial] = expectDone(await seePlacements(house, caller, { phase: 'granted' }))
    if (trial) return { caller, trial }
  }
  throw new Error('Nobody has a trial to sign.')
}

/** A personal link under that text. */
export async function aSignLink(house: House, role: Role = 'candidate'): Promise<string> {
  const { caller, trial } = await aTrialToSign(house)
  return expectDone(await renewSignLink(house, caller, trial.id, role)).path.replace('/sign/', '')
}
