import {
  actingNames,
  colleaguesById,
  type Release,
  type ReleaseState,
  releasesOf,
  stateOfRelease,
} from '#access/public.ts'
import type { Act, Caller, House, Read } from '#platform/public.ts'
import { type Day, done, type Id } from '#values/public.ts'
import { audienceNames } from './audience-names.ts'

/** One line: what may be done, by whom, until when, and how we know. */
export interface ConsentView {
  readonly id: Id<'Release'>
  readonly what: Release['what']
  readonly audience: Release['audience']
  readonly name: string | null
  readonly state: ReleaseState
  readonly askedOn: Day | null
  readonly askedBy: string | null
  readonly on: Day | null
  readonly until: Day | null
  readonly how: Release['how']
  /** By whom, where somebody acted for her. */
  readonly by: string | null
  readonly paperOn: Day | null
  readonly text: Release['text']
}

/** What she was asked and what she said, what stands first. A read: the caller looks. */
export async function consentOf(act: Act, { subject, holder }: Read): Promise<readonly ConsentView[]> {
  return consentViews(act, await releasesOf(act, { subject, holder }))
}

/** For a page on which she is looked at already: only the names of those whom she allowed something. */
export const consentLines = (house: House, caller: Caller, releases: readonly Release[]) =>
  house.db.act(caller, 'see-dossier', async (act) => done(await consentViews(act, releases)))

export async function consentViews(act: Act, releases: readonly Release[]): Promise<readonly ConsentView[]> {
  const nameOf = await audienceNames(act, releases)
  const colleagues = await colleaguesById(
    act,
    releases.map(({ askedBy }) => askedBy),
  )
  const acting = await actingNames(
    act,
    releases.map(({ answeredBy }) => answeredBy),
  )
  return releases
    .map((release) => ({
      ...viewOf(release, act.today, nameOf(release), colleagues.get(release.askedBy ?? '')?.name ?? null),
      by: acting.get(release.answeredBy ?? '') ?? null,
    }))
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
}

const order: readonly ReleaseState[] = ['asked', 'given', 'expired', 'withdrawn', 'refused']

function viewOf(release: Release, today: Day, name: string | null, askedBy: string | null) {
  const { id, what, audience, askedOn, until, how, paperOn, text } = release
  const state = stateOfRelease(release, today)
  const on = { asked: askedOn, given: release.givenOn, expired: until }[state as 'asked' | 'given' | 'expired']
  return {
    ...{ id, what, audience, name, state, askedOn, askedBy, until, how, paperOn, text },
    on: on ?? release.withdrawnOn ?? release.refusedOn,
  }
}
