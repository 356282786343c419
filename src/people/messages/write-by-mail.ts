import { howAtOwnPages } from '#access/public.ts'
import type { Act, House, Read } from '#platform/public.ts'
import { done, refused } from '#values/public.ts'
import { countByMail, keepByMail } from './message.store.ts'
import { sealText } from './seal-message.ts'

/** More than somebody writes in a day, and less than a program sends that goes wrong. */
const mostInADay = 20
const aDay = 24 * 60 * 60 * 1000

interface ByMail {
  readonly text: string
  /** The number of the letter, by which it is known when it comes again. */
  readonly mail: string
  readonly leftOut: number
}

/** Written in a mail by who is at her own pages; the same letter is kept once. */
export async function writeByMail(house: House, act: Act, to: Read, { text, mail, leftOut }: ByMail) {
  if ((await countByMail(act, to, new Date(Date.parse(act.now) - aDay))) >= mostInADay)
    return refused({ because: 'too-many', kind: 'invalid' } as const)
  const sealed = await sealText(house, act, to, text)
  const mailHash = house.keys.fingerprint('mail-received', mail)
  const { subject, holder } = to
  const id = await keepByMail(act, { subject, holder, sentBy: howAtOwnPages(act.caller), sealed, mailHash, leftOut })
  return done({ how: id ? 'landed' : 'landed-before' } as const)
}
