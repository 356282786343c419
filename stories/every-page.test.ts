import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renewEmployerLink } from '../src/trajectories/proposals/employer-link.ts'
import { seeProposals } from '../src/trajectories/public.ts'
import { expectDone, type Id } from '../src/values/public.ts'
import { allPages } from '../tests/all-pages.ts'
import { aSignLink, callerNamed } from '../tests/invented-region.ts'
import { wide } from '../tests/wide.ts'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'
import type { Somebody } from './by/somebody.ts'

/** Who opens which page; `{person}` and the others are filled in with somebody of the invented region. */
const visits: readonly (readonly [string | null, string])[] = [
  [null, '/'],
  [null, '/sign-in'],
  [null, '/forgotten-password'],
  [null, '/sign-in/organisation'],
  [null, '/sign-in/back'],
  [null, '/about'],
  [null, '/privacy'],
  [null, '/accessibility'],
  [null, '/what-counts'],
  [null, '/kit'],
  [null, '/look-around'],
  [null, '/card/{card}'],
  [null, '/not-here'],
  ['Karin Wassink', '/work'],
  ['Karin Wassink', '/search?q=brink'],
  ['Karin Wassink', '/people'],
  ['Karin Wassink', '/views?list=people&keep=stage%3Dready'],
  ['Karin Wassink', '/people?q=nobody-is-called-this'],
  ['Karin Wassink', '/notes'],
  ['Karin Wassink', '/people/many?do=confirm&all=yes&stage=ready'],
  ['Karin Wassink', '/people/new'],
  ['Karin Wassink', '/people/{person}'],
  ['Karin Wassink', '/people/{person}/vacancies'],
  ['Karin Wassink', '/people/{person}/note'],
  ['Karin Wassink', '/people/{person}/notes'],
  ['Karin Wassink', '/people/{person}/sharing'],
  ['Karin Wassink', '/people/{person}/consent'],
  ['Karin Wassink', '/people/{person}/screening'],
  ['Karin Wassink', '/people/{person}/gaps'],
  ['Karin Wassink', '/people/{person}/gaps/new'],
  ['Karin Wassink', '/gaps'],
  ['Karin Wassink', '/gaps/{gap}'],
  ['Karin Wassink', '/criteria'],
  ['Annelies Hofman', '/criteria/new'],
  ['Saskia Veenstra', '/people/{person}/acting'],
  ['Karin Wassink', '/why-we-know'],
  ['Karin Wassink', '/people/{person}/documents'],
  ['Karin Wassink', '/people/{person}/{part}'],
  ['Karin Wassink', '/employers'],
  ['Karin Wassink', '/employers/new'],
  ['Karin Wassink', '/employers/{employer}'],
  ['Karin Wassink', '/employers/{employer}/moment'],
  ['Karin Wassink', '/employers/{employer}/edit'],
  ['Karin Wassink', '/employers/{employer}/lead'],
  ['Karin Wassink', '/employers/{employer}/contact'],
  ['Karin Wassink', '/vacancies'],
  ['Karin Wassink', '/vacancies/imports'],
  ['Karin Wassink', '/vacancies/new?employer={employer}'],
  ['Karin Wassink', '/vacancies/{vacancy}'],
  ['Karin Wassink', '/vacancies/{vacancy}/almost'],
  ['Karin Wassink', '/vacancies/{vacancy}/to-ask'],
  ['Karin Wassink', '/vacancies/{vacancy}/proposed'],
  ['Karin Wassink', '/vacancies/{vacancy}/about'],
  ['Karin Wassink', '/vacancies/{vacancy}/edit'],
  ['Karin Wassink', '/vacancies/{vacancy}/people/{person}'],
  ['Karin Wassink', '/proposals'],
  ['Karin Wassink', '/proposals/{proposal}'],
  ['Karin Wassink', '/placements'],
  ['Karin Wassink', '/placements/new?kind=trial&proposal={yes}'],
  ['Karin Wassink', '/placements/new?kind=secondment&proposal={yes}'],
  ['Karin Wassink', '/placements/{trial}'],
  ['Fatima Bouzid', '/placements/{requested}/decision'],
  ['Karin Wassink', '/placements/{trial}/change'],
  ['Karin Wassink', '/placements/{trial}/ending'],
  ['Karin Wassink', '/placements/{trial}/paper'],
  ['Henk Slotboom', '/placements/{assignment}/takeover'],
  [null, '/sign/{sign}'],
  ['Karin Wassink', '/imports'],
  ['Karin Wassink', '/imports/new'],
  ['Karin Wassink', '/who-is-who'],
  ['Karin Wassink', '/fields'],
  ['Ellen Kamphuis', '/register'],
  ['Ellen Kamphuis', '/fields/change?group=log&reader=own-coach'],
  ['Karin Wassink', '/account'],
  ['Karin Wassink', '/account/picture'],
  ['Karin Wassink', '/account/password'],
  ['Karin Wassink', '/account/telephone'],
  ['Karin Wassink', '/account/passkeys'],
  ['Karin Wassink', '/step-up?next=/people'],
  ['Karin Wassink', '/account/recovery-codes'],
  ['Ellen Kamphuis', '/erasures'],
  ['Ellen Kamphuis', '/erasures/terms'],
  ['Ellen Kamphuis', '/rights'],
  ['Ellen Kamphuis', '/log'],
  ['Karin Wassink', '/post'],
  ['Karin Wassink', '/emergency'],
  ['Ton Evers', '/admin'],
  ['Ton Evers', '/admin/organisations'],
  ['Ton Evers', '/admin/organisations/new'],
  ['Ton Evers', '/admin/organisations/{organisation}'],
  ['Ton Evers', '/admin/accounts'],
  ['Ton Evers', '/admin/accounts/{account}'],
  ['Ton Evers', '/admin/accounts/new'],
  ['Ton Evers', '/admin/stand-ins'],
  ['Ton Evers', '/admin/mail'],
  ['Ton Evers', '/admin/sign-in'],
  ['Ton Evers', '/admin/sign-in/new?for=candidates'],
  ['Ton Evers', '/admin/region'],
  ['Ton Evers', '/what-counts/points'],
  ['Naomi van den Brink', '/my'],
  ['Riet Scholten', '/acting'],
  ['Naomi van den Brink', '/my/acting'],
  ['Naomi van den Brink', '/my/account'],
  ['Naomi van den Brink', '/my/account/passkeys'],
  ['Naomi van den Brink', '/my/account/password'],
  ['Naomi van den Brink', '/my/documents'],
  ['Naomi van den Brink', '/my/looks'],
  ['Naomi van den Brink', '/my/looks/{look}'],
  ['Naomi van den Brink', '/my/consent'],
  ['Naomi van den Brink', '/my/consent/{consent}'],
  ['Naomi van den Brink', '/my/why'],
  ['Yusuf El Idrissi', '/my/work'],
  ['Naomi van den Brink', '/my/emergencies'],
  ['Naomi van den Brink', '/my/data'],
  ['Naomi van den Brink', '/my/rights'],
  ['Naomi van den Brink', '/my/rights/{right}'],
  ['Naomi van den Brink', '/my/controllers'],
  ['Naomi van den Brink', '/my/steps'],
  ['Naomi van den Brink', '/my/questions/{question}'],
]

/** Reached only by a step before it, which the stories take; or one more frame around what is visited above. */
const notHere: Readonly<Record<string, string>> = {
  '*': 'what nobody has: /not-here above',
  'sign-in/as': 'after the password, for who has two accounts',
  'sign-in/code': 'after the password',
  'sign-in/telephone': 'after the first password',
  'sign-out': 'after a tap',
  'sign-in/with/:id': 'leads to another house, or says why not as /sign-in/back does',
  'admin/sign-in/:id': 'the form of /admin/sign-in/new again, after it was saved',
  link: 'by a letter',
  'start-region': 'by the link in the terminal, before there is a region',
  'look-questions/:id': 'after somebody asked',
  'imports/:id': 'after a file was brought in',
  'imports/:id/columns': 'after a file was brought in',
  'criteria/:id': 'the form of /criteria/new again, once a set was made',
  'vacancies/imports/:id': 'after a file was brought in',
  'post/:id': 'after somebody without e-mail was answered',
  'people/:id/rights': 'only where the dossier is kept, in its flow',
  'rights/:id': 'after somebody asked about her data',
  'rights/:id/file': 'after somebody asked for her data',
  'erasures/:subject': 'after the night in which a dossier ended',
  'emergency/:id': 'after somebody opened a file',
  'emergency/:id/review': 'after somebody opened a file',
  'working-for': 'after signing in with two hats',
  'kit/staff': 'the kit again',
  'kit/person': 'the kit again',
}

const ways = [
  { lang: 'nl', on: 'desktop', schemes: ['light'] },
  { lang: 'en', on: 'phone', schemes: ['dark'] },
  { lang: 'nl', on: 'phone', schemes: ['light'] },
  { lang: 'en', on: 'desktop', schemes: ['dark'] },
] as const

type Way = {
  readonly lang: 'nl' | 'en'
  readonly on: 'desktop' | 'phone'
  readonly schemes: readonly ('light' | 'dark')[]
}

/** Every page in one way, another one for each; in a wide run every page in all of them, and in both schemes. */
const tried = visits.flatMap(([who, path], at) => {
  const these: readonly Way[] = wide()
    ? ways.map((way) => ({ ...way, schemes: ['light', 'dark'] }))
    : [ways[at % ways.length] ?? ways[0]]
  return these.map((way) => [who ?? 'a guest', path, `${way.lang}, ${way.on}`, who, way] as const)
})

describe('every page', () => {
  let open: OpenRegion
  let ids: Record<string, string>
  beforeAll(async () => {
    open = await openRegion()
    ids = await idsToVisit(open)
  }, 120_000)
  afterAll(() => open?.close())

  it('is visited below, or named with the reason why not', () => {
    const shapeOf = (path: string) =>
      path
        .replace(/^\//, '')
        .replace(/\?.*/, '')
        .replace(/\{\w+\}|:\w+/g, ':')
    const visited = new Set(visits.map(([, path]) => shapeOf(path)))
    const missed = allPages.filter(({ path }) => !notHere[path] && !visited.has(shapeOf(path)))
    expect(missed.map(({ path }) => path)).toEqual([])
  })

  it.each(tried)('as %s: %s reads well (%s)', async (_name, path, _way, who, { lang, on, schemes }) => {
    const { page, faults } = await visitorOf(who)
    await page.setViewportSize(sizes[on])
    await page.emulateMedia({ colorScheme: schemes[0] ?? 'light', reducedMotion: 'reduce' })
    const answer = await page.goto(`${open.address}${filled(path, ids)}${path.includes('?') ? '&' : '?'}lang=${lang}`)
    expect(answer?.status()).toBe(refusals[path] ?? 200)
    expect(await page.locator('h1').count(), 'one heading that says what one came to do').toBe(1)
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    expect(await sideways(page), 'nothing wider than the window').toBe(0)
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await sideways(page), 'nothing wider than a window of 320 pixels, which is 400 % zoom').toBe(0)
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }) // colours change at once, not half-way
      expect(await faultsOn(page, colorScheme !== schemes[0])).toEqual([])
    }
    expect(faults(), 'nothing in the console').toEqual([])
  })

  /** One window for each of them: opening one costs more than reading a page. */
  const visitors = new Map<string | null, Somebody>()
  async function visitorOf(who: string | null): Promise<Somebody> {
    const known = visitors.get(who) ?? (await open.as(who))
    visitors.set(who, known)
    return known
  }
})

/** What has nothing to show by itself, and says so. */
const refusals: Readonly<Record<string, number>> = { '/not-here': 404, '/sign-in/back': 422 }

const sizes = { desktop: { width: 1440, height: 1000 }, phone: { width: 390, height: 844 } }

/** In another colour scheme the same page can only differ in its contrast. */
async function faultsOn(page: Page, contrastOnly: boolean): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(
    async (runOnly) => {
      const { axe: inPage } = globalThis as unknown as { axe: typeof axe }
      const { violations } = await inPage.run(document, { runOnly, resultTypes: ['violations'], elementRef: false })
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`)
    },
    contrastOnly ? ['color-contrast'] : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  )
}
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))

const filled = (path: string, ids: Record<string, string>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? 'missing')

async function idsToVisit(open: OpenRegion): Promise<Record<string, string>> {
  const first = async (path: string, who = 'Karin Wassink') => {
    const { rows } = (await open.ask(who, path)) as { rows: { id: string }[] }
    const id = rows[0]?.id
    if (!id) throw new Error(`There is nothing at ${path}`)
    return id
  }
  return {
    person: await first('/people?q=brink'),
    employer: await first('/employers?q=winterkoop'),
    vacancy: await first('/vacancies?q=orderpicker'),
    proposal: await first('/proposals'),
    yes: await first('/proposals?phase=employer-yes'),
    trial: await first('/placements?kind=trial&phase=running'),
    requested: await first('/placements?phase=requested', 'Fatima Bouzid'),
    assignment: await first('/placements?kind=assignment', 'Henk Slotboom'),
    sign: await signIn(open),
    gap: await first('/gaps'),
    organisation: await first('/organisations', 'Ton Evers'),
    account: await first('/accounts', 'Ton Evers'),
    part: 'wishes',
    right: 'correction',
    card: await cardIn(open),
    look: await linkOn(open, '/my/looks'),
    consent: await linkOn(open, '/my/consent', 'consent'),
    question: await linkOn(open, '/my', 'questions'),
  }
}

/** The link that an employer gets. */
async function cardIn(open: OpenRegion): Promise<string> {
  const { house } = open.region
  const karin = await callerNamed(house, 'Karin Wassink')
  const [proposed] = expectDone(await seeProposals(house, karin, { phases: ['proposed'] }))
  const { path } = expectDone(await renewEmployerLink(house, karin, proposed?.id as Id<'Proposal'>))
  return path.replace('/card/', '')
}

/** The personal link of her who may begin on trial. */
async function signIn(open: OpenRegion): Promise<string> {
  return aSignLink(open.region.house)
}

/** What Naomi reads next: the id behind the first link of a kind. */
async function linkOn(open: OpenRegion, path: string, kind = 'looks'): Promise<string> {
  const naomi = await open.as('Naomi van den Brink', { javaScript: false })
  await naomi.goTo(path)
  const href = await naomi.page.locator(`a[href^="/my/${kind}/"]`).first().getAttribute('href')
  await naomi.leave()
  return href?.split('/').at(-1) ?? 'missing'
}
