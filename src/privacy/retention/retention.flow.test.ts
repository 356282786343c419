import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAccount, jobCaller, sealAll, verifyLooks } from '#access/public.ts'
import { addPerson } from '#people/dossiers/add-person.ts'
import { removePerson } from '#people/dossiers/remove-person.ts'
import { addNote } from '#people/notes/add-note.ts'
import { endingsNear } from '#people/public.ts'
import { beginDay } from '#platform/jobs/jobs.ts'
import { type Caller, type PlatformTables, withClient } from '#platform/public.ts'
import { addDays, done, expectDone, type Id } from '#values/public.ts'
import { ageTheLog, byHandIn } from '../../../tests/aged-log.ts'
import { freshHouse, movableClock } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { agreeToErase, eraseNow } from '../erasure/erase-now.ts'
import { holdBack } from '../erasure/hold-ending.ts'
import { seeEndings } from '../erasure/see-endings.ts'
import { agreeToLog, holdLog, letLogGo } from '../old-looks/hold-old-looks.ts'
import { writeAboutOldLooks } from '../old-looks/old-looks.letter.ts'
import { answerRight } from '../rights/answer-right.ts'
import { enterRight } from '../rights/ask-for-right.ts'
import { privacySubscriptions } from '../subscriptions.ts'
import { decideRetention, decideTwoPeople, seeRetention } from './decide-retention.ts'
import { writeAboutEnding } from './ending.letter.ts'

const aDay = 24 * 3600

describe('retention', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  const dataDir = mkdtempSync(join(tmpdir(), 'schakel-retention-'))
  let fresh: Awaited<ReturnType<typeof freshHouse>>
  let region: SmallRegion
  let ellen: Caller
  let pia: Caller
  beforeAll(async () => {
    fresh = await freshHouse({ clock: time.clock, config: { dataDir } })
    region = await smallRegion(fresh.house)
    ellen = await officer('Ellen Kamphuis', 'ellen@hanzestroom.example')
    pia = await officer('Pia Vos', 'pia@hanzestroom.example')
  })
  afterAll(async () => {
    await fresh.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  async function officer(name: string, email: string): Promise<Caller> {
    const seats = [{ organisation: region.workCentre, role: 'privacy-officer' as const }]
    const job = jobCaller(region.region, 'tests')
    const account = expectDone(await addAccount(fresh.house, job, { name, email, lang: 'nl', seats }))
    return { ...region.karin, name, account, roles: ['privacy-officer'] }
  }

  const night = () => beginDay(fresh.house, { DayBegan: privacySubscriptions.DayBegan ?? [] })
  const endings = async () => expectDone(await seeEndings(fresh.house, ellen))
  const letters = async () =>
    expectDone(
      await fresh.house.db.act(jobCaller(region.region, 'tests'), 'run-job', async (act) =>
        done(await act.figures<PlatformTables>().selectFrom('platform.mail').select(['to_address', 'body']).execute()),
      ),
    )

  /** Somebody who left the lists, with so many notes. */
  async function gone(given: string, notes: number): Promise<Id<'Dossier'>> {
    const person = { given, prefix: '', family: 'Vink', email: `${given.toLowerCase()}@mail.example` }
    const id = expectDone(await addPerson(fresh.house, region.karin, person as never)).id as Id<'Dossier'>
    const note = { kind: 'talk', text: 'Wij spraken elkaar.', onDay: fresh.house.clock.today() }
    for (let n = 0; n < notes; n++) expectDone(await addNote(fresh.house, region.karin, id, note as never))
    expectDone(await removePerson(fresh.house, region.karin, id))
    return id
  }

  /** Somebody whose guidance by Karin stopped long ago, and who is still in the lists. */
  async function stopped(given: string): Promise<Id<'Dossier'>> {
    const person = { given, prefix: '', family: 'Vink' }
    const { id } = expectDone(await addPerson(fresh.house, region.karin, person as never))
    await byHandIn(
      fresh,
      "update people.dossier set stage = 'stopped', stage_since = '2020-01-01', lead_account_id = $2 where id = $1",
      [id, region.karin.account],
    )
    return id as Id<'Dossier'>
  }

  it('follows what the region decides within the law, from the next night on', async () => {
    await gone('Ans', 1)
    await night()
    expect((await endings()).rows).toMatchObject([{ class: 'provider-file', eraseOn: '2028-11-23', warnedOn: null }])
    const shorter = { class: 'provider-file', years: 1, reason: 'Onze eigen lijst.' } as const
    expect(await decideRetention(fresh.house, ellen, { ...shorter, years: 3 })).toMatchObject({
      refusal: { because: 'outside-the-law', most: 2 },
    })
    expectDone(await decideRetention(fresh.house, ellen, shorter))
    await night()
    await night()
    expect((await endings()).rows).toMatchObject([{ eraseOn: '2027-11-23', warnedOn: null }])
  })

  it('warns thirty days ahead, once: the keeper, and her, with the way to her copy', async () => {
    time.passes((365 - 30) * aDay)
    expect((await endings()).soon).toMatchObject({ dossiers: 1, notes: 1 })
    await night()
    await night()
    const [row] = (await endings()).rows
    expect(row).toMatchObject({ warnedOn: '2027-10-24', eraseOn: '2027-11-23' })
    const { subject } = row as { subject: string }
    const event = { name: 'EndingWarned', region: region.region, subject, holder: region.workCentre, on: '2027-11-23' }
    await writeAboutEnding(fresh.house, event)
    const written = await letters()
    expect(written.map(({ to_address }) => to_address).toSorted()).toEqual([
      'ans@mail.example',
      'ellen@hanzestroom.example',
      'pia@hanzestroom.example',
    ])
    expect(written.find(({ to_address }) => to_address === 'ans@mail.example')?.body).toContain('/my/data')
    expect(written.map(({ body }) => body).join()).not.toMatch(/Ans|Vink/)
  })

  it('is told to who leads the guidance, as long as the warning counts', async () => {
    const id = await stopped('Bas')
    const hers = () =>
      fresh.house.db.act(region.karin, 'see-worklist', async (act) =>
        done((await endingsNear(act, [region.karin.account as Id<'Account'>])).map(({ on }) => on)),
      )
    await night()
    expect(expectDone(await hers())).toEqual([addDays(fresh.house.clock.today(), 30)])
    const { rows } = await byHandIn(fresh, 'select subject_id from people.dossier where id = $1', [id])
    const hold = { because: 'complaint' as const, until: addDays(fresh.house.clock.today(), 60) }
    expectDone(await holdBack(fresh.house, ellen, rows[0].subject_id, hold))
    await night()
    expect(expectDone(await hers())).toEqual([])
    await byHandIn(fresh, "update people.dossier set stage = 'ready' where id = $1", [id])
    await night()
  })

  it('destroys nothing before two people agreed, where the region wants two', async () => {
    expectDone(await decideTwoPeople(fresh.house, ellen, { twoPeople: true }))
    time.passes(30 * aDay)
    await night()
    const [row] = (await endings()).rows
    const subject = row?.subject as Id<'Subject'>
    const [first, again] = [
      await agreeToErase(fresh.house, ellen, subject),
      await agreeToErase(fresh.house, ellen, subject),
    ]
    expect([first, again]).toMatchObject([{ done: true }, { refusal: { because: 'second-person' } }])
    expect(await eraseNow(fresh.house, ellen, subject)).toMatchObject({ refusal: { because: 'second-person' } })
    await night()
    expect((await endings()).rows).toHaveLength(1)
    expectDone(await agreeToErase(fresh.house, pia, subject))
    await night()
    await night()
    expect((await endings()).rows).toEqual([])
    expect((await endings()).figures.destroyed).toMatchObject({ dossiers: 1, notes: 1 })
    const { rows } = await withClient(fresh.urls.job, async (client) => {
      await client.query('begin')
      await client.query("select set_config('app.region', $1, true)", [region.region])
      return client.query('select * from privacy.destruction')
    })
    expect(rows).toMatchObject([{ approvals: 2, warned_on: '2027-10-24', class: 'provider-file' }])
    expect(JSON.stringify(rows)).not.toContain(subject)
  })

  it('destroys nothing that somebody asked for before two people said yes either', async () => {
    const paper = { kind: 'erasure', cameBy: 'paper', meant: false } as const
    const entered = expectDone(await enterRight(fresh.house, region.karin, await stopped('Cor'), paper))
    await night()
    const yes = (who: Caller) =>
      answerRight(fresh.house, who, entered.id as Id<'RightsRequest'>, {
        verdict: 'granted',
        line: 'Ja.',
        meant: false,
      })
    const asked = () =>
      byHandIn(fresh, `select from graphile_worker._private_jobs where payload->>'name' = 'ErasureAsked'`)
    expect(await yes(ellen)).toMatchObject({ value: { waits: true } })
    expect(await yes(ellen)).toMatchObject({ refusal: { because: 'second-person' } })
    expect((await asked()).rowCount).toBe(0)
    expect(await yes(pia)).toMatchObject({ value: { waits: false } })
    expect((await asked()).rowCount).toBe(1)
    const [row] = (await endings()).rows
    const event = {
      name: 'ErasureAsked',
      region: region.region,
      subject: row?.subject ?? '',
      holder: region.workCentre,
    }
    for (const erase of privacySubscriptions.ErasureAsked ?? [])
      await erase(fresh.house, { ...event, endedOn: row?.endedOn ?? null })
    expect((await endings()).rows).toEqual([])
  })

  it('leaves every total what it was, whoever is destroyed', async () => {
    expectDone(await decideTwoPeople(fresh.house, ellen, { twoPeople: false }))
    let count = 0
    const person = fc.record({ notes: fc.integer({ min: 0, max: 2 }), goes: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 3 }), async (people) => {
        for (const { notes } of people) await gone(`Vogel${count++}`, notes)
        await night()
        const { rows, figures: before } = await endings()
        const leaving = rows.filter((_, at) => people[at]?.goes)
        for (const { subject, endedOn } of leaving) {
          expectDone(await eraseNow(fresh.house, ellen, subject))
          const event = { name: 'ErasureAsked', region: region.region, subject, holder: region.workCentre, endedOn }
          for (const asked of privacySubscriptions.ErasureAsked ?? []) await asked(fresh.house, event)
        }
        const { figures: after } = await endings()
        expect(after.ever).toEqual(before.ever)
        expect(after.kept.dossiers).toBe(before.kept.dossiers - leaving.length)
      }),
      { numRuns: 5 },
    )
  })

  describe('of the log of looks and acts', () => {
    const job = () => jobCaller(region.region, 'tests')
    const planned = async () => expectDone(await seeRetention(fresh.house, ellen)).oldLooks
    const rowsLeft = async () => {
      const { rows } = await byHandIn(
        fresh,
        "select count(*)::int as n from access.look where at < now() - interval '5 years'",
      )
      return rows[0].n
    }

    it('warns of its oldest rows thirty days ahead: everybody who guards privacy, without a word about anybody', async () => {
      await ageTheLog(fresh, job(), 9 * 365)
      await night()
      const today = fresh.house.clock.today()
      const { planned: plan } = await planned()
      expect(plan).toMatchObject({ warnedOn: today, eraseOn: addDays(today, 30), agreed: 0 })
      expect(plan?.rows).toBe(await rowsLeft())
      await writeAboutOldLooks(fresh.house, {
        name: 'OldLooksWarned',
        region: region.region,
        on: today,
        rows: plan?.rows ?? 0,
      })
      const written = (await letters()).filter(({ body }) => body.includes('/erasures/terms'))
      expect(written.map(({ to_address }) => to_address).toSorted()).toEqual([
        'ellen@hanzestroom.example',
        'pia@hanzestroom.example',
      ])
      expect(written.map(({ body }) => body).join()).not.toMatch(/Vogel|Vink/)
    })

    it('keeps them while the log is held back, and until two agreed where the region wants two', async () => {
      expectDone(await decideTwoPeople(fresh.house, ellen, { twoPeople: true }))
      const until = addDays(fresh.house.clock.today(), 40)
      expectDone(await holdLog(fresh.house, ellen, { because: 'court', until }))
      expectDone(await agreeToLog(fresh.house, ellen))
      expect(await agreeToLog(fresh.house, ellen)).toMatchObject({ refusal: { because: 'second-person' } })
      const before = await rowsLeft()
      time.passes(31 * aDay)
      await night()
      expect([await rowsLeft(), await planned()]).toMatchObject([before, { heldUntil: until, planned: { agreed: 1 } }])
      expectDone(await letLogGo(fresh.house, ellen))
      await night()
      expect(await rowsLeft()).toBe(before)
    })

    it('destroys them after that, proves what is left, and keeps days and a number of what went', async () => {
      expectDone(await agreeToLog(fresh.house, pia))
      const before = await rowsLeft()
      await gone('Merel', 1) // the last row of all stays, for the next one hangs on it
      await sealAll(fresh.house, job())
      await night()
      const { rows } = await byHandIn(fresh, 'select * from access.look_destruction')
      expect(rows).toMatchObject([{ rows: String(before), years: 5, rule: 'ret.lookLog' }])
      expect(await rowsLeft()).toBe(0)
      await sealAll(fresh.house, job())
      expect(expectDone(await verifyLooks(fresh.house, job()))).toMatchObject({ destroyed: before, breaks: null })
      expect(await planned()).toMatchObject({ planned: null, destroyed: [{ rows: before }] })
    })
  })
})
