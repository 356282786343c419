import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seeDossier } from '../src/people/public.ts'
import { changeTerms } from '../src/trajectories/placements/change-terms.ts'
import { seePlacement } from '../src/trajectories/placements/see-placement.ts'
import { type Day, expectDone } from '../src/values/public.ts'
import { aSignLink, aTrialToSign, cookieFor } from '../tests/invented-region.ts'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'

describe('Signed by four people the same day', () => {
  let open: OpenRegion
  let colleague: string
  let placement: string
  beforeAll(async () => {
    open = await openRegion()
    const { caller, trial } = await aTrialToSign(open.region.house)
    colleague = caller.name
    placement = trial.id
    await herFatherSignsToo(trial.dossier)
    const { until, minutesWeek, tasks, from } = expectDone(await seePlacement(open.region.house, caller, trial.id))
    const same = { from, until: until as Day, minutesWeek: minutesWeek ?? 0, tasks: tasks ?? '', meant: false }
    expectDone(await changeTerms(open.region.house, caller, trial.id, same))

    async function herFatherSignsToo(dossier: typeof trial.dossier) {
      const { name, version, email, phone } = expectDone(await seeDossier(open.region.house, caller, dossier))
      const answer = await open.region.app.inject({
        method: 'PUT',
        url: `/api/v1/people/${dossier}/contact`,
        cookies: await cookieFor(open.region.house, caller.name),
        headers: { origin: 'http://localhost:80', host: 'localhost:80' },
        payload: { version, ...name, email, phone, representative: 'haar vader' },
      })
      expect(answer.statusCode).toBe(200)
    }
  }, 120_000)
  afterAll(() => open?.close())

  const signsByLink = async (role: 'candidate' | 'representative' | 'employer') => {
    const somebody = await open.as(null, { on: 'phone', javaScript: false })
    await somebody.goTo(`/sign/${await aSignLink(open.region.house, role)}`)
    await somebody.reads('Lees en teken')
    await somebody.reads('De uitkering loopt door.')
    await somebody.tap(/^Teken als/)
    await somebody.reads('Dank u. Uw naam staat eronder.')
    expect(somebody.inputs(), 'after opening the link').toBeLessThanOrEqual(2)
    expect(somebody.typedFields()).toBe(0)
    await somebody.leave()
  }

  it('she reads what she signs on her phone, and signs with one tap, without any script', () =>
    signsByLink('candidate'))

  it('her father signs beside her, and the employer reads her name only after she signed', async () => {
    await signsByLink('representative')
    await signsByLink('employer')
  })

  it('who works with her signs last, and sees four names on one day', async () => {
    const at = await open.as(colleague)
    await at.goTo(`/placements/${placement}`)
    await at.tap('Tekenen')
    await at.page
      .getByText(/Getekend op 23 november/)
      .nth(3)
      .waitFor()
    await at.reads(/haar vader: Getekend op 23 november/)
    await at.leave()
  })

  it('and nobody begins before the first day', async () => {
    const at = await open.as(colleague)
    await at.goTo(`/placements/${placement}`)
    await at.tap('Vandaag was de eerste dag')
    await at.reads('De eerste dag is er nog niet.')
    await at.leave()
  })
})
