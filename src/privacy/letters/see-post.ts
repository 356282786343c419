import { emergenciesAbout, findLetterHere, lettersToPost, markPosted, openLine, requestsAbout } from '#access/public.ts'
import { findCard, namesOfEnded } from '#people/public.ts'
import type { Act, Caller, House, Read } from '#platform/public.ts'
import { type Day, done, type Id, nameInList, notFound, refused, spokenName, today } from '#values/public.ts'

/** What is to be posted or said by telephone, and to whom. */
export const seePost = (house: House, caller: Caller) =>
  house.db.act(caller, 'post-letters', async (act) => {
    const letters = await lettersToPost(act)
    const names = await namesOfEnded(act, letters)
    await act.look(letters, 'letter')
    return done({
      rows: letters.map(({ id, subject, about, by, queuedAt }) => ({
        ...{ id, name: names.get(subject) ?? null, about, by, since: today(queuedAt) },
      })),
    })
  })

/** One letter to print: all that the person reads on her own page, for who has none. */
export const seeLetter = (house: House, caller: Caller, id: Id<'PaperLetter'>) =>
  house.db.act(caller, 'post-letters', async (act) => {
    const letter = await findLetterHere(act, id)
    const card = letter && (await findCard(act, letter))
    if (!letter || !card) return notFound()
    await act.look([letter], 'letter')
    return done({
      id,
      about: letter.about,
      by: letter.by,
      posted: letter.postedAt !== null,
      to: { name: spokenName(card.name), inList: nameInList(card.name), town: card.town, phone: card.phone },
      on: act.today,
      right: letter.about === 'right' ? await rightIn(house, act, letter, letter.aboutId) : null,
      emergency: letter.about === 'emergency' ? await emergencyIn(act, letter, letter.aboutId) : null,
    })
  })

async function rightIn(house: House, act: Act, { subject, holder }: Read, id: string) {
  const request = (await requestsAbout(act, subject, holder)).find((one) => one.id === id)
  if (!request) return null
  const { kind, receivedOn, dueOn, extendedBecause, verdict, reason, keptUntil } = request
  const answer = await openLine(house, act, request, 'answer')
  return { kind, receivedOn, dueOn, extendedBecause, verdict, reason, keptUntil, answer }
}

async function emergencyIn(act: Act, { subject }: Read, id: string) {
  const told = (await emergenciesAbout(act, subject)).find((one) => one.id === id)
  if (!told) return null
  const { openedBy, openedByShown, organisation, reason, verdict } = told
  return { who: openedByShown ? openedBy : null, organisation, day: today(told.openedAt) as Day, reason, verdict }
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
