import type { Act, House, Read } from '#platform/public.ts'
import { today } from '#values/public.ts'
import { sealedValue } from '../keys/person-seal.ts'
import type { ToldPart } from '../told/told.ts'
import { type EmergencyRow, emergenciesAbout } from './emergency.store.ts'

/** From the day on which she is told of it; then with all that was said of it. */
export async function tellEmergencies(house: House, act: Act, person: Read): Promise<ToldPart> {
  const told = (await emergenciesAbout(act, person.subject, 10_000)).filter(({ holder }) => holder === person.holder)
  const textOf = async (locked: EmergencyRow['line'], column: string) =>
    (await sealedValue(house, act, { ...person, column }, locked))?.open('access') ?? null
  const rows = told.map(async (one) => ({
    opened: today(one.openedAt),
    by: one.openedByShown ? one.openedBy : null,
    organisation: one.organisation,
    reason: one.reason,
    line: await textOf(one.line, 'emergency_line'),
    verdict: one.verdict,
    verdictLine: await textOf(one.verdictLine, 'emergency_verdict'),
  }))
  return { part: 'emergencies', item: 'who-looked', tables: ['access.emergency'], rows: await Promise.all(rows) }
}
