import { colleaguesHere, professionalRoles } from '#access/public.ts'
import { vacancyTitles } from '#employers/public.ts'
import { findCards } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, spokenName } from '#values/public.ts'
import { type About, aboutWhat } from './add-task.ts'

interface Asked {
  readonly dossier?: string | undefined
  readonly vacancy?: string | undefined
}

/** For the form: for whom it can be, and what it is about. */
export const seeNewTask = (house: House, caller: Caller, asked: Asked) =>
  house.db.act(caller, 'keep-tasks', async (act) => {
    const about = await aboutWhat(act, asked)
    if (!about.done) return about
    const colleagues = await colleaguesHere(act, professionalRoles)
    return done({
      today: act.today,
      about: await nameOf(act, about.value),
      colleagues: colleagues
        .filter(({ id }) => id !== caller.account)
        .map(({ id, name }) => ({ id: id as string, name })),
    })
  })

async function nameOf(act: Act, what: About): Promise<string | null> {
  if (what && 'person' in what) {
    const [card] = await findCards(act, [what.person])
    return card ? spokenName(card.name) : null
  }
  if (!what) return null
  const found = (await vacancyTitles(act, [what.vacancy])).get(what.vacancy)
  return found ? [found.title, found.employer].join(', ') : null
}
