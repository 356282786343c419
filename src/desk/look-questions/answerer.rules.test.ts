import { describe, expect, it } from 'vitest'
import { newId } from '#values/public.ts'
import { answerOf } from './answerer.rules.ts'

const karin = newId<'Account'>()
const me = newId<'Account'>()
const of = (more: object) => answerOf({ lead: karin, self: me, roles: [], accounts: [me], ...more })

describe('a question about a look', () => {
  it('stands on the list of the lead, and of who stands in for her', () => {
    expect(of({ lead: me })).toBe(me)
    expect(of({ accounts: [me, karin] })).toBe(karin)
    expect(of({})).toBeNull()
  })

  it('stands on the list of the privacy officer, whoever leads', () => {
    expect(of({ roles: ['privacy-officer'] })).toBe(me)
  })

  it('stands on the list of an administrator only when nobody leads', () => {
    expect(of({ roles: ['administrator'] })).toBeNull()
    expect(of({ roles: ['administrator'], lead: null })).toBe(me)
    expect(of({ lead: null })).toBeNull()
  })
})
