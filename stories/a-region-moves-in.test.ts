import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBsn, aCsv } from '../tests/make-file.ts'
import { type EmptyRegion, openEmptyRegion } from './by/empty-region.ts'
import type { Somebody } from './by/somebody.ts'

const sonarFile = join(import.meta.dirname, '../../shared/standards/sonar/dashboard-export.xlsx')
const hasSonar = existsSync(sonarFile)

describe('A region moves in on Monday morning', { timeout: 90_000 }, () => {
  let open: EmptyRegion
  let ton: Somebody
  let karin: Somebody
  let henk: Somebody
  let dossier: string
  beforeAll(async () => {
    open = await openEmptyRegion()
  }, 60_000)
  afterAll(() => open?.close())

  it('a guest finds two ways to begin, and no way in', async () => {
    const guest = await open.somebody()
    await guest.goTo('/')
    await guest.reads('Hier is nog geen regio')
    await guest.reads('Kijk in de terminal waar Schakel is gestart')
    await guest.goTo('/people')
    await guest.reads('Hier is nog geen regio')
    await guest.leave()
  })

  it('Ton opens the link from the terminal and names the region, his organisation and himself', async () => {
    ton = await open.somebody()
    await ton.goTo(await open.linkInTheTerminal())
    await ton.fill('Naam van de regio', 'Lage Maas')
    await ton.fill('Uw organisatie', 'Werkcentrum Lage Maas')
    await ton.fill('Uw naam', 'Ton Evers')
    await ton.fill('Uw e-mailadres', 'ton@lagemaas.example')
    await ton.fill('Kies een wachtwoord', 'wachtwoord123')
    await ton.tap('Deze regio beginnen')
    await ton.reads('Dit is makkelijk te raden')
    expect(await focusIn(ton, '.sk-error-summary'), 'the answer has the focus, without script too').toBe(true)
    await ton.fill('Kies een wachtwoord', 'karwei lantaarn pindakaas fiets')
    await ton.tap('Deze regio beginnen')
  })

  it('he sets up the codes on his telephone, and gets ten codes for the day he loses it', async () => {
    await open.setUpTelephone(ton)
    expect(await ton.page.locator('.sk-codes li').count()).toBe(10)
    await ton.tap('Ik heb ze bewaard')
    await ton.reads('Regio Lage Maas')
    await ton.reads('De regio is nog leeg. Dit zijn de volgende stappen')
  })

  it('from then on a guest reads the name of the region at the door, and cannot look around or begin again', async () => {
    const guest = await open.somebody()
    await guest.goTo('/')
    await guest.reads('Samen aan het werk in Lage Maas')
    await guest.doesNotRead(/rondkijken|kijk rond|verzonnen/i)
    await guest.goTo('/start-region?key=made-up')
    await guest.reads('Deze link werkt niet meer')
    await guest.leave()
  })

  it('Ton adds a second organisation with the step that waits for him', async () => {
    await ton.tap('Organisatie toevoegen')
    await arrives(ton, '/admin/organisations/new')
    await ton.fill(/^Naam$/, 'Werkbedrijf De Brug')
    await ton.choose(/^Soort/, 'Werkbedrijf')
    await ton.tap('Bewaren')
    await ton.reads('Organisatie toegevoegd')
    await ton.reads('Werkbedrijf De Brug')
  })

  it('Karin opens the letter that Ton hands over, chooses her own password and sets up her own telephone', async () => {
    const link = await invite('Karin Wassink', 'karin@lagemaas.example', 'Werkcentrum Lage Maas', 'Accountmanager')
    const { secret } = await moveIn(link, 'zolder trompet augurk winter')
    karin = await open.somebody()
    await karin.goTo('/people')
    await karin.fill('E-mailadres', 'karin@lagemaas.example')
    await karin.fill('Wachtwoord', 'zolder trompet augurk winter')
    await karin.tap(/^Aanmelden$/)
    open.passes(60)
    await karin.fill(/^Code/, await open.codeOf(secret))
    await karin.tap('Verder')
    await karin.reads('Hier staat nog niemand')
    const again = await open.somebody()
    await again.goTo(link)
    await again.reads('Deze link werkt niet meer')
    await again.leave()
  })

  it(
    hasSonar
      ? 'she chooses the Sonar export as it comes, and reads what will happen before anything is stored'
      : 'she chooses our own template, as no Sonar export is here, and reads what will happen first',
    async () => {
      await karin.tap('Bestand inlezen')
      await arrives(karin, '/imports/new')
      await karin.bring('Bestand', theFile())
      await karin.tap('Controleer dit bestand')
      await karin.reads('Er is nog niets bewaard')
      expect(await countsOf(karin)).toEqual({ 'Nieuw voor jullie': 12, Gewijzigd: 0, Gelijk: 0, 'Nog niet': 0 })
      const beside = await open.somebody({ cookie: await sessionOf(karin) })
      await beside.goTo('/people')
      await beside.reads('Hier staat nog niemand')
      await beside.leave()
    },
  )

  it('she stores it with one tap and finds the twelve people in her list', async () => {
    await karin.tap('12 rijen bewaren')
    await karin.reads('Het bestand is bewaard')
    await karin.tap('Naar de mensen')
    await karin.reads('12 van 12 mensen')
  })

  it('a colleague of the other organisation sees none of them', async () => {
    const link = await invite('Henk Slotboom', 'henk@debrug.example', 'Werkbedrijf De Brug', 'Consulent detachering')
    henk = (await moveIn(link, 'kastanje roeiboot stempel marmer')).who
    await henk.goTo('/people')
    await henk.reads('Hier staat nog niemand')
    await henk.goTo('/search?q=jansen')
    await henk.doesNotRead(/Jansen, Piet|Piet Jansen/)
  })

  it('the same file changes nothing, and undoing the import takes all twelve out again, without any script', async () => {
    const plain = await open.somebody({ cookie: await sessionOf(karin), javaScript: false })
    await plain.goTo('/imports/new')
    await plain.bring('Bestand', theFile())
    await plain.tap('Controleer dit bestand')
    expect(await countsOf(plain)).toEqual({ 'Nieuw voor jullie': 0, Gewijzigd: 0, Gelijk: 12, 'Nog niet': 0 })
    await plain.reads('Er verandert niets')
    await plain.tap('Stop, bewaar niets')
    await plain.tap(theFile().name)
    await plain.tap('Maak ongedaan')
    await plain.reads('Ongedaan gemaakt: 12 mensen eruit.')
    await plain.goTo('/people')
    await plain.reads('Hier staat nog niemand')
    await plain.leave()
  })

  it('brought in once more, Karin opens a dossier and fills in the hours together with the person', async () => {
    await karin.goTo('/imports/new')
    await karin.bring('Bestand', theFile())
    await karin.tap('Controleer dit bestand')
    await karin.tap('12 rijen bewaren')
    await karin.reads('Het bestand is bewaard')
    await karin.tap('Jansen, Piet')
    await karin.page.waitForURL(/people\/[0-9a-f-]{36}/)
    dossier = new URL(karin.page.url()).pathname
    await karin.goTo(`${dossier}/hours`)
    await karin.fill('Minstens, uren per week', '16')
    await karin.fill('Hoogstens, uren per week', '24')
    await karin.tap('Bewaren')
    await karin.reads('16 tot 24 uur per week')
  })

  it('her note is kept only after she has read that a word about health does not belong in it', async () => {
    await karin.tap(/^Notitie(?!s)/)
    await arrives(karin, '/note')
    await karin.fill('Wat gebeurde er?', 'Wil in een magazijn werken. Had vorig jaar een burn-out.')
    await karin.fill('Wat er daarna gebeurt', 'Bellen over het magazijn')
    await karin.fill(/^Op welke dag (?!\?)/, '25-11-2026')
    await karin.tap('Notitie bewaren')
    await karin.reads('Hier staat een woord over gezondheid: burn-out')
    await karin.fill('Wat gebeurde er?', 'Wil in een magazijn werken, het liefst in de ochtend.')
    await karin.tap('Notitie bewaren')
    await karin.reads('De notitie is bewaard')
  })

  it('what she promised for Wednesday waits for her in her worklist, and only for her', async () => {
    await karin.goTo('/work')
    await karin.reads('Deze week')
    await karin.reads(/Piet Jansen: Bellen over het magazijn/)
    await henk.goTo('/work')
    await henk.reads('Niets te doen.')
  })

  it('Ton comes back to his settings and reads no dossiers', async () => {
    await ton.goTo('/')
    await arrives(ton, '/admin')
    await ton.reads('Dossiers staan hier niet')
    await ton.doesNotRead('De regio is nog leeg')
    await ton.goTo(dossier)
    await ton.doesNotRead(/Jansen/)
  })

  /** Ton invites somebody; no mail server is set, so he opens the letter and hands over the link. */
  async function invite(name: string, email: string, organisation: string, role: string): Promise<string> {
    await ton.goTo('/admin/accounts/new')
    await ton.fill(/^Naam$/, name)
    await ton.fill(/^E-mailadres/, email)
    await ton.choose(/^Organisatie/, organisation)
    await ton.choose(/^Rol/, role)
    await ton.tap('Uitnodiging versturen')
    await arrives(ton, '/admin/mail')
    const letter = ton.page.getByRole('row', { name: email })
    await letter.getByText('Uw account voor Schakel in Lage Maas').click()
    await ton.reads(`Dag ${name}`)
    const link = /http\S+/.exec((await letter.locator('details').textContent()) ?? '')?.[0]
    return open.pathOf(link ?? '')
  }

  async function moveIn(link: string, password: string): Promise<{ who: Somebody; secret: string }> {
    const who = await open.somebody()
    await who.goTo(link)
    await who.fill('Nieuw wachtwoord', password)
    await who.tap('Wachtwoord bewaren')
    const secret = await open.setUpTelephone(who)
    await who.tap('Ik heb ze bewaard')
    await who.reads('Mijn werk')
    return { who, secret }
  }
})

const arrives = (who: Somebody, path: string) => who.page.waitForURL((url) => url.pathname.endsWith(path))

const focusIn = (who: Somebody, place: string): Promise<boolean> =>
  who.page.evaluate((css) => document.activeElement?.matches(css) ?? false, place)

/** Four figures with their labels, as they stand above the rows. */
async function countsOf(who: Somebody): Promise<Record<string, number>> {
  const figures = await who.page.locator('.sk-figure-number').all()
  const told = figures.map(async (figure) => (await figure.innerText()).split('\n').filter(Boolean))
  return Object.fromEntries((await Promise.all(told)).map(([label = '', value]) => [label, Number(value)]))
}

async function sessionOf(who: Somebody): Promise<{ name: string; value: string }> {
  const cookie = (await who.page.context().cookies()).find(({ name }) => name === 'session')
  if (!cookie) throw new Error('Nobody is signed in here.')
  return { name: cookie.name, value: cookie.value }
}

function theFile() {
  if (hasSonar) return { name: 'dashboard-export.xlsx', mimeType: xlsx, buffer: readFileSync(sonarFile) }
  const rows = Array.from({ length: 12 }, (_, n) => `${aBsn(n * 9)};Piet;Jansen;magazijnmedewerker`)
  return { name: 'mensen.csv', mimeType: 'text/csv', buffer: aCsv('BSN;Voornaam;Achternaam;Gewenst werk', ...rows) }
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
