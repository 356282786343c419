import { findActing, findLetterHere, lettersToPost, markPosted, mayDo, type PaperLetter } from '#access/public.ts'
import { addresseeOf, findCard, namesOfEnded } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, type Lang, nameInList, notFound, refused, spokenName, today } from '#values/public.ts'
import { textOf } from './letter-text.ts'

/** What is to be posted or said by telephone, and to whom. */
export const seePost = (house: House, caller: Caller) =>
  house.db.act(caller, 'post-letters', async (act) => {
    const letters = await lettersToPost(act)
    const names = await namesOfEnded(act, letters)
    await act.look(letters, 'letter')
    const rows = letters.map(async (letter) => ({
      id: letter.id,
      name: names.get(letter.subject) ?? null,
      to: (await whoActs(act, letter))?.name ?? null,
      about: letter.about,
      by: letter.by,
      since: today(letter.queuedAt),
    }))
    return done({ rows: await Promise.all(rows) })
  })

/** One letter to print: to her, or to who acts for her at his own address. */
export const seeLetter = (house: House, caller: Caller, id: Id<'PaperLetter'>, lang: Lang) =>
  house.db.act(caller, 'post-letters', async (act) => {
    const letter = await findLetterHere(act, id)
    const her = letter && (await addresseeOf(act, letter))
    if (!letter || !her) return notFound()
    await act.look([letter], 'letter')
    const acting = await whoActs(act, letter)
    const name = spokenName(her.name)
    return done({
      id,
      about: letter.about,
      by: letter.by,
      posted: letter.postedAt !== null,
      inList: nameInList(her.name),
      to: acting ? { name: acting.name, place: acting.address } : { name, place: her.town },
      actsFor: acting ? name : null,
      phone: acting ? null : her.phone,
      on: act.today,
      answer: await whereToAnswer(act, letter),
      ...(await textOf(house, act, letter, lang)),
    })
  })

const whoActs = (act: Act, { acting }: PaperLetter) => (acting ? findActing(act, acting) : undefined)

/** What was said in a talk or by telephone is written down there: that is the answer, with who wrote it down. */
async function whereToAnswer(act: Act, letter: PaperLetter): Promise<string | null> {
  if (letter.about === 'agreement' && mayDo(act.caller, 'place')) return `/placements/${letter.aboutId}`
  if (letter.about === 'question' && mayDo(act.caller, 'propose')) return `/proposals/${letter.aboutId}`
  if (letter.about !== 'consent' || !mayDo(act.caller, 'keep-consent')) return null
  const card = await findCard(act, letter)
  return card ? `/people/${card.id}/consent` : null
}

/** It lies in the letter box, or was said. */
export const postLetter = (house: House, caller: Caller, id: Id<'PaperLetter'>) =>
  house.db.act(caller, 'post-letters', async (act) => {
    const letter = await findLetterHere(act, id)
    if (!letter) return notFound()
    await act.look([letter], 'letter')
    return (await markPosted(act, id))
      ? done({ id })
      : refused({ because: 'posted-already', kind: 'conflict' } as const)
  })
