import { seal, sealedValue } from '#access/public.ts'
import type { Act, House, Read } from '#platform/public.ts'
import { readConditions, writeConditions } from './helps.rules.ts'

interface Locked {
  readonly helps_sealed: Buffer | null
}

const placeOf = ({ subject, holder }: Read) => ({ subject, holder, column: 'helps_sealed' })

/** What helps at work as it lies in a dossier. Null: nobody asked yet, or it does not open here. */
export const sealedHelps = (house: House, act: Act, person: Read, row: Locked) =>
  sealedValue(house, act, placeOf(person), row.helps_sealed)

/** Opened for a purpose; whoever shows it writes the look. */
export const readHelps = async (house: House, act: Act, person: Read, row: Locked, purpose: string) =>
  readConditions((await sealedHelps(house, act, person, row))?.open(purpose))

export const lockHelps = (house: House, act: Act, person: Read, chosen: readonly string[]): Promise<Buffer> =>
  seal(house, act, placeOf(person), writeConditions(chosen))
