import { type Day, folded, type PersonName, spokenName } from '#values/public.ts'
import { occupationOf, type SpokenDutch } from '#vocabulary/public.ts'
import type { PaidBy } from './counts.ts'
import { type Dice, dice } from './dice.ts'
import { type Draft, drafts } from './drafts.ts'
import { leadFor } from './employers.ts'
import type { InventedCandidate, InventedEmployer, Stage } from './invented-region.ts'
import { knownPeople } from './known-people.ts'
import { newName } from './names.ts'
import { notesBy } from './notes.ts'
import { pitfalls, talents } from './own-words.ts'
import { hanzePlaces } from './places.ts'
import { postcodeIn } from './postcodes.ts'
import { relationsOf } from './relations.ts'
import { stepsFor } from './steps.ts'
import { testBsns } from './test-bsn.ts'
import { wishesOf } from './wishes.ts'
import { type WorkGiver, workGiver } from './work.ts'
import { workedAgo, workedAhead } from './working-days.ts'

export function candidates(T: Day, employers: readonly InventedEmployer[]): readonly InventedCandidate[] {
  const known = knownPeople(T)
  const throws = dice(2026)
  const taken = new Set(known.map(({ name }) => spokenName(name)))
  const working = known.flatMap(({ work }) => work ?? [])
  const giveWork = workGiver(T, working, employers, throws)
  const bsns = testBsns(240)
  return drafts(known).map((draft, at) => {
    const name = draft.known?.name ?? newName(taken, throws)
    return candidate(T, draft, name, { at, bsn: bsns[at] ?? '' }, giveWork, throws)
  })
}

type Numbered = { readonly at: number; readonly bsn: string }

function candidate(T: Day, draft: Draft, name: PersonName, { at, bsn }: Numbered, giveWork: WorkGiver, throws: Dice) {
  const town = draft.known?.town ?? throws.pick(townsOf(draft.paidBy))
  const wishes = { ...wishesOf(draft, town, throws), ...own(draft) }
  const work = draft.known ? (draft.known.work ?? null) : giveWork(draft.stage, wishes.occupations, town)
  const holder = holderOf(draft.paidBy)
  const lead = leads[holder] ?? 'saskia-veenstra'
  const since = work?.from && work.from <= T ? work.from : workedAgo(T, 4 + throws.below(90))
  const { stage } = draft
  const sector = occupationOf(wishes.occupations[0] ?? '')?.sector ?? 'production'
  return {
    key: keyOf(name),
    name,
    bsn,
    town,
    postcode: postcodeIn(town, throws),
    ...reached(draft, name, at, throws),
    stage,
    stageSince: stage === 'new' ? workedAgo(T, throws.below(20)) : since,
    stopped: stage === 'stopped' ? { reason: throws.pick(whyStopped), day: since } : null,
    ...wishes,
    talents: draft.known?.talents ?? (stage === 'new' ? [] : throws.some(talents, 1 + throws.below(2))),
    pitfalls: draft.known?.pitfalls ?? (stage === 'new' ? [] : throws.some(pitfalls, 1)),
    registered: draft.registered,
    ...availability(T, stage, throws),
    ...(draft.known && stage === 'ready' ? { availableFrom: T } : {}),
    payer: holder,
    payerMunicipality: draft.paidBy === 'uwv' ? null : draft.paidBy,
    holder,
    lead,
    relations: relationsOf(T, { name, stage, town, work, accountManager: leadFor(sector), since }, throws),
    steps: draft.known?.steps ?? (stage === 'steps-open' ? stepsFor(T, throws) : []),
    work,
    notes: draft.known || (stage !== 'new' && throws.below(5) < 2) ? notesBy(T, lead, throws) : [],
  } satisfies InventedCandidate
}

/** What is known of somebody with a face stands before what was thrown. */
function own({ known }: Draft): Partial<InventedCandidate> {
  if (!known) return {}
  const { name: _, town: __, representative: ___, steps: ____, ...rest } = known
  return { licences: [], licencesAbsent: [], skillsAbsent: [], ...rest }
}

const whyStopped = ['moved', 'to-school', 'other-work', 'personal-reasons', 'something-first', 'not-known'] as const

/** A municipality pays for who lives there; UWV for people in every town. */
function townsOf(paidBy: PaidBy): string[] {
  const towns = hanzePlaces.filter(({ municipality }) => municipality !== 'Veenbeek')
  const own = towns.filter(({ municipality }) => paidBy === 'uwv' || municipality === paidBy)
  return own.flatMap(({ name, station }) => (station ? [name, name] : [name]))
}

/** Two municipalities share one service. */
function holderOf(paidBy: PaidBy): string {
  return ['Veluwezij', 'IJsselvelden'].includes(paidBy) ? 'sociale-dienst' : paidBy.toLowerCase()
}

const leads: Readonly<Record<string, string>> = {
  uwv: 'saskia-veenstra',
  hanzewaard: 'fatima-bouzid',
  berkelrand: 'wim-nijland',
  sallanderhout: 'anouk-de-rooij',
  'sociale-dienst': 'bart-oosterhuis',
}

export const keyOf = (name: PersonName) =>
  folded(spokenName(name))
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')

/** Numbers that begin with 06-0 are given to nobody. */
function reached(draft: Draft, name: PersonName, at: number, throws: Dice) {
  const { noEmail, noPhone, paper, represented, readsA2 } = draft
  const email = noEmail ? null : `${keyOf(name).replaceAll('-', '.')}@post.example`
  return {
    email,
    phone: noPhone ? null : `06-0${String(2_400_000 + at * 31)}`,
    lettersBy: paper ? ('paper' as const) : email ? ('e-mail' as const) : noPhone ? null : ('phone' as const),
    readsDutch: throws.pick<SpokenDutch>(readsA2 ? ['A1', 'A2', 'A2'] : ['B1', 'B1', 'B2', 'C1']),
    representative: represented ? (draft.known?.representative ?? throws.pick(whoSigns)) : null,
  }
}

const whoSigns = ['moeder tekent mee', 'vader tekent mee', 'mentor tekent mee', 'bewindvoerder tekent mee']

/** Ready means confirmed within six weeks; who was not asked for longer stands apart. */
function availability(T: Day, stage: Stage, throws: Dice): Pick<InventedCandidate, 'availableFrom' | 'confirmedOn'> {
  const from = workedAhead(T, throws.pick([0, 0, 1, 7, 14, 28]))
  if (stage === 'ready-unconfirmed')
    return { availableFrom: workedAgo(T, 30), confirmedOn: workedAgo(T, 45 + throws.below(50)) }
  if (['ready', 'proposed', 'trial-requested'].includes(stage)) {
    return { availableFrom: from, confirmedOn: workedAgo(T, 1 + throws.below(36)) }
  }
  if (stage === 'steps-open') return { availableFrom: workedAhead(T, 20 + throws.below(90)), confirmedOn: null }
  return { availableFrom: null, confirmedOn: null }
}
