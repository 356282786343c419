import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renewEmployerLink } from '../src/trajectories/proposals/employer-link.ts'
import { seeProposals } from '../src/trajectories/public.ts'
import { expectDone } from '../src/values/public.ts'
import { callerNamed, inventedRegion } from '../tests/invented-region.ts'

describe('The employer sees what she needs and nothing more', () => {
  let region: Awaited<ReturnType<typeof inventedRegion>>
  beforeAll(async () => {
    region = await inventedRegion()
  })
  afterAll(() => region.close())

  const cardOf = async (phase: 'asking' | 'proposed') => {
    const karin = await callerNamed(region.house, 'Karin Wassink')
    const [proposal] = expectDone(await seeProposals(region.house, karin, { phases: [phase] }))
    if (!proposal) throw new Error(`Nobody stands at ${phase}.`)
    const { path } = expectDone(await renewEmployerLink(region.house, karin, proposal.id))
    const { body } = await region.app.inject({ method: 'GET', url: `${path}?lang=nl` })
    return { name: proposal.name, body }
  }

  it('Before the yes of the person the employer reads that somebody is asked, and not a word about her', async () => {
    const { name, body } = await cardOf('asking')
    expect(body).toContain('U leest meer nadat deze persoon ja zegt.')
    expect(body).not.toContain(name)
    expect(body).not.toContain('Zoekt werk als')
  })

  it('After her yes: her name, what she can and wants, yes or no for the register, and never a ground', async () => {
    const { name, body } = await cardOf('proposed')
    for (const text of [name, 'Zoekt werk als', 'Doelgroepregister']) expect(body).toContain(text)
    expect(body).not.toMatch(/Wajong|Participatiewet|uitkering|Wat helpt|\bBSN\b|\b06-\d{8}\b/)
  })
})
