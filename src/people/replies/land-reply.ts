import { callerAtOwnPages, findActing, jobCaller, readOver } from '#access/public.ts'
import {
  answerText,
  type Caller,
  type House,
  type KeyUsed,
  largestMail,
  type NoPermit,
  type ReceivedMail,
  readMail,
  replyCodeIn,
} from '#platform/public.ts'
import { done, type Id, type Outcome, refused } from '#values/public.ts'
import { findOwnCards } from '../dossiers/cards.ts'
import { addresseeOf } from '../erasure/ended-dossiers.ts'
import { writeByMail } from '../messages/write-by-mail.ts'
import { codeHash, mailboxPrint } from './make-reply-address.ts'
import { type Dropped, judgeText, type ReplyRefusal, whyDropped } from './reply.rules.ts'
import { findReplyAddress, type ReplyAddress } from './reply-address.store.ts'

type Refusal = ReplyRefusal | NoPermit | KeyUsed
export type Landed =
  | { readonly how: 'landed' | 'landed-before' }
  | { readonly how: 'dropped'; readonly because: Dropped }

const noSuchAddress = () => refused<ReplyRefusal>({ because: 'no-such-address', kind: 'not-found' })

/**
 * One letter as a mail server hands it over: it lands in the talk that its address belongs to. Who sent it proves nothing;
 * the code in the address does. What cannot land leaves nothing behind.
 */
export async function landReply(house: House, bytes: Buffer, to?: string): Promise<Outcome<Landed, Refusal>> {
  const { mailReplyTo, mailFrom } = house.config
  if (!mailReplyTo) return refused({ because: 'replies-are-off', kind: 'not-allowed' })
  if (bytes.length > largestMail) return refused({ because: 'too-large', kind: 'invalid' })
  const mail = await readMail(bytes)
  if (!mail) return refused({ because: 'unreadable', kind: 'invalid' })
  const ours = [mailReplyTo, addressOf(mailFrom)]
  const dropped = whyDropped(mail, ours)
  if (dropped) return done({ how: 'dropped', because: dropped })
  const code = replyCodeIn(house.config, to ? [to] : mail.to)
  const reader = code && (await readerAt(house, code))
  if (!reader) return noSuchAddress()
  const text = judgeText(
    answerText(
      mail.text,
      [...ours, code].map((one) => one.toLowerCase()),
    ),
  )
  return text.done ? keepReply(house, reader, mail, text.value) : text
}

const addressOf = (mailFrom: string): string => (/<([^<>]+)>/.exec(mailFrom)?.[1] ?? mailFrom).trim().toLowerCase()

interface Reader {
  readonly caller: Caller
  readonly at: ReplyAddress
}

/** Who answers at this address today, as long as the letter went to a mailbox that is still hers, or his. */
async function readerAt(house: House, code: string): Promise<Reader | undefined> {
  const region = (await house.db.installation())?.region
  if (!region) return undefined
  const found = await house.db.act(jobCaller(region, 'mail'), 'run-job', async (act) => {
    const at = await findReplyAddress(act, codeHash(code))
    if (!at) return noSuchAddress()
    await act.look([at], 'letter')
    const email = at.acting ? (await findActing(act, at.acting))?.email : (await addresseeOf(act, at))?.email
    return email && mailboxPrint(house, email).equals(at.sentTo) ? done(at) : noSuchAddress()
  })
  if (!found.done) return undefined
  const caller = await callerAtOwnPages(house, found.value, 'mail')
  return caller && { caller, at: found.value }
}

/** As if it was written on the own page, in her name or in that of who acts for her. Nothing counts as read by it. */
const keepReply = (house: House, { caller, at }: Reader, mail: ReceivedMail, text: string) =>
  house.db.act(caller, 'write-own-message', async (act): Promise<Outcome<Landed, ReplyRefusal>> => {
    if (!readOver([text], false).done) return refused({ because: 'about-health', kind: 'invalid' })
    const cards = await findOwnCards(act, caller.subject as Id<'Subject'>)
    await act.look(cards, 'own-page')
    const card = cards.find(({ holder }) => holder === at.holder)
    if (!card) return noSuchAddress()
    return writeByMail(house, act, card, { text, mail: mail.id, leftOut: mail.attachments })
  })
