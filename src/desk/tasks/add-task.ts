import { colleaguesHere, mayDo, professionalRoles, readOver } from '#access/public.ts'
import { findVacancy } from '#employers/public.ts'
import { findCard, keepTask } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, type NotFound, notFound, type Outcome, refused } from '#values/public.ts'
import { checkDue } from './tasks.rules.ts'
import type { NewTask } from './tasks.shapes.ts'

export type NotAColleague = { readonly because: 'not-a-colleague'; readonly kind: 'invalid' }
export type NoWorkplace = { readonly because: 'no-workplace'; readonly kind: 'conflict' }
export type About = Parameters<typeof keepTask>[1]['about']

/** Something to do by a day, for oneself or for a colleague of the own organisation, about whom or what one may see. */
export const addTask = (house: House, caller: Caller, asked: NewTask) =>
  house.db.act(caller, 'keep-tasks', async (act) => {
    if (!caller.organisation) return refused<NoWorkplace>({ because: 'no-workplace', kind: 'conflict' })
    const about = await aboutWhat(act, asked)
    if (!about.done) return about
    const read = readOver([asked.what], asked.meant)
    if (!read.done) return read
    const onTime = checkDue(asked.due, act.today)
    if (!onTime.done) return onTime
    const owner = (asked.owner ?? caller.account) as Id<'Account'>
    if (!(await isHere(act, owner))) return refused<NotAColleague>({ because: 'not-a-colleague', kind: 'invalid' })
    return done({ id: await keepTask(act, { what: asked.what, due: asked.due, owner, about: about.value }) })
  })

/** Oneself, or somebody who works for the same organisation today. */
export const isHere = async (act: Act, account: Id<'Account'>): Promise<boolean> =>
  account === act.caller.account || (await colleaguesHere(act, professionalRoles)).some(({ id }) => id === account)

/** Only what the one who writes it may see himself. */
export async function aboutWhat(
  act: Act,
  { dossier, vacancy }: { readonly dossier?: string | null | undefined; readonly vacancy?: string | null | undefined },
): Promise<Outcome<About, NotFound>> {
  if (dossier) {
    const card = mayDo(act.caller, 'see-dossier') ? await findCard(act, dossier as Id<'Dossier'>) : undefined
    if (!card) return notFound()
    await act.look([card], 'task')
    return done({ person: { subject: card.subject, holder: card.holder } })
  }
  if (!vacancy) return done(null)
  const found = mayDo(act.caller, 'see-vacancies') ? await findVacancy(act, vacancy as Id<'Vacancy'>) : undefined
  return found ? done({ vacancy: found.id as Id<'Vacancy'> }) : notFound()
}
