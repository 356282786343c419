import { type Act, stopLettersOn } from '#platform/public.ts'
import { type Day, done, type Id, refused } from '#values/public.ts'
import { dropLettersAbout } from '../letters/drop-letters.ts'
import { lastDay, type ReleaseState, stateOf } from './release.rules.ts'
import {
  type Answer,
  answerAsked,
  endStanding,
  findRelease,
  keepAsked,
  keepGiven,
  keepRefused,
  standing,
} from './release.store.ts'
import type { ConsentHow, Release, ReleaseKey } from './release.ts'

export type DecideRefusal = { readonly because: 'already-so'; readonly kind: 'conflict'; readonly state: ReleaseState }

const alreadySo = (state: ReleaseState) => refused<DecideRefusal>({ because: 'already-so', kind: 'conflict', state })

/** Puts the question on her own page. What ran out is asked again; what stands is not. */
export async function askRelease(act: Act, key: ReleaseKey, chosen: Day | null) {
  const until = lastDay(key.what, key, chosen, act.today)
  if (!until.done) return until
  const stands = await standingOf(act, key)
  if (stands === 'expired') await endStanding(act, key, 'renewed')
  else if (stands) return alreadySo(stands)
  const id = await keepAsked(act, key, until.value)
  return id ? done({ id, until: until.value }) : alreadySo('asked')
}

/** A yes from today on. It takes the place of what was asked or given before: the newest text and end count. */
export async function giveRelease(act: Act, key: ReleaseKey, chosen: Day | null, answer: Answer) {
  const until = lastDay(key.what, key, chosen, act.today)
  if (!until.done) return until
  await renew(act, key)
  const id = await keepGiven(act, key, until.value, answer)
  return id ? done({ id, until: until.value }) : alreadySo('given')
}

/** A no. It ends a yes that stood, and is kept as a no where nothing stood. */
export async function refuseRelease(act: Act, key: ReleaseKey, answer: Answer) {
  const stands = await standingOf(act, key)
  if (stands === 'given' || stands === 'expired') return withdrawRelease(act, key, answer.how)
  if (stands === 'asked') await renew(act, key)
  await keepRefused(act, key, answer)
  return done()
}

/** Taken back: the next request, an open screen and a letter that waits all find nothing that stands. */
export async function withdrawRelease(act: Act, which: ReleaseKey | Id<'Release'>, how: ConsentHow) {
  const ended = await endStanding(act, which, how)
  await stopLettersOn(act, ended)
  for (const id of ended) await dropLettersAbout(act, 'consent', id)
  for (const id of ended) await act.tell({ name: 'ReleaseWithdrawn', release: id })
  return done()
}

/** Her own answer to one that is there: yes or no to a question, no to a yes, and yes again to what ended. */
export async function answerRelease(act: Act, release: Release, yes: boolean, answer: Answer, until: Day) {
  await dropLettersAbout(act, 'consent', release.id)
  const state = stateOf(release, act.today)
  if (state === 'asked')
    return (await answerAsked(act, release.id, release.what, yes, answer)) ? done() : alreadySo('given')
  if (!yes) return state === 'given' ? withdrawRelease(act, release.id, answer.how) : done()
  if (state === 'given') return done()
  if (release.what === 'name-for-vacancy') return alreadySo(state) // that question is asked anew, by somebody
  return giveRelease(act, release, until, answer)
}

/** What was asked or given before is over, and its letter needs no post any more. */
async function renew(act: Act, key: ReleaseKey): Promise<void> {
  for (const id of await endStanding(act, key, 'renewed')) await dropLettersAbout(act, 'consent', id)
}

/** The one to answer, locked until the act ends. */
export const findReleaseToAnswer = (act: Act, id: Id<'Release'>) => findRelease(act, id)

async function standingOf(act: Act, key: ReleaseKey): Promise<ReleaseState | undefined> {
  const all = await standing(act, key)
  const same = all.find(({ audience, about }) => audience === key.audience && about === key.about)
  return same && stateOf(same, act.today)
}
