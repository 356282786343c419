import { colleaguesById } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, type Id, notFound, today } from '#values/public.ts'
import { readHelps } from '../dossiers/helps.ts'
import { toDossier } from '../dossiers/to-dossier.rules.ts'
import { ownDossiers } from './own-dossier.store.ts'
import { type OwnPart, ownParts } from './own-parts.rules.ts'
import type { KeptReason, OwnStatement } from './own-statement.rules.ts'
import { listNow } from './own-statement.store.ts'
import { openSaid, openSaidLine } from './seal-said.ts'
import { standsNow } from './take-over.rules.ts'

/** Nothing yet; it stands in her dossier; she said it; it was taken over; it stays as it was, and why. */
export type OwnState = 'empty' | 'known' | 'said' | 'taken' | 'kept'

export interface OwnPartView {
  readonly part: OwnPart
  readonly state: OwnState
  /** What counts for her: what she said last, or else what stands in her dossier. Null is not known. */
  readonly now: readonly string[] | null
  readonly saidOn: Day | null
  readonly why: { readonly by: string | null; readonly reason: KeptReason; readonly line: string | null } | null
}

/** What she wants and can, as she said it or as it stands in her dossier: the first organisation that keeps one. */
export const seeOwnProfile = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-own-data', async (act) => {
    const own = await readOwnProfile(house, act, caller.subject as Id<'Subject'>)
    return own ? done({ firstName: own.dossier.name.given, parts: own.parts }) : notFound()
  })

/** The same inside another act of hers, with the dossier it stands in. */
export async function readOwnProfile(house: House, act: Act, subject: Id<'Subject'>) {
  const rows = await ownDossiers(act, subject)
  const dossiers = rows.map(toDossier)
  await act.look(dossiers, 'own-page')
  const [[row], [dossier]] = [rows, dossiers]
  if (!row || !dossier) return undefined
  const { holder } = dossier
  const helps = await readHelps(house, act, dossier, row, 'own-page')
  const said = (await listNow(act, { subject })).filter((one) => dossiers.some((of) => of.holder === one.holder))
  const parts = ownParts.map((part) => {
    const now = standsNow(part, dossier, helps)
    return viewOf(house, act, part, { now, statement: firstOf(said, part, holder) })
  })
  return { dossier, parts: await Promise.all(parts) }
}

/** What the first organisation did with it, or else another. */
const firstOf = (said: readonly OwnStatement[], part: OwnPart, holder: Id<'Organisation'>) => {
  const ofPart = said.filter((one) => one.part === part)
  return ofPart.find((one) => one.holder === holder) ?? ofPart[0]
}

interface Known {
  readonly now: readonly string[] | null
  readonly statement: OwnStatement | undefined
}

async function viewOf(house: House, act: Act, part: OwnPart, { now, statement }: Known): Promise<OwnPartView> {
  if (!statement || statement.answer === 'taken') {
    const state = statement ? 'taken' : now ? 'known' : 'empty'
    return { part, state, now, saidOn: statement ? today(statement.saidAt) : null, why: null }
  }
  const said = await openSaid(house, act, statement, 'own-page')
  return {
    part,
    state: statement.answer ?? 'said',
    now: said,
    saidOn: today(statement.saidAt),
    why: statement.reason ? await whyOf(house, act, { ...statement, reason: statement.reason }) : null,
  }
}

async function whyOf(house: House, act: Act, statement: OwnStatement & { readonly reason: KeptReason }) {
  const by = (await colleaguesById(act, [statement.answeredBy])).get(statement.answeredBy ?? '')?.name ?? null
  return { by, reason: statement.reason, line: await openSaidLine(house, act, statement, 'own-page') }
}
