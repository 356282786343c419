import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { matchRegion } from '../../tests/match-region.ts'

type Found = Readonly<Record<string, unknown>>

interface Said {
  readonly rows: readonly Found[]
  readonly counts: object
  readonly shutsOut: object
  readonly wouldBring: object
  readonly wouldOpen: object
}

/** The same person as five others would be called, written to and reached; in one place, with the same possibilities. */
const others = [
  { given: 'Jan', prefix: 'de', family: 'Vries', town: 'Deventer', postcode: '7411 AA', email: 'jan1948@mail.example' },
  { given: 'Fatma', family: 'Yılmaz', town: 'Deventer', postcode: '7417 XX', phone: '06 12345678' },
  { given: 'Đặng', family: 'Thị Hoà', town: 'Deventer', lettersBy: 'paper' },
  { given: 'Aaltje', prefix: 'van', family: 'Aa', town: 'Deventer', representative: 'mevrouw A. van Aa, curator' },
  { given: 'Żaneta', family: 'Zysk', town: 'Deventer', postcode: '7424 ZZ', email: 'z.zysk@mail.example' },
]

describe('who somebody is', () => {
  let here: Awaited<ReturnType<typeof matchRegion>>
  let vacancy: string
  let one: { id: string; version: number }

  beforeAll(async () => {
    here = await matchRegion()
    vacancy = await here.aVacancy()
    await here.aVacancy({ licences: ['forklift'] })
    await here.aVacancy({ firstStart: '5.00' })
    await here.somebody('Bram')
    one = await here.somebody('Naomi')
    await here.somebody('Wim', { abilities: { skills: [], licences: ['haccp'] } })
  })
  afterAll(() => here.fresh.close())

  const read = async (path: string) => (await here.http.call<Said>(here.region.karin, 'GET', path)).body

  /** Everything matching says of her and beside her, without what names her. */
  async function everything() {
    const lists = ['fits', 'to-ask', 'almost']
    const people = await Promise.all(lists.map((list) => read(`/vacancies/${vacancy}/matches?list=${list}`)))
    const work = await Promise.all(lists.map((list) => read(`/people/${one.id}/matches?list=${list}`)))
    return {
      people: people.map((said) => ({ ...said, rows: said.rows.map(({ name: _, town: __, ...row }) => row) })),
      work,
      pair: (await here.http.call<Found>(here.region.karin, 'GET', `/vacancies/${vacancy}/people/${one.id}`)).body
        .judgement,
    }
  }

  it.each(others)('changes nothing in lists, order, points or reasons: $given', async (who) => {
    const before = await everything()
    const path = `/people/${one.id}/contact`
    const kept = await here.http.call<{ version: number }>(here.region.karin, 'PUT', path, {
      ...who,
      version: one.version,
    })
    expect(kept.status).toBe(200)
    one = { ...one, version: kept.body.version }
    expect(before.people[0]?.rows).toHaveLength(2)
    expect(await everything()).toEqual(before)
  })
})
