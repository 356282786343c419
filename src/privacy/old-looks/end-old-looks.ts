import { countOldLooks, destroyLooks } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { addDays, addMonths, done } from '#values/public.ts'
import { graceDays, isDue } from '../erasure/erasure.rules.ts'
import { heldNow } from '../erasure/held-now.ts'
import { termOn } from '../retention/classes.rules.ts'
import { choicesOf, twoPeopleNeeded } from '../retention/retention-now.ts'
import { dropOldLooks, findOldLooks, planOldLooks } from './old-looks.store.ts'

/** Every night: rows of the log that grow old are planned and warned of, and what is due goes. The chain stays whole. */
export async function endOldLooks(house: House, job: Caller): Promise<void> {
  const due = await house.db.act(job, 'erase-person', async (act) => done(await dueNow(act)))
  if (!due.done || !due.value) return
  const gone = await destroyLooks(house, job, due.value)
  // Where the chain does not hold nothing goes and the plan stands: `audit verify` says at which row.
  if (!gone.done) return house.log.warn({ oldLooks: gone.refusal.because })
  await house.db.act(job, 'erase-person', async (act) => done(await dropOldLooks(act)))
}

async function dueNow(act: Act) {
  const term = termOn('look-log', act.today, await choicesOf(act))
  if (!term) return undefined
  const kept = await heldNow(act)
  const plan = await findOldLooks(act)
  if (!plan?.warnedOn || !plan.eraseOn || !plan.before) {
    await planAhead(act, term.years, kept)
    return undefined
  }
  if (!isDue({ ...plan, eraseOn: plan.eraseOn }, await twoPeopleNeeded(act), act.today)) return undefined
  return { before: plan.before, years: term.years, rule: term.rule, kept }
}

/** What will be old in thirty days, in one plan: who guards privacy reads once a month what goes. */
async function planAhead(act: Act, years: number, kept: Awaited<ReturnType<typeof heldNow>>): Promise<void> {
  const eraseOn = addDays(act.today, graceDays)
  const before = addMonths(eraseOn, -12 * years)
  const rows = await countOldLooks(act, { before, kept })
  if (rows === 0) return
  await planOldLooks(act, { before, rows, warnedOn: act.today, eraseOn })
  await act.tell({ name: 'OldLooksWarned', on: eraseOn, rows })
}
