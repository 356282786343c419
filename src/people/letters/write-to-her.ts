import { type Acting, actingToWrite, keepPaperLetter, type LetterSubject } from '#access/public.ts'
import type { Act, House, Read } from '#platform/public.ts'
import { type Addressee, addresseeOf } from '../erasure/ended-dossiers.ts'
import { queueSms, type SmsWords, wayFor } from './by-sms.ts'

interface About {
  readonly about: LetterSubject
  readonly aboutId: string
  /** The page of hers where it stands; or a link of her own, made when it leaves by mail. None: there is nothing to write. */
  readonly path: string | (() => Promise<string | undefined>)
  readonly words: LetterWords
  /** How a text message says it; none: it is sent to be read. */
  readonly sms?: SmsWords
  /** By what an answer to this letter is known, for this reader. None: it cannot be answered. */
  readonly replyTo?: (reader: LetterReader) => Promise<string | undefined>
  /** What who acts for her reads: a verb knows no language, so the letter brings it. */
  readonly whoActs: LetterWords
}

interface LetterWords {
  readonly subject: string
  /** With where it stands, and whether this letter itself can be answered. */
  readonly body: (address: string, canAnswer: boolean) => string
}

/** Who reads a letter, and at which address. */
export interface LetterReader {
  readonly email: string
  readonly acting: Acting | null
}

/**
 * A letter that only says that there is something to read, without a name or a reason. Who has no e-mail, or asked for
 * paper or a call, stands on the list of what is to be posted instead. Whoever acts for her in everything gets one too.
 */
export async function writeToHer(house: House, act: Act, person: Read, about: About): Promise<void> {
  const her = await addresseeOf(act, person)
  await act.look([person], 'letter')
  if (!her) return
  await writeToPerson(house, act, her, about)
  await writeToWhoActs(house, act, person, about)
}

/** To herself alone. */
export async function writeToPerson(
  house: House,
  act: Act,
  her: Addressee,
  { about, aboutId, path, words, sms, replyTo }: Omit<About, 'whoActs'>,
): Promise<void> {
  const { subject, holder, email } = her
  const way = await wayFor(house, act, her, sms)
  if (sms) await queueSms(house, act, her, { words: sms, path, way })
  if (way === 'sms') return
  if (way !== 'mail' || !email) {
    const by = way === 'phone' ? 'phone' : 'paper'
    return keepPaperLetter(act, { subject, holder, about, aboutId, by, acting: null })
  }
  const at = typeof path === 'string' ? path : await path()
  if (at === undefined) return
  const replyId = await replyTo?.({ email, acting: null })
  const body = words.body(`${house.config.baseUrl}${at}`, replyId !== undefined)
  await house.mail.queue(act, { to: email, subject: words.subject, body, replyId })
}

/**
 * His letter rests on his acting for her: what waits when that ends stays here. On paper only from the organisation that
 * keeps the dossier in which he was entered: another one does not know that he is there.
 */
export async function writeToWhoActs(
  house: House,
  act: Act,
  { subject, holder }: Read,
  { about, aboutId, whoActs, replyTo }: Omit<About, 'path' | 'words' | 'sms'>,
): Promise<void> {
  for (const one of await actingToWrite(act, subject)) {
    if (one.email) {
      const replyId = await replyTo?.({ email: one.email, acting: one })
      const body = whoActs.body(`${house.config.baseUrl}/acting`, replyId !== undefined)
      await house.mail.queue(act, { to: one.email, subject: whoActs.subject, body, restsOn: one.id, replyId })
    } else if (one.holder === holder)
      await keepPaperLetter(act, { subject, holder, about, aboutId, by: 'paper', acting: one.id })
  }
}
