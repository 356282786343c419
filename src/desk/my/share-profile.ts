import {
  consentText,
  giveRelease,
  howAtOwnPages,
  isWalled,
  lastDay,
  organisationsHere,
  type Release,
  type ReleaseKey,
  releasesOf,
  stateOfRelease,
} from '#access/public.ts'
import { findOwnCards } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, type Lang, notFound, refused } from '#values/public.ts'

type Organisation = Id<'Organisation'>

const what = 'profile-release'

/** With whom she can share what she wants and can: each partner that does not read it on her yes already. */
export const seeWhomToShareWith = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-own-route', async (act) => {
    const { open } = await openFor(act)
    return done(open.map(({ id, name }) => ({ id, name })))
  })

/** The question as she would be asked it, with one organisation in it. */
export const seeSharing = (house: House, caller: Caller, organisation: Organisation, lang: Lang) =>
  house.db.act(caller, 'see-own-route', async (act) => {
    const found = (await openFor(act)).open.find(({ id }) => id === organisation)
    const text = found && textFor(act, found.name, lang)
    return text ? done({ shown: text }) : notFound()
  })

type AnotherText = { readonly because: 'another-text'; readonly kind: 'conflict' }

/** Her own yes without being asked: to one organisation, for the usual time, with the text that she read. */
export const shareProfile = (
  house: House,
  caller: Caller,
  { organisation, version, lang }: { organisation: Organisation; version: string | null; lang: Lang },
) =>
  house.db.act(caller, 'answer-own-question', async (act) => {
    const { cards, open } = await openFor(act)
    const found = open.find(({ id }) => id === organisation)
    const text = found && textFor(act, found.name, lang)
    if (!found || !text) return notFound()
    if (version && version !== text.version) return refused<AnotherText>({ because: 'another-text', kind: 'conflict' })
    for (const { subject, holder } of cards.filter((card) => found.holders.includes(card.holder))) {
      const key: ReleaseKey = { subject, holder, what, audience: 'organisation', about: organisation }
      const given = await giveRelease(act, key, null, { how: howAtOwnPages(caller), paperOn: null, text })
      if (!given.done) return given
    }
    return done({ organisation })
  })

function textFor(act: Act, name: string, lang: Lang) {
  const until = lastDay(what, { audience: 'organisation' }, null, act.today)
  return until.done ? consentText({ what, audience: 'organisation', name, until: until.value }, lang) : undefined
}

/** Never an employer, nor another hat of the house that keeps the file. Of several files each can be shared. */
async function openFor(act: Act) {
  const subject = act.caller.subject as Id<'Subject'>
  const cards = await findOwnCards(act, subject)
  const releases = await releasesOf(act, { subject })
  await act.look(cards, 'own-page')
  await act.look(releases, 'own-page')
  const here = await organisationsHere(act)
  const keepers = here.filter(({ id }) => cards.some(({ holder }) => holder === id))
  const open = here.flatMap((one) => {
    const holders = keepers
      .filter((keeper) => keeper.id !== one.id && !isWalled(keeper, one))
      .filter((keeper) => !releases.some((release) => isGiven(act, release, keeper.id, one.id)))
      .map(({ id }) => id)
    return holders.length > 0 ? [{ id: one.id, name: one.name, holders }] : []
  })
  return { cards, open }
}

const isGiven = (act: Act, release: Release, holder: string, about: string): boolean =>
  release.what === what &&
  release.holder === holder &&
  (release.audience === 'region' || release.about === about) &&
  stateOfRelease(release, act.today) === 'given'
