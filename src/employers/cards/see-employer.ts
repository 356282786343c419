import { colleaguesById, colleaguesWithRole } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { momentsOf, visitorsIn } from '../moments/moments-of.ts'
import { vacanciesOfEmployer } from '../vacancies/find-vacancy.ts'
import { isQuiet } from './employer.rules.ts'
import { contactsOf } from './employer.store.ts'
import { listEmployers } from './employer-list.store.ts'
import { findEmployer } from './find-employer.ts'

/** The card: who it is, whom to ask, what was said, what was promised, and the work there. */
export const seeEmployer = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-employers', async (act) => {
    const employer = await findEmployer(act, id)
    if (!employer) return notFound()
    const { said, open } = await momentsOf(act, employer.id)
    const lead = employer.lead ? (await colleaguesById(act, [employer.lead])).get(employer.lead) : undefined
    const vacancies = await vacanciesOfEmployer(act, employer.id)
    return done({
      ...employer,
      quiet: isQuiet(employer.lastSpoken, act.today),
      leadContact: lead ?? null,
      isLead: employer.lead !== null && employer.lead === caller.account,
      visitors: visitorsIn(said).filter((organisation) => organisation !== lead?.organisation),
      contacts: await contactsOf(act, employer.id),
      said,
      open,
      vacancies: vacancies.map(({ id: vacancy, title, hours, places, placesTaken, state, stateSince }) => ({
        ...{ id: vacancy, title, hours, places, placesTaken, state, stateSince },
      })),
      today: act.today,
    })
  })

/** Who may become the lead contact: colleagues of every organisation who visit employers. */
/** Who visits employers. */
export const visiting = [
  'account-manager',
  'secondment-consultant',
  'job-coach',
  'internship-coordinator',
  'work-expert',
]

export const seeLeadChoices = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-employers', async (act) => {
    const employer = await findEmployer(act, id)
    if (!employer) return notFound()
    return done({
      id: employer.id,
      name: employer.name,
      lead: employer.lead,
      colleagues: await colleaguesWithRole(act, visiting),
    })
  })

/** What a form about the employer starts from. */
export const seeEmployerFacts = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-employers', async (act) => {
    const employer = await findEmployer(act, id)
    return employer ? done(employer) : notFound()
  })

/** Every employer by name, to choose one from. */
export const seeEmployerNames = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-employers', async (act) => {
    const found = await listEmployers(act, { filter: {}, sort: 'name', limit: 5000 })
    return done(found.map(({ id, name, town }) => ({ id, name, label: town ? `${name} (${town})` : name })))
  })

/** The one behind what was typed: its id, its name, or the name with the town that tells two alike apart. */
export async function chosenEmployer(house: House, caller: Caller, typed: string): Promise<Id<'Employer'> | undefined> {
  const names = await seeEmployerNames(house, caller)
  if (!names.done) return undefined
  return names.value.find(({ id, name, label }) => [id as string, label, name].includes(typed))?.id
}
