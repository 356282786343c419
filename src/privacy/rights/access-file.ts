import { findRegion, findRequestHere, holdersAbout, organisationNames, type ToldPart } from '#access/public.ts'
import type { Act, Caller, House, Read } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { tellAll, tellOfHerself, whyKept } from './tell-all.ts'

/** The name and the number of the shape: who reads it by a program asks for these two. */
export const fileFormat = { format: 'schakel.access-file', version: 1 } as const

/**
 * Everything that is kept about her, for herself: the one answer in which what is sealed stands in clear. It is a look
 * in the log for each organisation that keeps something.
 */
export const seeOwnData = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-own-data', async (act) => {
    const subject = caller.subject as Id<'Subject'>
    const people = (await holdersAbout(act, subject)).map((holder) => ({ subject, holder }))
    return done(await fileAbout(house, act, subject, people))
  })

/** The same of the own organisation, made for somebody who asked for it on paper or has no account. */
export const makeAccessFile = (house: House, caller: Caller, id: Id<'RightsRequest'>) =>
  house.db.act(caller, 'make-access-file', async (act) => {
    const request = await findRequestHere(act, id)
    if (request?.kind !== 'access') return notFound()
    const { subject, holder } = request
    return done(await fileAbout(house, act, subject, [{ subject, holder }]))
  })

async function fileAbout(house: House, act: Act, subject: Id<'Subject'>, people: readonly Read[]) {
  const names = await organisationNames(
    act,
    people.map(({ holder }) => holder),
  )
  const organisations = []
  for (const person of people)
    organisations.push({
      organisation: names.get(person.holder) ?? '',
      parts: (await tellAll(house, act, person)).map(partOf),
    })
  await act.look(people, 'access-file')
  return {
    ...fileFormat,
    madeOn: act.today,
    region: (await findRegion(act))?.name ?? '',
    organisations,
    self: (await tellOfHerself(act, subject)).map(partOf),
  }
}

const partOf = (part: ToldPart) => ({ part: part.part, ...whyKept(part), rows: part.rows })
