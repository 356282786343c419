import type { Caller, House } from '#platform/public.ts'
import { done, type Id, type Instant, instantOf, notFound } from '#values/public.ts'
import { chooseOrganisation, endSession, endSessionById, endSessionsOf, listSessions } from './session.store.ts'
import { hashOf } from './token.ts'

export interface SessionView {
  readonly id: string
  readonly startedAt: Instant
  readonly seenAt: Instant
  readonly isThis: boolean
  /** The button of the house that vouched for her; nothing when it was our own password. */
  readonly openedBy: string | null
}

/** Where somebody is signed in right now. */
export const seeSessions = (house: House, caller: Caller, current: string | undefined) =>
  house.db.act(caller, 'change-own-sign-in', async (act) => {
    const rows = await listSessions(act, caller.account as Id<'Account'>)
    const here = current ? hashOf(current) : Buffer.alloc(0)
    const sessions: SessionView[] = rows.map((row) => ({
      id: row.id,
      startedAt: instantOf(row.created_at),
      seenAt: instantOf(row.seen_at),
      isThis: row.token_hash.equals(here),
      openedBy: row.openedBy,
    }))
    return done(sessions)
  })

/** Signs out elsewhere: on a computer that somebody walked away from. */
export const endOwnSession = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'change-own-sign-in', async (act) =>
    (await endSessionById(act, caller.account as Id<'Account'>, id)) ? done() : notFound(),
  )

/** On every device at once, also on this one. */
export const endOwnSessions = (house: House, caller: Caller) =>
  house.db.act(caller, 'change-own-sign-in', async (act) => {
    await endSessionsOf(act, caller.account as Id<'Account'>)
    return done()
  })

/** Signs out here. Whoever was not signed in is signed out too. */
export const signOut = (house: House, caller: Caller, current: string | undefined) =>
  house.db.act(caller, 'sign-out', async (act) => {
    if (current) await endSession(act, hashOf(current))
    return done()
  })

/** Somebody with two organisations works for one of them at a time. */
export const switchOrganisation = (house: House, caller: Caller, current: string | undefined, organisation: string) =>
  house.db.act(caller, 'change-own-account', async (act) => {
    const chosen = await chooseOrganisation(act, caller.account as Id<'Account'>, hashOf(current ?? ''), organisation)
    return chosen ? done() : notFound()
  })
