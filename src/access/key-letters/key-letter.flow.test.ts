import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Act, Caller, PlatformTables } from '#platform/public.ts'
import { done, expectDone, type Id } from '#values/public.ts'
import { byHandIn } from '../../../tests/aged-log.ts'
import { type FreshHouse, freshHouse } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { addAccount } from '../accounts/add-account.ts'
import { endRole, giveRole } from '../accounts/disable-account.ts'
import {
  forgetSecondFactor,
  keepEmptyCredential,
  keepPassword,
  keepSecondFactor,
} from '../credentials/credential.store.ts'
import { addProvider } from '../openid/manage-providers.ts'
import { ProviderSettings } from '../openid/openid.shapes.ts'
import { forgetLinked, keepLinked } from '../openid/openid-link.store.ts'
import { dropPasskeysOf, keepPasskey } from '../passkeys/passkey.store.ts'
import { jobCaller } from '../sessions/guest.ts'
import { writeAboutKey } from './key.letter.ts'

describe('a key, a way in or a role that is added or taken away', () => {
  let fresh: FreshHouse
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshHouse()
    region = await smallRegion(fresh.house)
    await told()
  })
  afterAll(() => fresh.close())

  const job = () => jobCaller(region.region, 'tests')
  const account = (who: Caller) => who.account as Id<'Account'>
  const changes = (who: Caller, work: (act: Act) => Promise<unknown>) =>
    fresh.house.db.act(who, 'change-own-keys', async (act) => done(await work(act)))
  const recorded = async (thing: string) =>
    (
      await byHandIn(
        fresh,
        `select account_id as by, subject_id as about, holder_id as holder, kind, permission
        from access.look where what = $1 order by id`,
        [thing],
      )
    ).rows
  /** What waits to be told is told, and the letters that follow from it. */
  async function told() {
    const { rows } = await byHandIn(fresh, 'delete from graphile_worker._private_jobs returning payload')
    const events = rows.map(({ payload }) => payload).filter(({ name }) => name === 'KeyChanged')
    for (const event of events) await writeAboutKey(fresh.house, event)
    const letters = await fresh.house.db.act(job(), 'run-job', async (act) =>
      done(await act.figures<PlatformTables>().deleteFrom('platform.mail').returning(['to_address', 'body']).execute()),
    )
    await byHandIn(fresh, 'delete from graphile_worker._private_jobs')
    return expectDone(letters).map(({ to_address, body }) => `${to_address}: ${body.replaceAll(/\s+/g, ' ')}`)
  }
  const withoutNames = (letters: readonly string[]) => expect(letters.join()).not.toMatch(/Karin|Wassink|Henk|Slotboom/)

  it('is recorded with who did it, and the holder reads what to do when it was somebody else', async () => {
    const key = { account: account(region.karin), credentialId: 'a', publicKey: Buffer.alloc(3), counter: 0 }
    await changes(region.karin, (act) => keepPasskey(act, { ...key, transports: [], name: 'Telephone of Karin' }))
    const by = region.karin.account
    const row = { by, about: by, holder: region.workCentre, kind: 'change', permission: 'change-own-keys' }
    expect(await recorded('passkey')).toEqual([row])
    const added = await told()
    expect(added).toEqual([
      expect.stringMatching(
        /^karin@\S+: Hallo, Er is een passkey toegevoegd aan uw account\. Dat was op .* Was u dat niet\? Meld het meteen/,
      ),
    ])
    await changes(region.karin, (act) => dropPasskeysOf(act, key.account))
    const removed = await told()
    expect(removed).toEqual([expect.stringContaining('Er is een passkey van uw account gehaald.')])
    expect(await recorded('passkey')).toHaveLength(2)
    withoutNames([...added, ...removed])
  })

  it('is a role too, at the organisation where it counts, and not one that comes with a new account', async () => {
    const seat = { organisation: region.deKade, role: 'job-coach' as const }
    const { id } = expectDone(await giveRole(fresh.house, region.ton, account(region.henk), seat))
    expect(await told()).toEqual([
      expect.stringMatching(/^henk@\S+: Hallo, U heeft er een rol bij\..* Klopt dit niet\?/),
    ])
    expectDone(await endRole(fresh.house, region.ton, account(region.henk), id))
    expect(await told()).toEqual([expect.stringContaining('Een van uw rollen is gestopt.')])
    const rows = (await recorded('role')).filter(({ by }) => by === region.ton.account)
    const row = { about: region.henk.account, holder: region.deKade, permission: 'change-roles' }
    expect(rows).toMatchObject([row, row])
    const asked = { name: 'Jip de Boer', email: 'jip@kade.example', lang: 'nl' as const, seats: [seat] }
    expectDone(await addAccount(fresh.house, region.ton, asked))
    expect(await told()).toEqual([])
    expect((await recorded('role')).at(-1)).toMatchObject({ by: region.ton.account, holder: region.deKade })
  })

  it('is a telephone for codes and a way in of another house too', async () => {
    const [who, issuer] = [account(region.loes), 'https://elsewhere.example']
    await changes(region.loes, async (act) => {
      await keepEmptyCredential(act, who)
      await keepSecondFactor(act, who, Buffer.alloc(4), 1)
      await keepLinked(act, { account: who, issuer, subjectHash: Buffer.alloc(5), kvk: null })
    })
    expect((await told()).toSorted().join()).toMatch(/telefoon voor codes toegevoegd.*nu ook anders aanmelden/)
    await changes(region.loes, async (act) => {
      await forgetSecondFactor(act, who)
      await forgetLinked(act, who)
    })
    expect((await told()).toSorted().join()).toMatch(
      /telefoon voor codes is van uw account gehaald.*niet meer anders aanmelden/,
    )
    expect([(await recorded('second-factor')).length, (await recorded('way-in')).length]).toEqual([2, 2])
  })

  it('is another password too, and not the first one that comes with an invitation', async () => {
    const who = account(region.fatima)
    await changes(region.fatima, (act) => keepPassword(act, who, 'first'))
    expect(await told()).toEqual([])
    await changes(region.fatima, (act) => keepPassword(act, who, 'second'))
    const letters = await told()
    expect(letters).toEqual([
      expect.stringMatching(
        /^fatima@\S+: Hallo, Het wachtwoord van uw account is gewijzigd\. Dat was op .* Was u dat niet\?/,
      ),
    ])
    expect(letters.join()).not.toMatch(/Fatima|Bouzid|http/)
    expect(await recorded('password')).toMatchObject([{ by: who, about: who, holder: region.municipality }])
    await changes(region.fatima, (act) => keepPassword(act, who, 'second'))
    expect(await told()).toEqual([])
  })

  it('is told to every administrator when it is a way in of the region', async () => {
    const settings = ProviderSettings.parse({
      audience: 'candidates',
      button: 'Inloggen met DigiD',
      issuer: 'https://digid.example',
      clientId: 'schakel',
      clientSecret: 'not told to anybody',
      scope: 'openid',
      subjectClaim: 'sub',
      levelClaim: 'acr',
      levels: 'low',
      leastLevel: 'low',
    })
    expectDone(await addProvider(fresh.house, region.ton, settings))
    expect(await told()).toEqual([expect.stringMatching(/^ton@.*Een manier van aanmelden bij de regio is veranderd\./)])
    expect(await recorded('ways-in')).toMatchObject([{ by: region.ton.account, permission: 'manage-ways-in' }])
  })
})
