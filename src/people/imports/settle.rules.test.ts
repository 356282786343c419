import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bsn, type Id, nameSortKey } from '#values/public.ts'
import { becoming, changesBetween, type Facts, type GivenPerson } from './facts.rules.ts'
import { countRows, type HashedRow, type KnownPeople, type OwnDossier, settle } from './settle.rules.ts'
import { isUntouched, restored, restoring } from './undo.rules.ts'

const nothing: GivenPerson = {
  bsn: null,
  reference: null,
  availableNow: false,
  name: { given: 'Elif', prefix: '', family: 'Kaya' },
  email: null,
  phone: null,
  postcode: null,
  town: null,
  occupations: null,
  occupationAsGiven: null,
  hoursMin: null,
  hoursMax: null,
  dayparts: null,
  availableFrom: null,
  transports: null,
  spokenDutch: null,
  readsDutch: null,
  licences: null,
  licencesAbsent: null,
  registered: null,
}

const given = (facts: Partial<GivenPerson>): GivenPerson => ({ ...nothing, ...facts })
const row = (number: number, person: GivenPerson | null): HashedRow => ({
  row: number,
  label: null,
  person,
  faults: person ? [] : [{ because: 'no-name', column: null, said: null }],
  unread: [],
  bsnHash: person?.bsn ? `hash of ${person.bsn}` : null,
})

const dossier = (id: string, facts: Partial<Facts>): OwnDossier => ({
  id: id as Id<'Dossier'>,
  subject: `s-${id}` as Id<'Subject'>,
  version: 1,
  facts: becoming(nothing, given(facts)),
})

const knowing = (...dossiers: OwnDossier[]): KnownPeople => ({
  byBsn: new Map(),
  byReference: new Map(),
  byName: Map.groupBy(dossiers, ({ facts }) => nameSortKey(facts.name)),
})
const statusOf = (person: GivenPerson, known: KnownPeople) => settle([row(2, person)], known)[0]

describe('who a row is about', () => {
  const elif = dossier('1', { postcode: '8011AB', email: 'elif@voorbeeld.nl' })

  it('follows from the BSN alone when there is one', () => {
    const known = { ...knowing(elif), byBsn: new Map([['hash of 123456782', dossier('2', {})]]) }
    expect(statusOf(given({ bsn: '123456782' as Bsn, postcode: '8011AB' }), known)?.dossier?.id).toBe('2')
  })
  it('is new when nobody here has this BSN, also with the same name', () => {
    expect(statusOf(given({ bsn: '123456782' as Bsn, postcode: '8011AB' }), knowing(elif))?.status).toBe('new')
  })
  it('follows from the name with the postcode or the e-mail address', () => {
    expect(statusOf(given({ postcode: '8011AB' }), knowing(elif))?.status).toBe('unchanged')
    expect(statusOf(given({ email: 'ELIF@voorbeeld.nl', postcode: null }), knowing(elif))?.dossier?.id).toBe('1')
  })
  it('is somebody else when the postcode differs', () => {
    expect(statusOf(given({ postcode: '8022CD' }), knowing(elif))?.status).toBe('new')
  })
  it('is asked when the e-mail address changed and the postcode or telephone did not', () => {
    const changed = given({ postcode: '8011AB', email: 'nieuw@voorbeeld.nl' })
    const [asked] = settle([row(2, changed)], knowing(elif))
    expect(asked).toMatchObject({ status: 'refused', faults: [{ because: 'looks-like-yours' }], dossier: { id: '1' } })
    expect(asked?.person).not.toBeNull()
    const [same] = settle([{ ...row(2, changed), decided: { same: '1' as Id<'Dossier'> } }], knowing(elif))
    expect(same).toMatchObject({ status: 'changed', dossier: { id: '1' }, faults: [] })
    const [other] = settle([{ ...row(2, changed), decided: { other: true } }], knowing(elif))
    expect(other).toMatchObject({ status: 'new', dossier: null, faults: [] })
    const called = dossier('3', { postcode: '8011AB', phone: '06-12345678' })
    const moved = given({ postcode: '7411AA', phone: '+31 6 12345678' })
    expect(statusOf(moved, knowing(called))?.faults).toMatchObject([{ because: 'looks-like-yours' }])
  })
  it('never follows an answer to a dossier that is gone', () => {
    const gone = { ...row(2, given({ postcode: '8011AB' })), decided: { same: '9' as Id<'Dossier'> } }
    expect(settle([gone], knowing(elif))[0]).toMatchObject({ status: 'refused', dossier: null })
  })
  it('follows from the number of the exchange, and keeps the name that somebody filled in', () => {
    const known = { ...knowing(), byReference: new Map([['d2c5', elif]]) }
    const profile = given({ reference: 'd2c5', name: { given: 'VUM', prefix: '', family: 'd2c5' }, hoursMax: 24 })
    const settled = statusOf(profile, known)
    expect(settled).toMatchObject({ status: 'changed', dossier: { id: '1' } })
    expect(settled?.changes.map(({ fact }) => fact)).toEqual(['hoursMax'])
    expect(statusOf(given({ ...profile, reference: 'other' }), known)?.status).toBe('new')
  })
  it('is not guessed: the same name without anything else, or two who look alike', () => {
    expect(statusOf(given({}), knowing(elif))?.faults).toMatchObject([{ because: 'maybe-known' }])
    const twin = dossier('2', { postcode: '8011AB' })
    expect(statusOf(given({ postcode: '8011AB' }), knowing(elif, twin))?.faults).toMatchObject([
      { because: 'several-alike' },
    ])
  })
  it('stands once in a file: the second row names the first', () => {
    const bsn = '123456782' as Bsn
    const [first, second] = settle([row(2, given({ bsn })), row(9, given({ bsn }))], knowing())
    expect(first?.status).toBe('new')
    expect(second).toMatchObject({ status: 'refused', faults: [{ because: 'twice-in-file', facts: { row: 2 } }] })
  })
})

describe('what a dossier becomes', () => {
  it('keeps what the file does not know', () => {
    const kept = becoming(nothing, given({ phone: '0612345678', registered: true }))
    expect(becoming(kept, given({ registered: null }))).toEqual(kept)
  })
  it('lets lists grow only, and takes what somebody has out of what she has not', () => {
    const kept = becoming(nothing, given({ licences: ['forklift'], licencesAbsent: ['driving-b', 'driving-c'] }))
    expect(becoming(kept, given({ licences: ['driving-b'] }))).toMatchObject({
      licences: ['forklift', 'driving-b'],
      licencesAbsent: ['driving-c'],
    })
  })
  it('keeps how far somebody said to travel', () => {
    const kept = becoming(nothing, given({ transports: [{ kind: 'bike', maxKm: 5 }] }))
    const more = [
      { kind: 'bike', maxKm: null },
      { kind: 'bus', maxKm: null },
    ] as const
    expect(becoming(kept, given({ transports: more })).transports).toEqual([
      { kind: 'bike', maxKm: 5 },
      { kind: 'bus', maxKm: null },
    ])
  })
  it('moves the other end of the hours along', () => {
    const kept = becoming(nothing, given({ hoursMin: 24, hoursMax: 32 }))
    expect(becoming(kept, given({ hoursMax: 16 }))).toMatchObject({ hoursMin: 16, hoursMax: 16 })
    expect(becoming(kept, given({ hoursMin: 36 }))).toMatchObject({ hoursMin: 36, hoursMax: 36 })
  })
})

const hours = fc.option(fc.integer({ min: 1, max: 60 }))
const list = (...items: string[]) => fc.option(fc.uniqueArray(fc.constantFrom(...items)))
const anyone: fc.Arbitrary<GivenPerson> = fc
  .record({
    name: fc.constantFrom('Kaya', 'Jansen').map((family) => ({ given: 'Elif', prefix: '', family })),
    postcode: fc.option(fc.constantFrom('8011AB', '8022CD')),
    email: fc.option(fc.constantFrom('a@b.nl', 'c@d.nl')),
    phone: fc.option(fc.constantFrom('0612345678', '0687654321')),
    a: hours,
    b: hours,
    licences: list('forklift', 'driving-b'),
    licencesAbsent: list('driving-b', 'vca'),
    registered: fc.option(fc.boolean()),
  })
  .map(({ a, b, ...rest }) =>
    given({ ...rest, hoursMin: a && b ? Math.min(a, b) : a, hoursMax: a && b ? Math.max(a, b) : b }),
  )

describe('always', () => {
  it('each row is exactly one of four', () => {
    fc.assert(
      fc.property(fc.array(fc.option(anyone), { maxLength: 12 }), (people) => {
        const counts = countRows(
          settle(
            people.map((person, place) => row(place + 2, person)),
            knowing(),
          ),
        )
        expect(counts.new + counts.changed + counts.unchanged + counts.refused).toBe(people.length)
      }),
    )
  })
  it('bringing in the same twice changes nothing the second time', () => {
    fc.assert(
      fc.property(anyone, anyone, (before, person) => {
        const once = becoming(becoming(nothing, before), person)
        expect(changesBetween(once, becoming(once, person))).toEqual([])
      }),
    )
  })
  it('after storing and undoing it is as before', () => {
    fc.assert(
      fc.property(anyone, anyone, (before, person) => {
        const kept = becoming(nothing, before)
        const stored = becoming(kept, person)
        const { back, kept: left } = restoring(changesBetween(kept, stored), stored)
        expect(left).toEqual([])
        expect(changesBetween(kept, restored(stored, back))).toEqual([])
      }),
    )
  })
  it('what somebody changed since is not taken back', () => {
    const kept = becoming(nothing, given({ phone: '0612345678' }))
    const stored = becoming(kept, given({ phone: '0687654321', registered: true }))
    const since: Facts = { ...stored, phone: '038123456' }
    const { back, kept: left } = restoring(changesBetween(kept, stored), since)
    expect(restored(since, back)).toMatchObject({ phone: '038123456', registered: null })
    expect(left.map(({ fact }) => fact)).toEqual(['phone'])
  })
  it('a new dossier goes only when nobody worked with it', () => {
    const now = { version: 1, stage: 'new', notes: 0 }
    expect(isUntouched({ version: 1 }, now)).toBe(true)
    expect(isUntouched({ version: 1 }, { ...now, version: 2 })).toBe(false)
    expect(isUntouched({ version: 1 }, { ...now, stage: 'proposed' })).toBe(false)
    expect(isUntouched({ version: 1 }, { ...now, notes: 1 })).toBe(false)
  })
})
