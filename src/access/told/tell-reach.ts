import type { Act, House, Read } from '#platform/public.ts'
import { dayAt, type Id } from '#values/public.ts'
import { tellActing } from '../acting/tell-acting.ts'
import { tellEmergencies } from '../emergencies/tell-emergencies.ts'
import { tellLetters } from '../letters/tell-letters.ts'
import { tellLookQuestions } from '../look-questions/tell-look-questions.ts'
import { tellLooks } from '../looks/tell-looks.ts'
import { tellMerges } from '../merges/tell-merges.ts'
import { tellRights } from '../rights/tell-rights.ts'
import { accountsOf, everyRelation, everyRelease } from './told.store.ts'
import type { ToldPart } from './told.ts'

/** Who may see her dossier, what she let others see, who looked and what she asked: all that `access` keeps of her. */
export const tellReach = async (house: House, act: Act, person: Read): Promise<readonly ToldPart[]> => [
  await tellRelations(act, person),
  await tellReleases(act, person),
  await tellActing(act, person),
  await tellMerges(act, person),
  await tellLooks(act, person),
  await tellLookQuestions(act, person),
  await tellEmergencies(house, act, person),
  await tellRights(house, act, person),
  await tellLetters(act, person),
]

async function tellRelations(act: Act, person: Read): Promise<ToldPart> {
  const rows = (await everyRelation(act, person)).map((row) => ({ ...row }))
  return { part: 'mayLook', item: 'who-looked', tables: ['access.relation'], rows }
}

async function tellReleases(act: Act, person: Read): Promise<ToldPart> {
  const rows = (await everyRelease(act, person)).map((row) => ({ ...row }))
  return { part: 'released', item: 'name-at-employer', tables: ['access.release'], rows }
}

/** Her own way in is the same for every organisation. */
export async function tellAccount(act: Act, subject: Id<'Subject'>): Promise<readonly ToldPart[]> {
  const rows = (await accountsOf(act, subject)).map(({ created, ...row }) => ({
    ...row,
    created: dayAt(created),
  }))
  return [{ part: 'account', item: 'sign-in', tables: ['access.account'], rows }]
}
