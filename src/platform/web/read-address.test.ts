import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { lastIn, readAddress, severalIn } from './read-address.ts'

const Asked = z.object({
  day: z.iso.date().optional(),
  stage: z.union([z.string(), z.array(z.string())]).optional(),
  sort: z.enum(['name', 'day']).default('name'),
})
const of = (text: string) => new URLSearchParams(text)

describe('what somebody’s address asks', () => {
  it('counts as far as it can be asked, and the rest is left out', () => {
    expect(readAddress(Asked, lastIn(of('day=2026-02-31&sort=day&other=x')))).toEqual({ sort: 'day' })
    expect(readAddress(Asked, lastIn(of('sort=shoe-size&day=2026-02-28')))).toEqual({ day: '2026-02-28', sort: 'name' })
    expect(readAddress(Asked, lastIn(of('')))).toEqual({ sort: 'name' })
  })

  it('has one answer or several, and what is empty is none', () => {
    expect(lastIn(of('day=a&day=b&sort='))).toEqual({ day: 'b' })
    expect(severalIn(of('stage=new&stage=ready&day=&day=b'))).toEqual({ stage: ['new', 'ready'], day: 'b' })
    expect(readAddress(Asked, severalIn(of('stage=new&stage=ready')))).toEqual({
      stage: ['new', 'ready'],
      sort: 'name',
    })
  })
})
