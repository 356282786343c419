import { seal, sealedValue } from '#access/public.ts'
import type { Act, House, Read } from '#platform/public.ts'
import type { Message } from './message.ts'

export const messageColumn = 'message_text'

export const sealText = (house: House, act: Act, { subject, holder }: Read, text: string) =>
  seal(house, act, { subject, holder, column: messageColumn }, text)

/** Null for who has no key to it. */
export async function openText(house: House, act: Act, { subject, holder, sealed }: Message, why: string) {
  const text = await sealedValue(house, act, { subject, holder, column: messageColumn }, sealed)
  return text?.open(why) ?? null
}
