import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Caller, withClient } from '#platform/public.ts'
import { expectDone, type Id } from '#values/public.ts'
import { aMonday, freshApp } from '../../../tests/fresh-region.ts'
import { aKnownPerson } from '../../../tests/known-person.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { changeOwnWords, changeWhatHelps } from '../changes/change-parts.ts'

describe('what she says of herself', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let naomi: Caller
  let dossier: Id<'Dossier'>
  beforeAll(async () => {
    fresh = await freshApp({ on: aMonday })
    region = await smallRegion(fresh.house)
    ;({ dossier, self: naomi } = await aKnownPerson(fresh.house, region, '123456782'))
  })
  afterAll(() => fresh.close())

  const http = () => throughHttp(fresh)
  const say = (question: string, said: string[], meant = false) =>
    http().call(naomi, 'PUT', `/my/profile/${question}`, { said, meant })
  type Row = {
    id: string
    part: string
    said: string[]
    now: string[] | null
    answer: string | null
    mayAnswer: boolean
  }
  const saidOf = async (who: Caller) => {
    const { status, body } = await http().call(who, 'GET', `/people/${dossier}/said`)
    return { status, version: Number(body.version), rows: (body.rows ?? []) as Row[] }
  }
  const rowOf = async (part: string) => (await saidOf(region.karin)).rows.find((one) => one.part === part) as Row
  const ownPart = async (part: string) => {
    const { body } = await http().call(naomi, 'GET', '/my/profile')
    return (body.parts as unknown as { part: string; state: string; now: string[] | null; why: object | null }[]).find(
      (one) => one.part === part,
    )
  }
  const asSuperuser = async (sql: string) => {
    const url = new URL(inject('adminUrl'))
    url.pathname = new URL(fresh.urls.owner).pathname
    return (await withClient(url.href, (client) => client.query(sql))).rows
  }

  it('is one question a screen with signs and words, without script, and is undone from the same page', async () => {
    const list = await http().get(naomi, '/my/profile')
    expect(list.body).toContain('/my/profile/travel')
    expect(list.body).not.toContain('<script')
    const page = await http().get(naomi, '/my/profile/travel')
    expect(page.body.match(/sk-picture"/g)).toHaveLength(7)
    expect(page.body).toContain('Elektrische fiets')
    const sent = await http().post(naomi, '/my/profile/travel', { said: ['bike', 'bus'] })
    expect(sent.statusCode).toBe(303)
    expect(await ownPart('travel')).toMatchObject({ state: 'said', now: ['bike', 'bus'] })
    await http().post(naomi, '/my/profile/travel', { intent: 'take-back' })
    expect(await ownPart('travel')).toMatchObject({ state: 'empty', now: null })
  })

  it('adds one screen of a long question to the others', async () => {
    await http().post(naomi, '/my/profile/work/green', { said: ['gardener'] })
    await http().post(naomi, '/my/profile/work/food', { said: 'baker' })
    expect(await ownPart('work')).toMatchObject({ now: ['gardener', 'baker'] })
    expect((await http().get(naomi, '/my/profile/work/nowhere')).statusCode).toBe(404)
  })

  it('leads from a word for work to jobs she can choose, and keeps what she chose before', async () => {
    const found = await http().get(naomi, '/my/profile/work?seek=strijken')
    expect(found.body).toContain('value="ironer"')
    expect((await ownPart('work'))?.now).toEqual(['gardener', 'baker'])
    const shown = ['ironer', 'baker']
    await http().post(naomi, '/my/profile/work?seek=strijken', { said: 'ironer', shown })
    expect(await ownPart('work')).toMatchObject({ now: ['gardener', 'ironer'] })
    const near = await http().get(naomi, '/my/profile/work?seek=konckerge')
    expect(near.body).toContain('Bedoelt u een van deze?')
    expect((await http().get(naomi, '/my/profile/work?seek=qqqqqqqq')).body).toContain('Dit woord kennen wij niet.')
    await http().post(naomi, '/my/profile/work', { said: ['gardener', 'baker'] })
  })

  it('stands beside what a professional wrote, and changes nothing by itself', async () => {
    expectDone(
      await changeOwnWords(fresh.house, region.karin, dossier, {
        ...{ version: 1, talents: ['Werkt secuur.'], pitfalls: [], meant: false },
      }),
    )
    await say('words', ['Ik lach veel.'])
    expect(await rowOf('words')).toMatchObject({ said: ['Ik lach veel.'], now: ['Werkt secuur.'], answer: null })
    const page = await http().get(region.karin, `/people/${dossier}`)
    for (const text of ['Ik lach veel.', 'Overnemen', 'Werkt secuur.']) expect(page.body).toContain(text)
    const work = await http().call(region.karin, 'GET', '/worklist')
    expect(work.body.toDo).toContainEqual(
      expect.objectContaining({ kind: 'read-said', to: `/people/${dossier}/said`, due: '2026-11-30' }),
    )
  })

  it('asks about a word on health in her own words, and keeps it when she means it', async () => {
    const asked = await say('words', ['Ik heb een depressie.'])
    expect(asked).toMatchObject({ status: 422, body: { because: 'word-about-health' } })
    expect((await say('words', ['Ik lach veel, ook bij de dokter.'], true)).status).toBe(200)
    await http().call(naomi, 'POST', '/my/profile/words/withdrawal')
    expect(await rowOf('words')).toMatchObject({ said: ['Ik lach veel.'] })
  })

  it('is taken over with one tap on top of what was read, and put back with one', async () => {
    const { id } = await rowOf('words')
    const { version } = await saidOf(region.karin)
    const stale = { part: 'words', version: version - 1 }
    const late = await http().call(region.karin, 'POST', `/people/${dossier}/said/${id}/taking-over`, stale)
    expect(late).toMatchObject({ status: 409, body: { because: 'somebody-else-was-faster' } })
    const form = { intent: 'take-over', statement: id, part: 'words', version: String(version) }
    const taken = await http().post(region.karin, `/people/${dossier}/said`, form)
    expect(taken.statusCode).toBe(303)
    expect(await rowOf('words')).toMatchObject({ answer: 'taken', now: ['Werkt secuur.', 'Ik lach veel.'] })
    expect(await ownPart('words')).toMatchObject({ state: 'taken' })
    expect((await http().call(naomi, 'POST', '/my/profile/words/withdrawal')).status).toBe(409)

    const flash = /said=([^;]+)/.exec(String(taken.headers['set-cookie']))?.[1] ?? ''
    const { way } = JSON.parse(Buffer.from(decodeURIComponent(flash), 'base64').toString()).undo.fields
    const undone = await http().post(region.karin, `/people/${dossier}/said`, { intent: 'undo', part: 'words', way })
    expect(undone.statusCode).toBe(303)
    expect(await rowOf('words')).toMatchObject({ answer: null, now: ['Werkt secuur.'] })
  })

  it('says why not in kind words, which she reads on her own page', async () => {
    const { id } = await rowOf('work')
    const kept = { reason: 'talk-first', line: 'Ik bel u dinsdag.' }
    expect((await http().call(region.karin, 'POST', `/people/${dossier}/said/${id}/keeping`, kept)).status).toBe(201)
    expect(await ownPart('work')).toMatchObject({
      state: 'kept',
      why: { by: 'Karin Wassink', line: 'Ik bel u dinsdag.' },
    })
    expect((await http().get(naomi, '/my/profile/work')).body).toContain('Wij praten er eerst over.')
    const { version } = await saidOf(region.karin)
    const later = await http().call(region.karin, 'POST', `/people/${dossier}/said/${id}/taking-over`, {
      ...{ part: 'work', version },
    })
    expect(later.status).toBe(200)
  })

  it('of what helps at work is sealed, and taken over sealed; nothing of it stands in the database', async () => {
    await say('helps', ['quiet-place', 'own-pace'])
    const { id } = await rowOf('helps')
    const stored = JSON.stringify(await asSuperuser('select * from people.own_statement'))
    for (const text of ['quiet-place', 'Ik lach']) expect(stored).not.toContain(text)
    const { version } = await saidOf(region.karin)
    await http().call(region.karin, 'POST', `/people/${dossier}/said/${id}/taking-over`, { part: 'helps', version })
    expect(await rowOf('helps')).toMatchObject({ now: ['quiet-place', 'own-pace'], mayAnswer: false })
    const again = await saidOf(region.karin)
    expectDone(
      await changeWhatHelps(fresh.house, region.karin, dossier, { version: again.version, conditions: ['own-pace'] }),
    )
    expect(await ownPart('helps')).toMatchObject({ now: ['own-pace'] })
  })

  it('is not there for another organisation, and stands in her file with everything', async () => {
    expect((await saidOf(region.henk)).status).toBe(404)
    expect((await http().call(region.karin, 'PUT', '/my/profile/travel', { said: ['bike'] })).status).toBe(403)
    const { body } = await http().call(naomi, 'GET', '/my/data')
    const file = JSON.stringify(body)
    for (const text of ['Ik lach veel.', 'own-helps', 'Hovenier']) expect(file).toContain(text)
  })
})
