import { describe, expect, it } from 'vitest'
import type { FieldCell } from '#access/public.ts'
import type { PersonForResearch } from '#people/public.ts'
import { addDays, day, newId } from '#values/public.ts'
import { columnsFor, inOrder, type ResearchField, researchFields } from './research-fields.rules.ts'
import { fieldsStillShown, mayAsk, mayDecide, mayMake, type ResearchFile, stateOf } from './research-file.rules.ts'

const today = day('2026-11-23')
const [marga, ellen] = [newId<'Account'>(), newId<'Account'>()]
const cell = (group: FieldCell['group'], showing: FieldCell['showing']): FieldCell => ({
  ...{ group, showing, reader: 'researcher', allowed: [], next: null },
})
const open = [cell('wishes', 'coded'), cell('ground', 'coded'), cell('possibilities', 'no')]
const aFile = (changes: Partial<ResearchFile> = {}): ResearchFile => ({
  ...{ id: newId<'ResearchFile'>(), name: 'Who stays', purpose: 'To learn', recipient: newId<'Organisation'>() },
  ...{ fields: ['work'], from: day('2025-01-01'), until: today, keepUntil: day('2028-01-01') },
  ...{ askedBy: marga, askedOn: today, verdict: null, reason: null, decidedBy: null, decidedOn: null },
  ...{ takeBefore: null, madeOn: null, people: null, destroyedOn: null },
  ...changes,
})
const granted = { verdict: 'granted', takeBefore: addDays(today, 14), decidedBy: ellen } as const
const because = (outcome: { done: boolean }) => (outcome as { refusal?: { because: string } }).refusal?.because ?? 'yes'

describe('asking for a file for research', () => {
  const ask = (changes: Partial<ResearchFile>, kind = 'research', cells = open) =>
    because(mayAsk(aFile(changes), kind, cells, today))

  it('is for who does research, about days that were, with an end within ten years', () => {
    expect(ask({})).toBe('yes')
    expect(ask({}, 'municipality')).toBe('not-a-researcher')
    expect(ask({ until: addDays(today, 1) })).toBe('wrong-period')
    expect(ask({ from: today, until: addDays(today, -1) })).toBe('wrong-period')
    expect(ask({ keepUntil: day('2036-11-24') })).toBe('kept-too-long')
    expect(ask({ keepUntil: addDays(today, -1) })).toBe('kept-too-long')
  })

  it('is for what the table of the region shows a researcher coded, on that day', () => {
    expect(ask({ fields: ['register'] })).toBe('yes')
    const stricter = [cell('wishes', 'coded'), cell('ground', 'no')]
    expect(ask({ fields: ['register', 'work'] }, 'research', stricter)).toBe('field-not-for-research')
    expect(fieldsStillShown(['register', 'work'], stricter)).toMatchObject({ refusal: { fields: ['register'] } })
    expect(ask({ fields: ['stage', 'municipality'] }, 'research', [])).toBe('yes')
  })
})

describe('deciding about it', () => {
  it('is never for who asked', () => {
    expect(because(mayDecide(aFile(), 'granted', marga))).toBe('own-request')
    expect(because(mayDecide(aFile(), 'granted', ellen))).toBe('yes')
  })

  it('happens once, and a yes can be taken back as long as nobody used it', () => {
    expect(because(mayDecide(aFile({ ...granted }), 'granted', ellen))).toBe('already-decided')
    expect(because(mayDecide(aFile({ ...granted }), 'refused', ellen))).toBe('yes')
    expect(because(mayDecide(aFile({ ...granted, madeOn: today }), 'refused', ellen))).toBe('already-decided')
    expect(because(mayDecide(aFile({ verdict: 'refused' }), 'granted', ellen))).toBe('already-decided')
  })
})

describe('making it', () => {
  const make = (changes: Partial<ResearchFile>, by = marga, on = today) => because(mayMake(aFile(changes), by, on))

  it('is for who asked, once, within fourteen days of the yes', () => {
    expect(make({})).toBe('not-granted')
    expect(make({ ...granted })).toBe('yes')
    expect(make({ ...granted }, ellen)).toBe('asked-by-somebody-else')
    expect(make({ ...granted }, marga, addDays(today, 14))).toBe('yes')
    expect(make({ ...granted }, marga, addDays(today, 15))).toBe('lapsed')
    expect(make({ ...granted, madeOn: today })).toBe('already-made')
  })

  it('leaves a file that is over on its last day, until the receiver says that it is gone', () => {
    const made = aFile({ ...granted, madeOn: today, keepUntil: day('2027-01-31') })
    expect(stateOf(made, day('2027-01-31'))).toBe('made')
    expect(stateOf(made, day('2027-02-01'))).toBe('to-destroy')
    expect(stateOf({ ...made, destroyedOn: day('2027-02-03') }, day('2027-02-04'))).toBe('destroyed')
  })
})

describe('what stands in it', () => {
  const naomi: PersonForResearch = {
    ...{ subject: newId<'Subject'>(), holder: newId<'Organisation'>(), knownOn: day('2026-05-19') },
    ...{
      municipality: 'Berkelrand',
      stage: 'ready',
      looksForWork: true,
      stageSince: day('2026-11-02'),
      occupations: ['order-picker'],
    },
    ...{ hours: 24, dayparts: ['day', 'evening'], transports: [{ kind: 'bus', maxKm: null }], spokenDutch: 'B1' },
    ...{ licences: [], licencesAbsent: ['driving-b'], registered: true },
  }
  const told = (field: ResearchField, person = naomi) => columnsFor([field])[0]?.steps.map((step) => step(person)) ?? []

  it('is a month and never a day, then a quarter, then a year', () => {
    expect(told('began')).toEqual(['2026-05', '2026-04 – 2026-06', '2026'])
    expect(told('stage-since')).toEqual(['2026-11', '2026-10 – 2026-12', '2026'])
  })

  it('is the municipality, the first work she wishes and its sector, hours in bands, and the rest in a word', () => {
    expect(researchFields.slice(5).map((field) => told(field)[0])).toEqual([
      ...['24-31', 'other-times', 'public', 'B1', 'no', 'yes'],
    ])
    expect([told('municipality'), told('work'), told('stage')]).toEqual([
      ['Berkelrand'],
      ['order-picker', 'logistics'],
      ['ready', 'looks'],
    ])
    expect(told('hours')).toEqual(['24-31', '24+'])
  })

  it('says that nobody knows, and never nothing', () => {
    const unknown = { ...naomi, municipality: null, occupations: [], hours: null, dayparts: null, transports: null }
    const nobody = { ...unknown, spokenDutch: null, licencesAbsent: [], registered: null }
    for (const field of researchFields.filter((one) => !['began', 'stage', 'stage-since'].includes(one)))
      expect(new Set(told(field, nobody)), field).toEqual(new Set(['?']))
  })

  it('stands in the order of the list, each once', () => {
    expect(inOrder(['register', 'began', 'register'])).toEqual(['began', 'register'])
  })
})
