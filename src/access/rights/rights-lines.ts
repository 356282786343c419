import type { Act, House, Read } from '#platform/public.ts'
import { seal, sealedValue } from '../keys/person-seal.ts'
import type { RightsRequest } from './rights-request.rules.ts'

const columns = { line: 'rights_line', answer: 'rights_answer' } as const

/** Her own words can say anything, so they are sealed like what helps at work; an answer speaks of them. */
export const sealLine = (house: House, act: Act, { subject, holder }: Read, which: 'line' | 'answer', text: string) =>
  seal(house, act, { subject, holder, column: columns[which] }, text)

export async function openLine(house: House, act: Act, request: RightsRequest, which: 'line' | 'answer') {
  const { subject, holder } = request
  const sealed = await sealedValue(house, act, { subject, holder, column: columns[which] }, request[which])
  return sealed?.open('rights') ?? null
}
