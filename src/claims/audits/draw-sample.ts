import { createHash, randomBytes } from 'node:crypto'
import { accountsWith, dossierOf, grantsIn } from '#coaching/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, refused } from '#values/public.ts'
import { drawOf } from './audit.rules.ts'
import type { DrawSample } from './audit.shapes.ts'
import { keepAudit, type NewDossier } from './audit.store.ts'

/** The lot of each is a hash of the seed and its id: with the seed anybody draws the same ones again. */
const lotOf = (seed: string, id: string): string => createHash('sha256').update(`${seed} ${id}`).digest('hex')

/** Chance draws from all help that ran in this time, and every dossier is frozen as it stands. */
export const drawSample = (house: House, caller: Caller, { firm, from, until, size }: DrawSample) =>
  house.db.act(caller, 'answer-claims', async (act) => {
    const payer = act.caller.organisation
    if (until < from) return refused({ because: 'ends-before-it-starts', kind: 'invalid' } as const)
    if (from > act.today) return refused({ because: 'not-ahead', kind: 'invalid' } as const)
    const known = payer ? await accountsWith(act, payer) : []
    const parties = known.find((one) => one.firm === firm && one.payer === payer)
    const grants = parties ? await grantsIn(act, parties, { from, until }) : []
    if (!payer || grants.length === 0) return refused({ because: 'nothing-to-draw', kind: 'conflict' } as const)
    const seed = randomBytes(16).toString('hex')
    const drawn: NewDossier[] = []
    const lots = grants.map(({ id }) => ({ id, lot: lotOf(seed, id) }))
    for (const id of drawOf(lots, size)) {
      const dossier = await dossierOf(act, id as Id<'Period'>)
      if (dossier) drawn.push(dossier)
    }
    const sample = { firm: firm as Id<'Organisation'>, payer, from, until, seed, population: grants.length }
    return done({ id: await keepAudit(act, sample, drawn) })
  })
