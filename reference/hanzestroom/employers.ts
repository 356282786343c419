import { type Day, folded } from '#values/public.ts'
import type { Sector, VisitPurpose } from '#vocabulary/public.ts'
import { type Dice, dice } from './dice.ts'
import { moreEmployers } from './employers-more.ts'
import { employersWithAFace } from './employers-with-a-face.ts'
import type { InventedEmployer, InventedPromise, InventedVisit, Mood } from './invented-region.ts'
import { postcodeIn } from './postcodes.ts'
import { nextThursday, workedAgo, workedAhead } from './working-days.ts'

/** Key, name, town, people, sector, mood, what is good to know, and the organisation whose other hat this is. */
export type EmployerFace = readonly [string, string, string, number, Sector, Mood, (string | null)?, string?]

/** Not spoken to for half a year: what an account manager sees first on Monday. */
const silent = [
  'kunststofwerk',
  'plaatwerk-twello',
  'palletbouw',
  'straatbeeld',
  'veerhuis',
  'boekhandel',
  'kinderkring',
]
const silentToo = ['cijferhuis', 'tweedeleven', 'ijsselpers', 'markthal']

/** Visited by three organisations that do not know it of each other. */
const visitedByThree = ['hanze-logistiek', 'de-linde', 'oostlijn', 'berkelwiel']

export function employers(T: Day): readonly InventedEmployer[] {
  const throws = dice(60)
  return [...employersWithAFace, ...moreEmployers].map((face, place) => employer(T, face, place, throws))
}

function employer(T: Day, face: EmployerFace, place: number, throws: Dice): InventedEmployer {
  const [key, name, town, size, sector, mood, remark = null, organisation = null] = face
  const longAgo = [...silent, ...silentToo].includes(key)
  const lastSpoken = workedAgo(T, longAgo ? 185 + throws.below(200) : 3 + throws.below(165))
  const lead = leadFor(sector)
  return {
    key,
    name,
    town,
    postcode: postcodeIn(town, throws),
    size,
    sector,
    mood,
    remark,
    kvk: String(99_104_000 + place * 137),
    organisation,
    lead,
    lastSpoken,
    contact: contactOf(key, size, place, throws),
    visits: visitsTo(T, key, lastSpoken, lead, throws),
  }
}

/** One lead contact for the region, whoever visits. */
export function leadFor(sector: Sector): string {
  if (['care', 'cleaning', 'textile', 'education', 'office', 'public'].includes(sector)) return 'karin-wassink'
  return ['green', 'hospitality', 'food', 'leisure', 'retail'].includes(sector) ? 'loes-ter-braak' : 'mehmet-aydin'
}

function contactOf(key: string, size: number, place: number, throws: Dice) {
  const name = `${contactGiven[place % contactGiven.length]} ${contactFamily[(place * 7) % contactFamily.length]}`
  const job = size < 20 ? 'eigenaar' : throws.pick(['teamleider', 'personeelszaken', 'bedrijfsleider', 'planner'])
  const email = `${folded(name).replace(/[^a-z]+/g, '.')}@${key}.example`
  return { name, job, phone: `088-123 46 ${String(place).padStart(2, '0')}`, email }
}

const contactGiven = ['Anja', 'Erik', 'Mirjam', 'Gert', 'Yvonne', 'Ruben', 'Hatice', 'Jos', 'Carla', 'Sander', 'Petra']
const contactFamily = [
  'Lammers',
  'Beltman',
  'Schutte',
  'Kolkman',
  'Aarnink',
  'Vrielink',
  'ten Dam',
  'Wesselink',
  'Baars',
]

function visitsTo(T: Day, key: string, last: Day, lead: string, throws: Dice): InventedVisit[] {
  const own = visit('werkcentrum', lead, last, throws)
  if (!visitedByThree.includes(key)) return [own]
  return [own, visit('de-kade', 'henk-slotboom', workedAgo(T, 20 + throws.below(40)), throws), coachVisit(T, throws)]
}

const coachVisit = (T: Day, throws: Dice) =>
  visit('stapsteen', 'marijke-post', workedAgo(T, 10 + throws.below(30)), throws)

function visit(organisation: string, professional: string, day: Day, throws: Dice): InventedVisit {
  const [purpose, text] = throws.pick(whatWasSaid)
  return { organisation, professional, day, purpose, text }
}

const whatWasSaid: readonly (readonly [VisitPurpose, string])[] = [
  ['getting-to-know', 'Rondgeleid op de vloer. Wil eerst één iemand, dan verder kijken.'],
  ['getting-to-know', 'Kende de regelingen niet. Blad met uitleg achtergelaten.'],
  ['vacancy', 'Zoekt iemand voor vaste dagen. Uren zijn bespreekbaar.'],
  ['vacancy', 'De vacature blijft open tot er een begeleider vrij is.'],
  ['collecting-tasks', 'Zes losse taken opgeschreven. Twee passen samen tot een baan.'],
  ['collecting-tasks', 'Opruimen en tellen blijven nu liggen. Dat is werk.'],
  ['aftercare', 'Het gaat goed. De leidinggevende vraagt elke maandag hoe het is.'],
  ['aftercare', 'Wil graag weten wat er na een jaar verandert.'],
  ['keeping-promise', 'Prijs van detachering gebracht, zoals afgesproken.'],
  ['complaint', 'Drie organisaties belden in één week. Wil één vast gezicht.'],
  ['explaining-scheme', 'Uitgelegd wat een proefplaatsing is, en wat daarna komt.'],
]

/** What was promised, by whom, until when; the last one is late, and everybody can see it. */
export function promises(T: Day): readonly InventedPromise[] {
  return [
    promise('buitenhuis', 'mehmet-aydin', 'De prijs van lenen brengen.', nextThursday(T)),
    promise('oostlijn', 'mehmet-aydin', 'De werkplaats laten zien aan drie mensen.', workedAhead(T, 9)),
    promise('zonnehof', 'henk-slotboom', 'Een brug voor augustus zoeken.', workedAhead(T, 30)),
    promise('voltra', 'mehmet-aydin', 'Uitleggen wat er na het einde van de subsidie is.', workedAhead(T, 16)),
    promise('zwaantje', 'loes-ter-braak', 'Terugbellen over de receptie.', workedAgo(T, 3)),
  ]
}

const promise = (employer: string, professional: string, text: string, due: Day) => ({
  employer,
  professional,
  text,
  due,
})
