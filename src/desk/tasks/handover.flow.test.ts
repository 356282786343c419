import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '#people/dossiers/add-person.ts'
import { carryOutHandover } from '#people/handover/handover.letter.ts'
import { withClient } from '#platform/public.ts'
import { expectDone, type Id } from '#values/public.ts'
import { aMonday, freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { pastPoliciesUrl } from '../../../tests/past-policies.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import type { TaskLine } from './tasks.shapes.ts'

describe('a caseload that is handed over', () => {
  const time = movableClock(`${aMonday}T08:30:00Z`)
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let http: ReturnType<typeof throughHttp>
  const ids: Id<'Dossier'>[] = []
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    http = throughHttp(fresh)
    for (const given of ['Naomi', 'Yusuf'])
      ids.push(expectDone(await addPerson(fresh.house, region.karin, { given, prefix: '', family: 'Brink' })).id)
    for (const dossier of ids) await call('karin', 'POST', '/tasks', { what: 'Bel', due: aMonday, dossier })
    const note = { kind: 'talk', text: 'Zin in werk', nextDay: '2026-11-25', nextWhat: 'Rooster sturen' }
    await call('karin', 'POST', `/people/${ids[0]}/notes`, note)
  })
  afterAll(() => fresh.close())

  const call = async (who: 'karin' | 'loes' | 'henk', method: 'GET' | 'POST', url: string, body?: object) => {
    const answer = await http.call(region[who], method, url, body)
    expect([url, answer.status < 300 || answer.body.because]).toEqual([url, true])
    return answer.body
  }
  const sql = (query: string) =>
    withClient(pastPoliciesUrl(fresh.urls.owner), async (client) => (await client.query(query)).rows)
  const versions = async () =>
    (await sql(`select id, version from people.dossier order by id`)) as { id: string; version: number }[]
  const work = async (who: 'karin' | 'loes') =>
    ((await call(who, 'GET', '/tasks')).rows as unknown as TaskLine[])
      .map(({ text, person }) => `${text} ${person}`)
      .toSorted()
  const mine = ['Bel Naomi Brink', 'Bel Yusuf Brink', 'Rooster sturen Naomi Brink']
  const hand = async (more: object = {}) =>
    call('karin', 'POST', '/people/handovers', { people: await versions(), to: region.loes.account, ...more })
  const waiting = async () => (await sql(`select count(*)::int as n from access.paper_letter`))[0].n
  /** What the jobs do when their moment has come. */
  const carryOut = async () => {
    for (const { id } of await sql('select id from people.handed'))
      await carryOutHandover(fresh.house, { name: 'DossierHanded', region: region.region, handed: id })
  }

  it('is shown first, with its note asked about health', async () => {
    const form = await http.get(region.karin, '/people/handover')
    expect(form.body).toContain('Mensen overdragen')
    const look = await http.get(
      region.karin,
      `/people/many?do=hand&all=yes&lead=${region.karin.account}&to=${region.loes.account}`,
    )
    expect(look.body).toContain('Draag 2 mensen over aan Loes ter Braak')
    const asked = { people: await versions(), to: region.loes.account }
    const because = async (more: object) =>
      (await http.call(region.karin, 'POST', '/people/handovers', { ...asked, ...more })).body.because
    expect(await because({ note: 'Let op de depressie' })).toBe('word-about-health')
    expect(await because({ from: '2026-11-20' })).toBe('day-has-passed')
    expect(await because({ to: region.henk.account })).toBe('not-a-colleague')
    expect((await sql('select id from people.handover')).length).toBe(0)
  })

  it('takes open tasks and next steps along, and comes back exactly as it was', async () => {
    expect(await work('karin')).toEqual(mine)
    const { changed, back } = await hand({ note: 'Karin gaat met verlof.' })
    expect(changed).toBe(2)
    expect([await work('karin'), await work('loes')]).toEqual([[], mine])
    expect(await call('karin', 'POST', '/people/handovers/undoing', { back })).toEqual({ back: 2, changedSince: 0 })
    expect([await work('karin'), await work('loes')]).toEqual([mine, []])
    time.passes(601)
    await carryOut()
    expect(await waiting()).toBe(0)
    expect((await http.get(region.karin, `/people/${ids[0]}`)).body).not.toContain('Karin gaat met verlof.')
  })

  it('stands in the history of each dossier, and each person hears who helps from then on', async () => {
    await hand({ note: 'Karin gaat met verlof.' })
    const page = (await http.get(region.loes, `/people/${ids[0]}`)).body
    expect(page).toContain('Van Karin Wassink naar Loes ter Braak, vanaf 23 november.')
    expect(page).toContain('Karin gaat met verlof.')
    time.passes(601)
    await carryOut()
    await carryOut()
    expect(await waiting()).toBe(2)
    const [letter] = await sql(`select id, about from access.paper_letter limit 1`)
    expect(letter.about).toBe('handover')
    const printed = (await http.get(region.karin, `/post/${letter.id}`)).body
    expect(printed).toContain('Vanaf 23 november 2026 helpt Loes ter Braak u.')
  })

  it('begins on its day and no sooner, and not where somebody else took her on before', async () => {
    const back = { people: await versions(), to: region.karin.account, from: '2026-12-01' }
    expect(await call('loes', 'POST', '/people/handovers', back)).toMatchObject({ changed: 2 })
    expect(await work('karin')).toEqual([])
    expect((await http.get(region.loes, `/people/${ids[0]}`)).body).toContain('Gaat op 1 december naar Karin Wassink.')
    await sql(`update people.dossier set lead_account_id = null where id = '${ids[1]}'`)
    time.passes(8 * 24 * 60 * 60)
    await carryOut()
    expect(await work('karin')).toEqual(['Bel Naomi Brink', 'Rooster sturen Naomi Brink'])
    const [{ lead }] = await sql(`select lead_account_id as lead from people.dossier where id = '${ids[1]}'`)
    expect(lead).toBe(null)
  })
})
