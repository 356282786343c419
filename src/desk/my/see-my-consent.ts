import {
  answerRelease,
  type ConsentText,
  consentText,
  findReleaseToAnswer,
  howAtOwnPages,
  lastDay,
  type Release,
  releasesOf,
  stateOfRelease,
} from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, type Lang, notFound, refused } from '#values/public.ts'
import { audienceNames } from '../consent/audience-names.ts'
import type { OwnAnswer } from '../consent/consent.shapes.ts'
import { type ConsentView, consentViews } from '../consent/consent-view.ts'

/** Everything she was asked, by whom, and what she said. */
export const seeMyConsent = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-own-route', async (act) => {
    const releases = await releasesOf(act, { subject: caller.subject as Id<'Subject'> })
    await act.look(releases, 'own-page')
    return done(await consentViews(act, releases))
  })

/** One of them with the text as she reads it now, and what she can say. */
export interface OwnConsent extends ConsentView {
  readonly shown: ConsentText
  readonly says: { readonly yes: boolean; readonly no: boolean }
}

export const seeMyRelease = (house: House, caller: Caller, id: Id<'Release'>, lang: Lang) =>
  house.db.act(caller, 'see-own-route', async (act) => {
    const found = await ownRelease(act, id)
    if (!found) return notFound()
    const [view] = await consentViews(act, [found])
    const shown = await textOf(act, found, lang)
    return view && shown ? done<OwnConsent>({ ...view, shown, says: saysOf(act, found) }) : notFound()
  })

type AnotherText = { readonly because: 'another-text'; readonly kind: 'conflict' }

/** Her yes or her no, with the very text that she read. */
export const answerMyRelease = (house: House, caller: Caller, id: Id<'Release'>, said: OwnAnswer, lang: Lang) =>
  house.db.act(caller, 'answer-own-question', async (act) => {
    const found = await ownRelease(act, id)
    const text = found && (await textOf(act, found, lang))
    if (!found || !text) return notFound()
    const yes = said.answer === 'yes'
    if (yes && said.version && said.version !== text.version)
      return refused<AnotherText>({ because: 'another-text', kind: 'conflict' })
    const until = untilOf(act, found)
    if (!until.done) return until
    const answered = await answerRelease(
      act,
      found,
      yes,
      { how: howAtOwnPages(caller), paperOn: null, text },
      until.value,
    )
    return answered.done ? done({ answer: said.answer }) : answered
  })

async function ownRelease(act: Act, id: Id<'Release'>): Promise<Release | undefined> {
  const found = await findReleaseToAnswer(act, id)
  if (found) await act.look([found], 'own-page')
  return found?.subject === act.caller.subject ? found : undefined
}

/** What was asked keeps the end it was asked with; a yes after an end begins a new time. */
function untilOf(act: Act, release: Release) {
  const asked = stateOfRelease(release, act.today) === 'asked' ? release.until : null
  return lastDay(release.what, release, asked && asked >= act.today ? asked : null, act.today)
}

async function textOf(act: Act, release: Release, lang: Lang): Promise<ConsentText | undefined> {
  const until = untilOf(act, release)
  const name = (await audienceNames(act, [release]))(release)
  return until.done ? consentText({ ...release, name, until: until.value }, lang) : undefined
}

function saysOf(act: Act, release: Release) {
  const state = stateOfRelease(release, act.today)
  const again = state !== 'given' && release.what !== 'name-for-vacancy'
  return { yes: state === 'asked' || again, no: state === 'asked' || state === 'given' }
}
