import { mayDo, readOver } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { payerOf } from '#trajectories/public.ts'
import { done, notFound, refused } from '#values/public.ts'
import { holdRoute } from './find-route.ts'
import { handsOf } from './hands-of.ts'
import { payerOn } from './payer.rules.ts'
import { keepPayer, payersOf } from './payer.store.ts'
import type { ChangePayer } from './route.shapes.ts'
import { keepStep } from './step.store.ts'

/** Another payer from a day on, while she stays in the same job. What was granted before stays with who granted it. */
export const changePayer = (house: House, caller: Caller, id: string, asked: ChangePayer) =>
  house.db.act(caller, mayDo(caller, 'refer-to-coaching') ? 'refer-to-coaching' : 'coach', async (act) => {
    const route = await holdRoute(act, id)
    if (!route) return notFound()
    await act.look([route], 'coaching')
    const read = readOver([asked.because], asked.meant)
    if (!read.done) return read
    const payers = await payersOf(act, [route.id])
    if ((await handsOf(act, route, payerOn(payers, act.today))).length === 0)
      return refused({ because: 'not-yours-to-do', kind: 'not-allowed' } as const)
    const payer = await payerOf(act, asked)
    if (!payer) return refused({ because: 'who-pays', kind: 'invalid' } as const)
    if (payers.some(({ from }) => from >= asked.from))
      return refused({ because: 'payer-from-later-day', kind: 'conflict' } as const)
    const now = { ...payer, from: asked.from, ground: asked.ground ?? null }
    if (!(await keepPayer(act, route, now, asked.because)))
      return refused({ because: 'payer-from-later-day', kind: 'conflict' } as const)
    const none = { reason: null, nextStep: null }
    const { phase } = route
    await keepStep(act, route, {
      ...none,
      step: 'changePayer',
      from: phase,
      to: phase,
      on: act.today,
      words: asked.because,
    })
    await act.tell({ name: 'PayerChanged', route: route.id })
    return done({ id: route.id })
  })
