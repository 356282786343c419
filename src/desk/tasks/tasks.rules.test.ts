import { describe, expect, it } from 'vitest'
import { addDays, day, type Id } from '#values/public.ts'
import type { WorkItem } from '../work/work-item.ts'
import { checkDue, inOrder, type TaskOrder, whyTaskStays } from './tasks.rules.ts'

const monday = day('2026-11-23')
const me = 'karin' as Id<'Account'>
const loes = 'loes' as Id<'Account'>

describe('a task', () => {
  const open = { owner: me, due: monday, doneOn: null }

  it('is for today or later, never for yesterday', () => {
    expect(checkDue(monday, monday).done).toBe(true)
    expect(checkDue(addDays(monday, -1), monday)).toMatchObject({ refusal: { because: 'day-has-passed' } })
  })

  it('stays as it is when it is so already', () => {
    expect(whyTaskStays(open, { do: 'done', me })).toBe(null)
    expect(whyTaskStays({ ...open, doneOn: monday }, { do: 'done', me })).toBe('already-done')
    expect(whyTaskStays({ ...open, doneOn: monday }, { do: 'move', me, due: addDays(monday, 1) })).toBe('already-done')
    expect(whyTaskStays(open, { do: 'take', me })).toBe('already-mine')
    expect(whyTaskStays({ ...open, owner: loes }, { do: 'take', me })).toBe(null)
    expect(whyTaskStays(open, { do: 'move', me, due: monday })).toBe('already-then')
    expect(whyTaskStays(open, { do: 'move', me, due: addDays(monday, 1) })).toBe(null)
  })
})

describe('a list of tasks', () => {
  const items = [
    { key: 'a', account: loes, kind: 'own-task' },
    { key: 'b', account: me, kind: 'propose' },
    { key: 'c', account: loes, kind: 'import' },
  ] as unknown as readonly WorkItem[]
  const keys = (sort: TaskOrder | `-${TaskOrder}`) =>
    inOrder(items, {
      sort,
      about: ({ key }) => ({ a: 2, b: 0, c: 1 })[key] ?? 9,
      whose: ({ account }) => (account === me ? 0 : 1),
      kindAt: ({ kind }) => ({ propose: 0, 'own-task': 1, import: 2 })[kind as string] ?? 9,
    })
      .map(({ key }) => key)
      .join('')

  it('stands most urgent first, and in any order that was asked for', () => {
    expect(keys('day')).toBe('abc')
    expect(keys('-day')).toBe('cba')
    expect(keys('about')).toBe('bca')
    expect(keys('-about')).toBe('acb')
    expect(keys('what')).toBe('bac')
  })

  it('keeps what is alike in the order of urgency', () => {
    expect(keys('whose')).toBe('bac')
    expect(keys('-whose')).toBe('acb')
  })
})
