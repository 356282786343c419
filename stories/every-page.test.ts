import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeClaim } from '../src/claims/claiming/make-claim.ts'
import { KeepTerms } from '../src/claims/terms/terms.shapes.ts'
import { keepTerms } from '../src/claims/terms/terms-of.ts'
import { approveLines } from '../src/coaching/approvals/approve-lines.ts'
import { newEmployerPageLink } from '../src/coaching/employer-page/see-employer-page.ts'
import { enterSession } from '../src/coaching/hours/enter-session.ts'
import { TypedSession } from '../src/coaching/hours/hours.shapes.ts'
import { seeHours } from '../src/coaching/hours/see-hours.ts'
import { beginRequest } from '../src/coaching/requests/begin-request.ts'
import { PlanIntroduction } from '../src/trajectories/introductions/introduction.shapes.ts'
import { planIntroduction } from '../src/trajectories/introductions/plan-introduction.ts'
import { renewEmployerLink } from '../src/trajectories/proposals/employer-link.ts'
import { seeProposals } from '../src/trajectories/public.ts'
import { expectDone, type Id } from '../src/values/public.ts'
import { allPages } from '../tests/all-pages.ts'
import { claimTerms } from '../tests/claim-terms.ts'
import { aSignLink, callerNamed } from '../tests/invented-region.ts'
import { wide } from '../tests/wide.ts'
import { allFaults, bringAxe, faultsNotSeen } from './by/axe-pass.ts'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'
import type { Somebody } from './by/somebody.ts'
import { notHere, visits } from './by/visits.ts'
import { isAwake } from './by/what-repeats.ts'

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
    await page.setViewportSize(sizes[on]) // a table has its heads only where there is room for them
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }) // colours change at once, not half-way
      const faults = wide() ? allFaults(page, colorScheme !== schemes[0]) : faultsNotSeen(page, seenColours)
      expect(await faults).toEqual([])
    }
    expect(faults(), 'nothing in the console').toEqual([])
  })

  it('finds what is wrong with one row among many that are alike, and with faint text wherever it first stands', async () => {
    const { page } = await visitorOf(null)
    const seen = new Set<string>()
    await page.goto(`${open.address}/about?lang=nl`)
    const rows = (last: string) =>
      `<main><h1>Lijst</h1><ul>${'<li><a href="/">een</a></li>'.repeat(9)}${last}</ul></main>`
    const faultsOf = async (last: string) => {
      await page.evaluate((html) => {
        document.body.innerHTML = html
      }, rows(last))
      return (await faultsNotSeen(page, seen)).map((fault) => fault.split(':')[0])
    }
    expect(await faultsOf('')).toEqual([])
    expect(await faultsOf('<li><a href="/"></a></li>')).toContain('link-name')
    expect(await faultsOf('<li><button class="x">een</button><input></li>')).toContain('label')
    expect(await faultsOf('<li><b class="x">een</b></li>')).toEqual([])
    await page.evaluate(async () => {
      const faint = await new CSSStyleSheet().replace('.x { color: #ccc; background: #fff }') // the page takes no style of its own
      document.adoptedStyleSheets.push(faint)
    })
    expect(await faultsOf('<li><b class="x">een</b></li>')).toContain('color-contrast')
  })

  it('says which part of a page came out otherwise than it was sent', async () => {
    const { page, faults } = await open.as('Karin Wassink')
    await page.route(/\/work\?lang=nl/, async (route) => {
      const sent = await route.fetch()
      await route.fulfill({ response: sent, body: (await sent.text()).replace(/<h1[^>]*>/, '<h2>') })
    })
    await page.goto(`${open.address}/work?lang=nl`)
    await page.waitForFunction(isAwake)
    expect(faults().join(' ')).toMatch(/418.*at h1/s)
  })

  const seenColours = new Set<string>()

  /** One window for each of them: opening one costs more than reading a page. */
  const visitors = new Map<string | null, Somebody>()
  async function visitorOf(who: string | null): Promise<Somebody> {
    const known = visitors.get(who)
    if (known) return known
    const visitor = await open.as(who)
    await bringAxe(visitor.page)
    visitors.set(who, visitor)
    return visitor
  }
})

/** What has nothing to show by itself, and says so. */
const refusals: Readonly<Record<string, number>> = { '/not-here': 404, '/sign-in/back': 422 }

const sizes = { desktop: { width: 1440, height: 1000 }, phone: { width: 390, height: 844 } }

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
  const [kept, other] = await keptHere(open)
  return {
    ...{ kept, other },
    person: await first('/people?q=brink'),
    employer: await first('/employers?q=winterkoop'),
    vacancy: await first('/vacancies?q=orderpicker'),
    proposal: await first('/proposals'),
    yes: await first('/proposals?phase=employer-yes'),
    introduction: await introductionIn(open, await first('/proposals?phase=employer-yes')),
    trial: await first('/placements?kind=trial&phase=running'),
    requested: await first('/placements?phase=requested', 'Fatima Bouzid'),
    assignment: await first('/placements?kind=assignment', 'Henk Slotboom'),
    route: await first('/coaching/routes?phase=placed', 'Marijke Post'),
    activation: await first('/coaching/routes?phase=activation', 'Marijke Post'),
    routed: await first('/people', 'Marijke Post'),
    ...(await coachingIn(open, first)),
    ...(await employerPageIn(open)),
    sign: await signIn(open),
    gap: await first('/gaps'),
    organisation: await first('/organisations', 'Ton Evers'),
    account: await first('/accounts', 'Ton Evers'),
    part: 'wishes',
    step: 'stop',
    requestPart: 'applicant',
    rule: 'wml.hour.21plus',
    rateOfFirm: 'pw.jc.rate',
    list: 'esco',
    topic: 'travel',
    kinds: 'work',
    group: 'green',
    right: 'correction',
    card: await cardIn(open),
    look: await linkOn(open, '/my/looks'),
    consent: await linkOn(open, '/my/consent', 'consent'),
    question: await linkOn(open, '/my', 'questions'),
  }
}

/** Two dossiers of her own organisation, to be seen side by side. */
async function keptHere(open: OpenRegion): Promise<[string, string]> {
  const { rows } = (await open.ask('Fatima Bouzid', '/people')) as { rows: { id: string; holder: string }[] }
  const [one, two] = rows.filter(({ holder }) => holder === 'Gemeente Hanzewaard')
  if (!one || !two) throw new Error('There are no two dossiers that are kept here')
  return [one.id, two.id]
}

/** They meet within an hour, so that the page asks how it went on its day. */
async function introductionIn({ region: { house } }: OpenRegion, proposal: string): Promise<string> {
  const plan = { day: house.clock.today(), time: '23.30', way: 'place', place: 'De kantine' }
  const karin = await callerNamed(house, 'Karin Wassink')
  const asked = PlanIntroduction.parse(plan)
  return expectDone(await planIntroduction(house, karin, proposal as Id<'Proposal'>, asked)).id
}

/** Work at an employer of somebody whom Marijke coaches, and the link to its page. */
async function employerPageIn(open: OpenRegion): Promise<Record<'coached' | 'atWork', string>> {
  const { house } = open.region
  const marijke = await callerNamed(house, 'Marijke Post')
  const { rows } = (await open.ask('Marijke Post', '/placements?phase=running')) as { rows: { id: string }[] }
  for (const { id } of rows) {
    const made = await newEmployerPageLink(house, marijke, id)
    if (made.done) return { coached: id, atWork: made.value.path.replace('/at-work/', '') }
  }
  throw new Error('Nobody whom Marijke coaches works at an employer')
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
/** A line that waits for a colleague, one that was claimed, one to claim, and a request that is being prepared. */
async function coachingIn({ region: { house } }: OpenRegion, first: (path: string, who: string) => Promise<string>) {
  const marijke = await callerNamed(house, 'Marijke Post')
  const nadia = await callerNamed(house, 'Nadia Haddou')
  const people = [{ route: await first('/coaching/routes?phase=placed', 'Marijke Post'), activity: 'train' }]
  const enter = async (start: string) => {
    const typed = { key: crypto.randomUUID(), day: house.clock.today(), start, minutes: 30, people }
    expectDone(await enterSession(house, marijke, TypedSession.parse(typed)))
    const lines = expectDone(await seeHours(house, marijke, {}))
    return lines.find(({ state }) => state === 'waiting') ?? { id: 'missing', period: 'missing', session: 'missing' }
  }
  const approved = async (start: string) => {
    const line = await enter(start)
    expectDone(await approveLines(house, nadia, { lines: [line.id] }))
    return line
  }
  expectDone(await keepTerms(house, nadia, KeepTerms.parse(claimTerms)))
  const { period, session } = await approved('5:00')
  const letter = { rateCents: 7478, rateLetter: 'Brief van 2 november' }
  const claim = expectDone(await makeClaim(house, nadia, { period, ...letter })).id
  await approved('5:30')
  const line = await enter('6:00')
  const route = await first('/coaching/routes?phase=activation', 'Marijke Post')
  const request = expectDone(await beginRequest(house, marijke, { route, kind: 'trial' })).id
  return {
    line: line.id as string,
    request: request as string,
    period: period as string,
    session: session as string,
    claim: claim as string,
  }
}

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
