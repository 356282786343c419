import {
  isRelated,
  keepEmergency,
  keepEmergencyLine,
  keepTry,
  mayDo,
  readOver,
  seal,
  triesInLastHour,
} from '#access/public.ts'
import { findExactly } from '#people/public.ts'
import type { Act, Caller, House, Read } from '#platform/public.ts'
import { done, type Id, notFound, readBsn, refused } from '#values/public.ts'
import { type EmergencyReason, endOf, mayOpen, reviewBy } from './emergency.rules.ts'
import type { NewEmergencyAsked } from './emergency.shapes.ts'

export const lineColumn = 'emergency_line'

/**
 * Finds one person by all of her name and town and opens her file at once: there is no list to choose from. That nobody
 * was found is kept too, so that trying names comes to an end.
 */
export async function openInEmergency(house: House, caller: Caller, asked: NewEmergencyAsked) {
  const opened = await house.db.act(caller, 'open-in-emergency', async (act) => {
    const may = mayOpen({
      tries: await triesInLastHour(act),
      byBsn: Boolean(asked.bsn),
      mayUseBsn: mayDo(caller, 'open-bsn'),
    })
    if (!may.done) return may
    const read = readOver([asked.line], asked.meant)
    if (!read.done) return read
    const found = await filesOf(house, act, asked)
    if (!found.done) return found
    const file = found.value[0]
    if (!file) {
      await keepTry(act)
      return done({ id: null })
    }
    if (found.value.some(({ subject }) => subject !== file.subject))
      return refused({ because: 'more-than-one', kind: 'conflict' } as const)
    if (await isRelated(act, file, caller.organisation as Id<'Organisation'>))
      return refused({ because: 'in-reach-already', kind: 'conflict' } as const)
    return done({ id: await open(house, act, file, asked) })
  })
  if (!opened.done) return opened
  return opened.value.id ? done({ id: opened.value.id }) : notFound()
}

async function filesOf(house: House, act: Act, { name, town, bsn }: NewEmergencyAsked) {
  if (bsn) {
    const read = readBsn(bsn)
    return read.done ? done(await findExactly(house, act, { bsn: read.value })) : read
  }
  if (!name || !town) return refused({ because: 'name-and-town', kind: 'invalid' } as const)
  return done(await findExactly(house, act, { name, town }))
}

async function open(house: House, act: Act, file: Read, asked: { reason: EmergencyReason; line: string }) {
  const id = await keepEmergency(act, {
    ...file,
    endsAt: endOf(act.now),
    reason: asked.reason,
    reviewBy: reviewBy(act.today),
  })
  await keepEmergencyLine(act, id, await seal(house, act, { ...file, column: lineColumn }, asked.line))
  await act.look([file], 'emergency')
  await act.tell({ name: 'EmergencyOpened', emergency: id, subject: file.subject, holder: file.holder })
  return id
}
