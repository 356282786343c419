import { sightsFor } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type FrozenValue, rulesOn } from '#regulations/public.ts'
import { findPlacement, type Placement, placementsIn } from '#trajectories/public.ts'
import { type Day, day, done, notFound, refused } from '#values/public.ts'
import { payerNow } from '../routes/payer-now.ts'
import type { Payer } from '../routes/route.ts'
import { wageValueFor } from '../wage-value/see-wage-values.ts'
import { measure } from '../wage-value/task-method.rules.ts'
import { compare } from './costs.rules.ts'
import type { AskCosts } from './costs.shapes.ts'
import { instrumentsFor, lasts, type WageSubsidy } from './instruments.rules.ts'
import { choose, flatRateSubsidy, type SubsidySteps, wageCostSubsidy } from './subsidy.rules.ts'

/** What this work costs an employer in three ways, with the help that exists. A wage value that was decided leads. */
export const reckonCosts = (house: House, caller: Caller, id: string, asked: AskCosts) =>
  house.db.act(caller, 'see-placements', async (act) => {
    const placement = await findPlacement(act, id)
    const card = placement && (await findCard(act, placement))
    if (!placement || !card) return notFound()
    await act.look([placement, card], 'costs')
    const [row] = (await placementsIn(act, { subject: placement.subject, holder: placement.holder })).filter(
      (one) => one.id === placement.id,
    )
    const start = row?.from ?? placement.from
    const known = await valuesFor(act, start)
    const payer = await payerFor(act, placement)
    const minutesWeek = row?.minutesWeek ?? null
    const kept = await wageValueFor(act, placement, start > act.today ? start : act.today)
    const value = kept ? done(kept.value) : wageValueOf(asked, minutesWeek, known.number('lw.tasks.max'))
    if (!value.done) return value
    const exists = payer?.ground ? instrumentsFor[payer.ground] : null
    if (asked.subsidies.length > 0 && !exists)
      return refused({ because: 'ground-not-known', kind: 'conflict', field: 'subsidies' } as const)
    const chosen = choose(asked.subsidies, exists ?? [], value.value)
    if (!chosen.done) return chosen
    const fullMinutes = (asked.fullHours ?? known.number('lks.fulltimeBasis') ?? 0) * 60
    const steps = stepsFor(chosen.value, known, { minutesWeek, fullMinutes }, value.value)
    const wage = asked.wage ?? known.number('wml.hour.21plus')
    return done({
      name: row?.name ?? '',
      at: row?.at ?? '',
      start,
      minutesWeek,
      wage,
      wageIsMinimum: asked.wage === undefined,
      wageValue: value.value,
      kept: kept && { decidedOn: kept.decidedOn, reviewOn: kept.reviewOn },
      chosen: chosen.value,
      steps,
      ways: compare(
        {
          minutesWeek: minutesWeek ?? 0,
          wage: minutesWeek === null ? null : wage,
          holiday: known.number('holidayAllowance.pct'),
          charges: known.number('lks.employerCharges.pct'),
          rates: rates(asked, minutesWeek),
        },
        { kind: chosen.value, subsidy: steps?.subsidy ?? null, wageValue: value.value },
      ),
      instruments: payer?.ground && exists ? exists.map((one) => helpOf(one, payer, start, known)) : null,
      missing: known.missing,
      rests: known.rests,
    })
  })

type Known = Awaited<ReturnType<typeof valuesFor>>

const helpOf = (instrument: Parameters<typeof lasts>[0], payer: Payer, start: Day, known: Known) => ({
  instrument,
  ...lasts(instrument, payer.ground ?? 'other', {
    start,
    flatMonths: known.number('lks.forfait.maxMonths'),
    noRiskYears: known.number('norisk.duration'),
  }),
})

const rates = (asked: AskCosts, minutesWeek: number | null) => ({
  secondment: minutesWeek === null ? null : (asked.secondmentRate ?? null),
  payroll: minutesWeek === null ? null : (asked.payrollRate ?? null),
})

/** Measured by its tasks, or as it was decided, or not known. */
function wageValueOf({ tasks, wageValue, days }: AskCosts, minutesWeek: number | null, most: number | null) {
  if (tasks.length === 0) return done(wageValue ?? null)
  if (most === null || minutesWeek === null)
    return refused({ because: 'hours-not-known', kind: 'conflict', field: 'tasks' } as const)
  const measured = measure(tasks, { minutes: minutesWeek, days }, most)
  return measured.done ? done(measured.value.wageValue) : refused({ ...measured.refusal, field: 'tasks' } as const)
}

function stepsFor(
  chosen: WageSubsidy | null,
  known: Known,
  { minutesWeek, fullMinutes }: { minutesWeek: number | null; fullMinutes: number },
  wageValue: number | null,
): SubsidySteps | null {
  const [refMonth, holiday, cap, charges, flat] = [
    known.number('wml.refmonth.21plus'),
    known.number('holidayAllowance.pct'),
    known.number('lks.cap.pct'),
    known.number('lks.employerCharges.pct'),
    known.number('lks.forfait.pct'),
  ]
  if (refMonth === null || holiday === null || cap === null || charges === null || flat === null) return null
  if (minutesWeek === null || fullMinutes === 0) return null
  const basis = { refMonth, holiday, cap, charges, flat }
  const hours = { minutesWeek, fullMinutes }
  if (chosen === 'flat-rate') return flatRateSubsidy(basis, hours)
  return chosen === 'wage-cost-subsidy' && wageValue !== null ? wageCostSubsidy(basis, hours, wageValue) : null
}

const keyedOnDay = ['wml.hour.21plus', 'holidayAllowance.pct', 'lks.fulltimeBasis', 'lw.tasks.max'] as const
const keyedOnStart = ['lks.forfait.pct', 'lks.forfait.maxMonths', 'norisk.duration'] as const
/** A running subsidy follows 1 January alone: a new minimum wage in July changes nothing. */
const keyedOnJanuary = ['wml.refmonth.21plus', 'lks.cap.pct', 'lks.employerCharges.pct'] as const

type KeyUsed = (typeof keyedOnDay)[number] | (typeof keyedOnStart)[number] | (typeof keyedOnJanuary)[number]

async function valuesFor(act: Act, start: Day) {
  const on = start > act.today ? start : act.today
  const january = day(`${on.slice(0, 4)}-01-01`)
  const found = new Map<string, Awaited<ReturnType<typeof rulesOn>> extends Map<unknown, infer One> ? One : never>([
    ...(await rulesOn(act, keyedOnDay, { on })),
    ...(await rulesOn(act, keyedOnStart, { on: start })),
    ...(await rulesOn(act, keyedOnJanuary, { on: january })),
  ])
  const all = [...found]
  return {
    number: (key: KeyUsed): number | null => {
      const one = found.get(key)
      return one?.done && typeof one.value.value === 'number' ? one.value.value : null
    },
    rests: all.flatMap(([, one]): FrozenValue[] => (one.done ? [one.value] : [])),
    missing: all.flatMap(([key, one]) => (one.done ? [] : [key])),
  }
}

/** Who pays for her coaching says the ground, to who may read the ground itself: a yes or no tells nothing of it. */
async function payerFor(act: Act, { subject, holder }: Placement): Promise<Payer | null> {
  const { ground } = (await sightsFor(act))({ subject, holder })
  if (ground !== 'open' && ground !== 'read') return null
  return payerNow(act, { subject, holder })
}
