import { actingToWrite, keepPaperLetter, type LetterSubject } from '#access/public.ts'
import type { Act, House, Read } from '#platform/public.ts'
import { type Addressee, addresseeOf } from '../erasure/ended-dossiers.ts'

interface About {
  readonly about: LetterSubject
  readonly aboutId: string
  /** The page of hers where it stands; or a link of her own, made when it leaves by mail. None: there is nothing to write. */
  readonly path: string | (() => Promise<string | undefined>)
  readonly words: LetterWords
  /** What who acts for her reads: a verb knows no language, so the letter brings it. */
  readonly whoActs: LetterWords
}

interface LetterWords {
  readonly subject: string
  readonly body: (address: string) => string
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
  { subject, holder, email, lettersBy }: Addressee,
  { about, aboutId, path, words }: Omit<About, 'whoActs'>,
): Promise<void> {
  if (!email || lettersBy === 'paper' || lettersBy === 'phone') {
    const by = lettersBy === 'phone' ? 'phone' : 'paper'
    return keepPaperLetter(act, { subject, holder, about, aboutId, by, acting: null })
  }
  const at = typeof path === 'string' ? path : await path()
  if (at === undefined) return
  const body = words.body(`${house.config.baseUrl}${at}`)
  await house.mail.queue(act, { to: email, subject: words.subject, body })
}

/**
 * His letter rests on his acting for her: what waits when that ends stays here. On paper only from the organisation that
 * keeps the dossier in which he was entered: another one does not know that he is there.
 */
export async function writeToWhoActs(
  house: House,
  act: Act,
  { subject, holder }: Read,
  { about, aboutId, whoActs }: Omit<About, 'path' | 'words'>,
): Promise<void> {
  for (const one of await actingToWrite(act, subject)) {
    if (one.email)
      await house.mail.queue(act, {
        to: one.email,
        subject: whoActs.subject,
        body: whoActs.body(`${house.config.baseUrl}/acting`),
        restsOn: one.id,
      })
    else if (one.holder === holder)
      await keepPaperLetter(act, { subject, holder, about, aboutId, by: 'paper', acting: one.id })
  }
}
