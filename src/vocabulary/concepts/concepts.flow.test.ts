import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmployersRegion, employersRegion, someWork } from '../../../tests/employers-region.ts'

describe('a word leads to concepts, and never silently to results', () => {
  let given: EmployersRegion
  let ids: Record<'baker' | 'picker', string>
  beforeAll(async () => {
    given = await employersRegion()
    const { http, region } = given
    const work = async (name: string, more: object) => {
      const employer = await given.anEmployer(name)
      const { body } = await http.call(region.karin, 'POST', '/vacancies', { ...someWork(employer), ...more })
      return String(body.id)
    }
    ids = {
      baker: await work('Bakkerij De Oven', { state: 'region', mandatorySkills: ['weigh-ingredients'] }),
      picker: await work('Magazijn Noord', {
        state: 'region',
        title: 'Hulp in het magazijn',
        occupation: 'order-picker',
      }),
    }
    const { body } = await http.call(region.karin, 'POST', '/people', {
      given: 'Naomi',
      family: 'Brink',
      town: 'Raalte',
    })
    const abilities = { skills: ['weigh-ingredients'], version: 1 }
    await http.call(region.karin, 'PUT', `/people/${body.id}/abilities`, abilities)
    await http.call(region.karin, 'POST', '/people', { given: 'Omar', family: 'Smit', town: 'Deventer' })
  })
  afterAll(() => given.fresh.close())

  const page = async (path: string) => {
    const { statusCode, body } = await given.http.get(given.region.karin, path)
    expect(statusCode, path).toBe(200)
    return body
  }

  it('on the list of vacancies: what it could mean is shown with its kind, and the list stays as it was', async () => {
    const asked = await page('/vacancies?seek=bakker&hours=24')
    expect(asked).toContain('Wat is bedoeld?')
    expect(asked).toMatch(/<legend[^>]*>Beroep/)
    expect(asked).toContain('name="occupation" value="bakery-worker"')
    expect(asked).toContain('<input type="hidden" name="hours" value="24"/>')
    for (const id of Object.values(ids)) expect(asked, 'nothing is filtered').toContain(`/vacancies/${id}`)
  })

  it('chosen concepts filter it, stand there as a chip that can be removed, and are kept in a view', async () => {
    const chosen = await page('/vacancies?occupation=bakery-worker')
    expect(chosen).toContain(`/vacancies/${ids.baker}`)
    expect(chosen).not.toContain(`/vacancies/${ids.picker}`)
    expect(chosen).toContain('Bakkerijmedewerker (beroep)')
    expect(chosen).toContain('/views?list=vacancies&amp;keep=occupation%3Dbakery-worker')
    expect(await page('/vacancies?seek=bakker')).not.toContain('keep=seek')
  })

  it('a skill finds work that asks it and people who have it', async () => {
    const work = await page('/vacancies?skill=weigh-ingredients')
    expect(work).toContain(`/vacancies/${ids.baker}`)
    expect(work).not.toContain(`/vacancies/${ids.picker}`)
    const people = await page('/people?skill=weigh-ingredients')
    expect(people).toContain('Brink')
    expect(people).not.toContain('Smit')
    expect(people).toContain('(vaardigheid)')
  })

  it('nothing found is said, with names that are written nearly so', async () => {
    const nothing = await page('/people?seek=konckerge')
    expect(nothing).toContain('Wij kennen “konckerge” niet')
    expect(nothing).toContain('seek=Conci%C3%ABrge')
    expect(nothing).toContain('Smit')
    expect(await page('/vacancies?seek=qqqqqqqqqq')).toContain('Probeer een ander woord')
    expect(await page('/vacancies?seek=qqqqqqqqqq&lang=en')).toContain('Try another word')
  })

  it('a concept that is gone says so, and is not read as all', async () => {
    const gone = await page('/vacancies?skill=never-was')
    expect(gone).toContain('never-was (vaardigheid, niet meer in onze lijst)')
    for (const id of Object.values(ids)) expect(gone).not.toContain(`/vacancies/${id}`)
  })

  it('for programs gives ids, kinds and the name by which each was found', async () => {
    const { http, region } = given
    const found = await http.call(region.karin, 'GET', '/concepts?q=tuinman')
    expect(found.body.concepts?.[0]).toEqual({ kind: 'occupation', id: 'gardener', name: 'Hovenier', by: 'tuinman' })
    const towns = await http.call(region.karin, 'GET', '/concepts?q=Deventer&kind=place')
    expect(towns.body).toEqual({ concepts: [{ kind: 'place', id: 'Deventer', name: 'Deventer', by: null }], near: [] })
    expect((await http.call(region.karin, 'GET', '/concepts')).body).toEqual({ concepts: [], near: [] })
    expect((await http.call(region.karin, 'GET', '/concepts?q=x&kind=person')).status).toBe(400)
  })
})
