import { describe, expect, it } from 'vitest'
import { addressMeant, tableIn } from './handed-in.ts'

const [naomi, omar, bakery, laundry] = [1, 2, 3, 4].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
  string,
]
const meant = (query: string) => addressMeant(new URLSearchParams(query))

describe('the address of a table', () => {
  it('takes over what was ticked in a list of vacancies, without the filters of that list', () => {
    expect(meant(`table=vacancies&sector=food&chosen=${bakery}&chosen=${laundry}`)).toBe(
      `/together?vacancy=${bakery}&vacancy=${laundry}`,
    )
  })

  it('takes over people who were ticked', () => {
    expect(meant(`table=people&stage=ready&chosen=${naomi}`)).toBe(`/together?person=${naomi}`)
  })

  it('says it when everything was meant, and takes no guess', () => {
    expect(meant('table=people&all=yes')).toBe('/together?all=yes')
  })

  it('adds work, and a rule from its two halves', () => {
    expect(meant(`vacancy=${bakery}&another=${laundry}`)).toBe(`/together?vacancy=${bakery}&vacancy=${laundry}`)
    expect(meant(`vacancy=${bakery}&one=${naomi}&two=${omar}`)).toBe(
      `/together?vacancy=${bakery}&apart=${naomi}.${omar}`,
    )
    expect(meant(`vacancy=${bakery}&employer=${laundry}&at-least=2`)).toBe(
      `/together?vacancy=${bakery}&least=${laundry}.2`,
    )
  })

  it('forgets half a rule', () => {
    expect(meant(`vacancy=${bakery}&one=${naomi}&two=`)).toBe(`/together?vacancy=${bakery}`)
  })

  it('is left as it is when it says everything already', () => {
    expect(meant(`vacancy=${bakery}&person=${naomi}&pin=${naomi}.${bakery}`)).toBeNull()
  })

  it('leaves out what it does not understand', () => {
    const asked = tableIn(
      new URLSearchParams(
        `vacancy=x&vacancy=${bakery}&vacancy=${bakery}&pin=${naomi}&pin=a.b&apart=${naomi}.${naomi}&least=${bakery}.-1&most=${bakery}.1000`,
      ),
    )
    expect(asked).toEqual({ vacancies: [bakery], people: [], almost: false, pins: [], without: [], rules: [] })
  })
})
