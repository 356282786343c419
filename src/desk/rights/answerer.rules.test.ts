import { describe, expect, it } from 'vitest'
import { newId } from '#values/public.ts'
import { rightAnswererOf } from './answerer.rules.ts'

const karin = newId<'Account'>()
const me = newId<'Account'>()
const of = (more: object) =>
  rightAnswererOf({ kind: 'access', lead: karin, self: me, roles: [], accounts: [me], guarded: true, ...more })

describe('a request about rights', () => {
  it('stands on the list of the privacy officer, whatever it is', () => {
    for (const kind of ['access', 'correction', 'objection', 'erasure'])
      expect(of({ kind, roles: ['privacy-officer'] })).toBe(me)
    expect(of({})).toBeNull()
  })

  it('stands with the lead, and with who stands in for her, only when something has to be put right', () => {
    expect(of({ kind: 'correction', lead: me })).toBe(me)
    expect(of({ kind: 'correction', accounts: [me, karin] })).toBe(karin)
    expect(of({ lead: me })).toBeNull()
  })

  it('stands with an administrator only where nobody guards privacy', () => {
    expect(of({ roles: ['administrator'] })).toBeNull()
    expect(of({ roles: ['administrator'], guarded: false })).toBe(me)
  })
})
