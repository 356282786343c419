import { readOver } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { ruleOn } from '#regulations/public.ts'
import { type Placement, placementsIn } from '#trajectories/public.ts'
import { type Day, done, notFound, refused } from '#values/public.ts'
import { handFor, hatOf, mayReadValue, workToMeasure } from './measured-work.ts'
import { measure } from './task-method.rules.ts'
import { mayKeep } from './wage-value.rules.ts'
import type { KeepWageValue } from './wage-value.shapes.ts'
import { keepValue, valuesOf } from './wage-value.store.ts'
import type { WageValueBasis } from './wage-value.ts'

/** Who pays decides it here, or the firm writes down what the letter of who pays says. */
export const keepWageValue = (house: House, caller: Caller, id: string, asked: KeepWageValue) =>
  house.db.act(caller, hatOf(caller), async (act) => {
    const placement = await workToMeasure(act, id)
    if (!placement) return notFound()
    const at = (await mayReadValue(act, placement)) ? await handFor(act, placement) : undefined
    if (!at) return refused({ because: 'not-yours-to-do', kind: 'not-allowed' } as const)
    const read = readOver([asked.workerView, asked.employerView, ...asked.tasks.map(({ name }) => name)], asked.meant)
    if (!read.done) return read
    const who = at.hand === 'funder' ? decidedHere(caller) : decidedByLetter(asked)
    if (!who.done) return who
    const one = { ...asked, ...who.value }
    const may = mayKeep(one, await valuesOf(act, placement.id), act.today)
    if (!may.done) return may
    const measured = await measuredFrom(act, placement, asked)
    if (!measured.done) return measured
    const kept = await keepValue(
      act,
      { subject: placement.subject, holder: placement.holder, route: at.route.id, placement: placement.id },
      { ...one, ...measured.value },
    )
    return kept ? done({ id: kept }) : refused({ because: 'from-later-day', kind: 'invalid', field: 'from' } as const)
  })

/** Whoever sends it for the payer stands under it by name. */
const decidedHere = ({ name }: Caller) => done({ hand: 'payer' as const, decidedBy: name, reference: null })

function decidedByLetter({ decidedBy, reference }: KeepWageValue) {
  if (!decidedBy) return refused({ because: 'who-decided', kind: 'invalid', field: 'decidedBy' } as const)
  if (!reference) return refused({ because: 'which-letter', kind: 'invalid', field: 'reference' } as const)
  return done({ hand: 'letter' as const, decidedBy, reference })
}

/** By the tasks, the week of that day and the rule of that day; all of it is kept with what comes of it. */
async function measuredFrom(act: Act, placement: Placement, { tasks, days, measuredOn }: KeepWageValue) {
  const minutesWeek = await minutesOf(act, placement)
  if (minutesWeek === null) return refused({ because: 'hours-not-known', kind: 'conflict', field: 'tasks' } as const)
  const rule = await tasksAtMost(act, measuredOn)
  if (!rule) return refused({ because: 'rule-not-known', kind: 'conflict', field: 'measuredOn' } as const)
  const measured = measure(tasks, { minutes: minutesWeek, days }, rule.most)
  if (!measured.done) return refused({ ...measured.refusal, field: 'tasks' } as const)
  const named = measured.value.tasks.map((task, n) => ({ ...task, name: tasks[n]?.name ?? '' }))
  const basis: WageValueBasis = { tasks: named, minutesWeek, days, rests: [rule.frozen] }
  return done({ value: measured.value.wageValue, basis })
}

async function minutesOf(act: Act, { id, subject, holder }: Placement): Promise<number | null> {
  const row = (await placementsIn(act, { subject, holder })).find((one) => one.id === id)
  return row?.minutesWeek ?? null
}

async function tasksAtMost(act: Act, on: Day) {
  const rule = await ruleOn(act, 'lw.tasks.max', { on })
  return rule.done && typeof rule.value.value === 'number' ? { most: rule.value.value, frozen: rule.value } : null
}
