import { data, RouterContextProvider, redirect, type ServerBuild } from 'react-router'
import { describe, expect, test } from 'vitest'
import type { House } from '#platform/house.ts'
import { tellBroken } from '#platform/web/tell-broken.ts'
import { type Visit, visitContext } from '#platform/web/visit.ts'

async function visiting(loader: () => unknown) {
  const told: unknown[] = []
  const log = { error: (facts: unknown) => told.push(facts) } as unknown as House['log']
  const build = { routes: { people: { id: 'people', module: { loader } } } } as unknown as ServerBuild
  const context = new RouterContextProvider()
  context.set(visitContext, { number: 'ACE-347', url: new URL('http://schakel.test/people') } as Visit)
  const work = tellBroken(build, log).routes.people?.module.loader as (args: unknown) => Promise<unknown>
  const answer = await work({ context, request: new Request('http://schakel.test/people') }).catch(
    (thrown: unknown) => thrown,
  )
  return { answer, told }
}

const breaks = (thrown: unknown) => () => {
  throw thrown
}

describe('a page that breaks', () => {
  test('shows the number under which it was logged, and nothing of what went wrong', async () => {
    const { answer, told } = await visiting(breaks(new Error('secret')))
    expect(answer).toMatchObject({ data: { number: 'ACE-347' }, init: { status: 500 } })
    expect(JSON.stringify(answer)).not.toContain('secret')
    expect(told).toEqual([expect.objectContaining({ number: 'ACE-347', path: '/people' })])
  })
})

describe('a page that does what it means to do', () => {
  test.each([
    ['sends on', redirect('/work')],
    ['says no', data(null, { status: 404 })],
  ])('passes through when it %s', async (_what, thrown) => {
    const { answer, told } = await visiting(breaks(thrown))
    expect(answer).toBe(thrown)
    expect(told).toEqual([])
  })

  test('answers as it did', async () => {
    expect((await visiting(() => ({ people: 3 }))).answer).toEqual({ people: 3 })
  })
})
