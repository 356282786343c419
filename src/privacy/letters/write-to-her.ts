import { keepPaperLetter } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Act, House, Read } from '#platform/public.ts'

interface About {
  readonly about: 'emergency' | 'right'
  readonly aboutId: string
  /** The page of hers where it stands. */
  readonly path: string
  readonly words: { readonly subject: string; readonly body: (address: string) => string }
}

/**
 * A letter that only says that there is something to read, without a name or a reason. Who has no e-mail, or asked for
 * paper or a call, stands on the list of what is to be posted instead.
 */
export async function writeToHer(
  house: House,
  act: Act,
  person: Read,
  { about, aboutId, path, words }: About,
): Promise<void> {
  const card = await findCard(act, person)
  await act.look([person], 'letter')
  if (!card) return
  if (!card.email || card.lettersBy === 'paper' || card.lettersBy === 'phone') {
    const by = card.lettersBy === 'phone' ? 'phone' : 'paper'
    await keepPaperLetter(act, { subject: card.subject, holder: card.holder, about, aboutId, by })
    return
  }
  const body = words.body(`${house.config.baseUrl}${path}`)
  await house.mail.queue(act, { to: card.email, subject: words.subject, body })
}
