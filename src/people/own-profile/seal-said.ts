import { seal, sealedValue } from '#access/public.ts'
import type { Act, House, Read } from '#platform/public.ts'
import type { OwnStatement } from './own-statement.rules.ts'

export const saidColumns = { said: 'own_said', line: 'own_said_line' } as const

/** Her own words can say anything, and what helps is sealed wherever it stands: so all of it is. */
export const sealSaid = (house: House, act: Act, { subject, holder }: Read, said: readonly string[]) =>
  seal(house, act, { subject, holder, column: saidColumns.said }, JSON.stringify(said))

export const sealSaidLine = (house: House, act: Act, { subject, holder }: Read, line: string) =>
  seal(house, act, { subject, holder, column: saidColumns.line }, line)

/** Null for who has no key to it. */
export async function openSaid(house: House, act: Act, one: OwnStatement, why: string) {
  const { subject, holder } = one
  const sealed = await sealedValue(house, act, { subject, holder, column: saidColumns.said }, one.saidSealed)
  return sealed ? (JSON.parse(sealed.open(why)) as readonly string[]) : null
}

export async function openSaidLine(house: House, act: Act, one: OwnStatement, why: string) {
  const { subject, holder } = one
  const sealed = await sealedValue(house, act, { subject, holder, column: saidColumns.line }, one.lineSealed)
  return sealed?.open(why) ?? null
}
