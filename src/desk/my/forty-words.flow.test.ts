import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guestOf, sessionCookieName } from '#access/public.ts'
import { seeWhoToBe } from '#access/who-is-who/see-who-is-who.ts'
import { groupsOf } from '#people/own-profile/own-groups.rules.ts'
import { ownParts } from '#people/own-profile/own-parts.rules.ts'
import { renewEmployerLink } from '#trajectories/proposals/employer-link.ts'
import { seeProposals } from '#trajectories/public.ts'
import { expectDone } from '#values/public.ts'
import { callerNamed, cookieFor, inventedRegion } from '../../../tests/invented-region.ts'

/** A candidate reads at most forty words on a screen, ten in a sentence; whoever hires reads a card as short as that. */
const mostOnScreen = 40
const mostInSentence = 10

/** Each question about herself, and each screen of the long ones. */
const ownProfilePages = [
  'profile',
  'cv',
  'cv/choice',
  'cv/link',
  'messages',
  ...['inpakken', 'konckerge', 'qqqqqq'].map((typed) => `profile/work?seek=${typed}`),
  ...ownParts.flatMap((part) => [`profile/${part}`, ...groupsOf(part).map((group) => `profile/${part}/${group}`)]),
]

describe('forty words a screen', () => {
  let region: Awaited<ReturnType<typeof inventedRegion>>
  let candidates: readonly string[]
  beforeAll(async () => {
    region = await inventedRegion()
    const guest = await guestOf(region.house, 'nl', 'tests')
    candidates = expectDone(await seeWhoToBe(region.house, guest)).candidates.map(({ name }) => name)
  })
  afterAll(() => region.close())

  const screensOf = async (name: string | null, path: string): Promise<readonly Screen[]> => {
    const cookies = name ? { [cookieName]: (await cookieFor(region.house, name)).session } : {}
    const { body, statusCode } = await region.app.inject({ method: 'GET', url: path, cookies })
    expect(statusCode, path).toBe(200)
    return screensIn(path, body)
  }

  it.each(['nl', 'en'])('holds on every page that a candidate has (%s)', async (lang) => {
    const screens: Screen[] = []
    const [first = ''] = candidates
    for (const page of ['account', 'account/passkeys', 'account/password'])
      screens.push(...(await screensOf(first, `/my/${page}?lang=${lang}`)))
    for (const name of candidates) {
      const route = await screensOf(name, `/my?lang=${lang}`)
      const question = /\/my\/questions\/[0-9a-f-]{36}/.exec(route[0]?.html ?? '')?.[0]
      const asked = question ? [`${question}?lang=${lang}`, `${question}?no&lang=${lang}`] : []
      const looks = await screensOf(name, `/my/looks?lang=${lang}`)
      const look = /\/my\/looks\/\d+/.exec(looks[0]?.html ?? '')?.[0]
      const consent = await screensOf(name, `/my/consent?lang=${lang}`)
      const release = /\/my\/consent\/[0-9a-f-]{36}/.exec(consent[0]?.html ?? '')?.[0]
      if (release) asked.push(`${release}?lang=${lang}`)
      screens.push(...route, ...looks, ...consent, ...(await screensOf(name, `/my/work?lang=${lang}`)))
      screens.push(...(await screensOf(name, `/my/consent/share?lang=${lang}`)))
      if (look) asked.push(`${look}?lang=${lang}`)
      for (const path of asked) screens.push(...(await screensOf(name, path)))
    }
    expect(screens.filter(({ path }) => path.includes('?no')).length, 'pages of saying no').toBeGreaterThan(0)
    expect(screens.filter(({ path }) => /looks\/\d/.test(path)).length, 'pages of asking why').toBeGreaterThan(0)
    expect(screens.filter(({ path }) => /consent\/[0-9a-f]/.test(path)).length, 'pages of consent').toBeGreaterThan(0)
    for (const page of ownProfilePages)
      screens.push(...(await screensOf(first, `/my/${page}${page.includes('?') ? '&' : '?'}lang=${lang}`)))
    for (const page of ['why', 'controllers'])
      screens.push(...(await screensOf(candidates[0] ?? null, `/my/${page}?lang=${lang}`)))
    expect(screens.flatMap(tooMuch)).toEqual([])
  })

  it.each(['nl', 'en'])('holds on the card that an employer opens by its link (%s)', async (lang) => {
    const karin = await callerNamed(region.house, 'Karin Wassink')
    const open = expectDone(await seeProposals(region.house, karin, { phases: ['asking', 'person-yes', 'proposed'] }))
    expect(new Set(open.map(({ phase }) => phase)).size, 'phases').toBe(3)
    const screens: Screen[] = []
    for (const { id } of open.slice(0, 12)) {
      const { path } = expectDone(await renewEmployerLink(region.house, karin, id))
      for (const page of [`${path}?lang=${lang}`, `${path}?no&lang=${lang}`])
        screens.push(...(await screensOf(null, page)).map(withoutData))
    }
    expect(screens.flatMap(tooMuch)).toEqual([])
  })

  it('would refuse a screen of forty-one words, and a sentence of eleven', () => {
    const page = (text: string) => `<main><p>${text}</p></main>`
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
    expect(screensIn('', page(`${words(10)}. `.repeat(4))).flatMap(tooMuch)).toEqual([])
    expect(screensIn('', page(`${words(10)}. `.repeat(4) + words(1))).flatMap(tooMuch)).toHaveLength(1)
    expect(screensIn('', page(words(11))).flatMap(tooMuch)).toHaveLength(1)
  })
})

const cookieName = sessionCookieName('http://localhost')

interface Screen {
  readonly path: string
  readonly html: string
}

/**
 * What stands in the page between header and foot, also the names of a job or a firm. What is folded is a screen of its
 * own: one opens it because one wants to. In a list of people one row counts, for the others read the same. Words for ears only and initials in a circle are not read.
 */
function screensIn(path: string, body: string): readonly Screen[] {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(body)?.[1] ?? ''
  const read = main
    .replaceAll(/<svg.*?<\/svg>/gs, '')
    .replaceAll(/<span class="sk-(visually-hidden|avatar)[^>]*>.*?<\/span>/gs, '')
    .replace(/(<li class="sk-(?:look|session)">.*?<\/li>).*<\/ul>/s, '$1')
  const folded = [...read.matchAll(/<details[^>]*><summary.*?<\/summary>(.*?)<\/details>/gs)]
  const unfolded = folded.reduce((html, [, inside]) => html.replace(inside ?? '', ''), read)
  return [{ path, html: unfolded }, ...folded.map(([, inside]) => ({ path: `${path}, folded`, html: inside ?? '' }))]
}

/** What a person can and wants is what the employer came for, and as much as it is. */
const withoutData = ({ path, html }: Screen): Screen => ({ path, html: html.replaceAll(/<dd.*?<\/dd>/gs, '') })

function tooMuch({ path, html }: Screen): string[] {
  const lines = html
    .replaceAll('<!-- -->', '')
    .split(/<[^>]+>/)
    .filter((line) => line.trim())
  const sentences = lines.flatMap((line) => line.split(/[.?!](?=\s|$)/))
  const count = wordsIn(lines.join(' '))
  return [
    ...(count > mostOnScreen ? [`${path}: ${count} words: ${lines.join(' | ')}`] : []),
    ...sentences.filter((sentence) => wordsIn(sentence) > mostInSentence).map((sentence) => `${path}: ${sentence}`),
  ]
}

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
