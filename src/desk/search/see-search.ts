import { mayDo } from '#access/public.ts'
import { findEmployers, findVacancies } from '#employers/public.ts'
import { findPeople } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, nameInList } from '#values/public.ts'
import type { Found, Hit, SearchAsked } from './search.shapes.ts'

const shown = 5
/** One letter means everybody: nobody is read for it. */
const lettersNeeded = 2

/** People in reach, employers and vacancies somebody may mean. Who is shown reads of this look. */
export const seeSearch = (house: House, caller: Caller, { q }: SearchAsked) =>
  house.db.act(caller, 'search-everything', async (act) => {
    const asked = lettersIn(q) < lettersNeeded ? '' : q
    const found: Found = {
      people: mayDo(caller, 'see-people') ? await peopleIn(act, asked) : nothing,
      employers: mayDo(caller, 'see-employers') ? await employersIn(act, asked) : nothing,
      vacancies: mayDo(caller, 'see-vacancies') ? await vacanciesIn(act, asked) : nothing,
    }
    return done(found)
  })

const lettersIn = (q: string) => q.replace(/[^\p{L}\p{N}]/gu, '').length

const nothing: Found['people'] = { hits: [], more: false }

async function peopleIn(act: Act, asked: string) {
  const cards = await findPeople(act, asked, shown)
  await act.look(cards, 'search')
  return part(cards.map(({ id, name, town }) => ({ id, label: nameInList(name), hint: town, to: `/people/${id}` })))
}

async function employersIn(act: Act, asked: string) {
  const found = await findEmployers(act, asked, shown)
  return part(found.map(({ id, name, town }) => ({ id, label: name, hint: town, to: `/employers/${id}` })))
}

async function vacanciesIn(act: Act, asked: string) {
  const found = await findVacancies(act, asked, shown)
  return part(
    found.map(({ id, title, employer, town }) => ({
      id,
      label: title,
      hint: [employer, town].filter(Boolean).join(', '),
      to: `/vacancies/${id}`,
    })),
  )
}

/** A full part may have more behind it. */
const part = (hits: Hit[]) => ({ hits, more: hits.length === shown })
