import { createHash } from 'node:crypto'
import { openAccountsOf } from '#access/public.ts'
import { type Act, type House, replyCode } from '#platform/public.ts'
import { type Id, newId } from '#values/public.ts'
import type { LetterReader } from '../letters/write-to-her.ts'
import type { Message } from '../messages/message.ts'
import { endOfReplyAddress } from './reply.rules.ts'
import { keepReplyAddress } from './reply-address.store.ts'

/**
 * For one letter to one reader: the code in its address is made from this id with our key, so only its hash is kept. Who
 * cannot sign in cannot read what is answered, and gets none.
 */
export async function makeReplyAddress(house: House, act: Act, message: Message, { email, acting }: LetterReader) {
  if (!house.config.mailReplyTo || !house.mail.sends) return undefined
  const account = acting ? acting.account : await ownAccount(act, message.subject)
  if (!account) return undefined
  const id = newId<'ReplyAddress'>()
  await keepReplyAddress(act, {
    ...{ codeHash: codeHash(replyCode(house.keys, id)), message: message.id, account, acting: acting?.id ?? null },
    ...{ sentTo: mailboxPrint(house, email), until: endOfReplyAddress(act.now) },
  })
  return id
}

const ownAccount = async (act: Act, subject: Id<'Subject'>) =>
  (await openAccountsOf(act, [subject]))[0]?.id as Id<'Account'> | undefined

export const codeHash = (code: string): Buffer => createHash('sha256').update(code).digest()

/** Whether somebody still has the mailbox that a letter went to, without keeping its address once more. */
export const mailboxPrint = (house: House, email: string): Buffer =>
  house.keys.fingerprint('reply-mailbox', email.trim().toLowerCase())
