import { lawOn } from '#law/public.ts'
import type { Act } from '#platform/public.ts'
import { findPlacement, lastVerdict, type Placement, termsToday } from '#trajectories/public.ts'
import { contains, type Day } from '#values/public.ts'
import { lastConclusion } from '../activation/last-conclusion.ts'
import { whyNotRecognised } from '../firm/firm.rules.ts'
import { papersFor } from '../firm/papers.ts'
import { hasDays } from '../periods/period.ts'
import { grantedOn } from '../periods/periods-of.ts'
import { isAskedOn } from '../requests/requests-of.ts'
import { pausesOf } from './pause.store.ts'
import { payerOn } from './payer.rules.ts'
import { payersOf } from './payer.store.ts'
import type { Facts, Work } from './route.rules.ts'
import type { PayerKind, Route } from './route.ts'

interface Named {
  /** The work that was named with the step, when it is hers. */
  readonly hers: Placement | undefined
}

/** Everything a step of this route is judged by, on a day. Work that is named with the step stands in for the route's own. */
export async function factsFor(act: Act, route: Route, on: Day, named?: string): Promise<Facts & Named> {
  const papers = await papersFor(act, route.firm)
  const conclusion = await lastConclusion(act, route.id)
  const periods = await grantedOn(act, [route.id])
  const work = await worksOf(act, route, named)
  const payer = payerOn(await payersOf(act, [route.id]), on)
  return {
    entry: route.entry,
    papers: {
      'social-activation': whyNotRecognised(papers, 'social-activation', on),
      iro: whyNotRecognised(papers, 'iro', on),
      'job-coaching': whyNotRecognised(papers, 'job-coaching', on),
    },
    readiness: await lastVerdict(act, route),
    conclusion: conclusion
      ? { completed: conclusion.completed, clearChoice: conclusion.clearChoice, signed: conclusion.signedOn !== null }
      : null,
    ...work,
    requestSent: await isAskedOn(act, route.id),
    trialHours: periods.some((one) => one.kind === 'trial' && hasDays(one)),
    workHours: periods.some((one) => one.kind === 'half-year' && hasDays(one)),
    contractMonths: payer && work.contract ? monthsFor(payer.kind, work.contract.from) : null,
    paused: (await pausesOf(act, [route.id])).some((pause) => contains(pause, on)),
  }
}

/** A municipality settles this itself; without its value nothing is known, which is no no. */
function monthsFor(payer: PayerKind, start: Day): number | null {
  const rule = payer === 'uwv' ? lawOn('uwv.jc.contract.minMonths', start) : undefined
  return rule?.done ? rule.value.value : null
}

async function worksOf(act: Act, route: Route, named: string | undefined) {
  const found = named ? await findPlacement(act, named) : undefined
  const hers = found && found.subject === route.subject && found.holder === route.holder ? found : undefined
  const trial = hers?.kind === 'trial' ? hers : route.trial ? await findPlacement(act, route.trial) : undefined
  const contract =
    hers && hers.kind !== 'trial' ? hers : route.contract ? await findPlacement(act, route.contract) : undefined
  const both = [trial, contract].filter((one) => one !== undefined)
  await act.look(both, 'coaching')
  const terms = await termsToday(
    act,
    both.map(({ id }) => id),
  )
  const workOf = (one: Placement | undefined): Work | null =>
    one
      ? {
          phase: one.phase,
          from: one.startedOn ?? one.from,
          until: one.endedOn ?? terms.get(one.id)?.until ?? null,
          staysOn: one.next === 'stays-on',
        }
      : null
  return { trial: workOf(trial), contract: workOf(contract), hers }
}
