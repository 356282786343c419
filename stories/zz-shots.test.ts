import { it } from 'vitest'
import { coachingHalfYears } from '../tests/coaching-half-years.ts'
import { coachingRequests } from '../tests/coaching-requests.ts'
import { openCoaching } from './by/coaching-region-with-pages.ts'
it('shots', async () => {
  const open = await openCoaching('2026-11-23T08:30:00Z')
  const { fresh, time, region } = open
  const world = await coachingRequests(fresh, region)
  const of = coachingHalfYears(fresh, time, region, world)
  const { route } = await of.atWorkSince(of.today())
  await of.granted(route, 6)
  const m = await open.as(region.marijke)
  await m.goTo(`/coaching/${route}`)
  await m.page.waitForTimeout(400)
  await m.page.screenshot({ path: '/tmp/s1.png', fullPage: true })
  const p = await open.as(region.marijke, 'phone')
  await p.goTo(`/coaching/${route}`)
  await p.page.waitForTimeout(400)
  await p.page.screenshot({ path: '/tmp/s2.png', fullPage: true })
  await p.tap('Vraag half jaar 7 aan')
  await p.page.waitForTimeout(400)
  await p.page.screenshot({ path: '/tmp/s3.png', fullPage: true })
  await p.tap('Opslaan en verder')
  await p.page.waitForURL(/parts/)
  const url = p.page.url().replace(/\/parts.*/, '')
  await m.page.goto(url)
  await m.page.waitForTimeout(400)
  await m.page.screenshot({ path: '/tmp/s4.png', fullPage: true })
  await open.close()
}, 120000)
