import { isOpen, isReadOnly, mayDo, type Sights, sightsFor } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, type Id, notFound, type PersonName, today } from '#values/public.ts'
import { readHelps } from '../dossiers/helps.ts'
import { groupOfPart } from '../dossiers/part-groups.rules.ts'
import { toDossier } from '../dossiers/to-dossier.rules.ts'
import { findHere } from './own-dossier.store.ts'
import { dossierPart, mayWritePart, type OwnPart } from './own-parts.rules.ts'
import type { KeptReason, OwnStatement } from './own-statement.rules.ts'
import { listNow } from './own-statement.store.ts'
import { openSaid } from './seal-said.ts'
import { standsNow } from './take-over.rules.ts'

export interface SaidView {
  readonly id: string
  readonly part: OwnPart
  /** As she says it, and as it stands in the dossier; null is not known. */
  readonly said: readonly string[]
  readonly now: readonly string[] | null
  readonly on: Day
  readonly how: 'herself' | 'acting'
  readonly answer: 'taken' | 'kept' | null
  readonly reason: KeptReason | null
  readonly mayAnswer: boolean
}

export interface SaidOfPerson {
  readonly id: Id<'Dossier'>
  readonly name: PersonName
  readonly version: number
  readonly rows: readonly SaidView[]
}

/** What she says herself, beside what stands in the dossier: for who works with it, part by part as they may see it. */
export const seeSaid = (house: House, caller: Caller, id: Id<'Dossier'>) =>
  house.db.act(caller, 'see-dossier', async (act) => {
    const row = await findHere(act, id)
    if (!row) return notFound()
    const dossier = toDossier(row)
    await act.look([dossier], 'dossier')
    const sights = (await sightsFor(act))(dossier)
    const { subject, holder, name, version } = dossier
    const statements = (await listNow(act, { subject, holder })).filter(({ part }) => mayRead(act, part, sights))
    const opensHelps = statements.some(({ part }) => part === 'helps')
    const helps = opensHelps ? await readHelps(house, act, dossier, row, 'mediation') : null
    if (opensHelps) await act.look([dossier], 'what-helps')
    const rows = await Promise.all(
      statements.map((one) => viewOf(house, act, one, standsNow(one.part, dossier, helps))),
    )
    const shown: SaidOfPerson = {
      id,
      name: isOpen(sights.contact) ? name : { given: '', prefix: '', family: '' },
      version,
      rows: rows.filter((one) => one !== null),
    }
    return done(shown)
  })

/** Who reads on her own yes reads what was written, not what she says to who works with her. */
const mayRead = (act: Act, part: OwnPart, sights: Sights): boolean =>
  !isReadOnly(sights) &&
  isOpen(sights[groupOfPart[dossierPart[part]]]) &&
  (part !== 'helps' || mayDo(act.caller, 'open-what-helps'))

async function viewOf(
  house: House,
  act: Act,
  statement: OwnStatement,
  now: readonly string[] | null,
): Promise<SaidView | null> {
  const said = await openSaid(house, act, statement, 'mediation')
  if (!said) return null
  const { id, part, saidAt, saidHow: how, answer, reason, holder } = statement
  const mayAnswer = answer !== 'taken' && mayWritePart(part, act.caller.organisation, holder).done
  return { id, part, said, now, on: today(saidAt), how, answer, reason, mayAnswer }
}
