import { isOpen, isReadOnly, readOver, sightsFor } from '#access/public.ts'
import { type Act, type Caller, type House, keepWayBack, type Read, takeWayBack } from '#platform/public.ts'
import { done, type Id, type NotFound, notFound, refused } from '#values/public.ts'
import type { HolderOnly } from '../changes/change.rules.ts'
import { changeDossier } from '../changes/change-dossier.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { lockHelps } from '../dossiers/helps.ts'
import { groupOfPart } from '../dossiers/part-groups.rules.ts'
import { toDossier } from '../dossiers/to-dossier.rules.ts'
import { findHere } from './own-dossier.store.ts'
import { dossierPart, mayWritePart, type OwnPart } from './own-parts.rules.ts'
import type { KeptReason } from './own-statement.rules.ts'
import { answerStatement, findToAnswer, reopenStatement } from './own-statement.store.ts'
import { openSaid, sealSaidLine } from './seal-said.ts'
import { type NoRoom, takenOver } from './take-over.rules.ts'

type Statement = Id<'OwnStatement'>

interface Taken {
  readonly statement: Statement
  readonly part: OwnPart
  /** What was read: who was faster is not overwritten. */
  readonly version: number
}

type TakeOverRefusal =
  | NoRoom
  | NotFound
  | { readonly because: 'answered-already'; readonly kind: 'conflict' }
  | HolderOnly

const back = 'people.own-statement'

/** What stood there before, so that one tap puts it back. */
interface Before {
  readonly statement: Statement
  readonly version: number
  readonly columns: Readonly<Record<string, unknown>>
  /** Bytes do not travel as text. */
  readonly helps?: string | null
}

/** What she says becomes what the dossier says, in one tap. */
export async function takeOverSaid(
  house: House,
  caller: Caller,
  id: Id<'Dossier'>,
  { statement, part, version }: Taken,
) {
  let way = ''
  const changed = await changeDossier<TakeOverRefusal>(
    house,
    caller,
    { id, part: dossierPart[part], version },
    async (act, before) => {
      const found = await findToAnswer(act, before, statement)
      const said = found && found.part === part ? await openSaid(house, act, found, 'mediation') : null
      if (!found || !said) return notFound()
      if (found.answer === 'taken') return refused({ because: 'answered-already', kind: 'conflict' } as const)
      const columns = await columnsFor(house, act, before, part, said)
      if (!columns.done) return columns
      const stood = await stoodBefore(act, id, Object.keys(columns.value))
      way = await keepWayBack(house, act, back, { statement, version: before.version + 1, ...stood } satisfies Before)
      await answerStatement(act, statement, { answer: 'taken' })
      return columns
    },
  )
  return changed.done ? done({ ...changed.value, back: way }) : changed
}

async function columnsFor(house: House, act: Act, before: Dossier, part: OwnPart, said: readonly string[]) {
  if (part !== 'helps') return takenOver(part, said, before)
  const may = mayWritePart(part, act.caller.organisation, before.holder)
  return may.done ? done({ helps_sealed: await lockHelps(house, act, before, said) }) : may
}

async function stoodBefore(act: Act, id: Id<'Dossier'>, columns: readonly string[]) {
  const row: Readonly<Record<string, unknown>> = { ...(await findHere(act, id)) }
  const plain = columns.filter((column) => column !== 'helps_sealed')
  const stood = Object.fromEntries(plain.map((column) => [column, row[column]]))
  if (!columns.includes('helps_sealed')) return { columns: stood }
  return { columns: stood, helps: (row.helps_sealed as Buffer | null)?.toString('base64') ?? null }
}

/** Puts back what stood there, as long as nobody went on from it; her words wait again. */
export const undoTakeOver = (
  house: House,
  caller: Caller,
  id: Id<'Dossier'>,
  { part, way }: { readonly part: OwnPart; readonly way: string },
) =>
  changeDossier(house, caller, { id, part: dossierPart[part], version: null }, async (act, now) => {
    const taken = await takeWayBack<Before>(house, act, way, back)
    if (!taken.done) return taken
    const { statement, version, columns, helps } = taken.value
    const found = await findToAnswer(act, now, statement)
    if (now.version !== version || found?.part !== part)
      return refused({ because: 'way-back-gone', kind: 'conflict' } as const)
    await reopenStatement(act, statement)
    return done({
      ...columns,
      ...('transports' in columns
        ? { transports: columns.transports ? JSON.stringify(columns.transports) : null }
        : {}),
      ...(helps === undefined ? {} : { helps_sealed: helps === null ? null : Buffer.from(helps, 'base64') }),
    })
  })

interface Kept {
  readonly statement: Statement
  readonly reason: KeptReason
  readonly line: string | null
  readonly meant: boolean
}

/** The dossier stays as it is, and she reads why. It can still be taken over later. */
export const keepAsItIs = (house: House, caller: Caller, id: Id<'Dossier'>, { statement, reason, line, meant }: Kept) =>
  house.db.act(caller, 'change-dossier', async (act) => {
    const read = readOver([line], meant)
    if (!read.done) return read
    const row = await findHere(act, id)
    if (!row) return notFound()
    const dossier = toDossier(row)
    await act.look([dossier], 'dossier')
    const found = await findToAnswer(act, dossier, statement)
    const said = found && (await openSaid(house, act, found, 'mediation'))
    if (!found || !said || !(await mayAnswer(act, dossier, found.part))) return notFound()
    if (found.answer !== null) return refused({ because: 'answered-already', kind: 'conflict' } as const)
    const lineSealed = line ? await sealSaidLine(house, act, dossier, line) : null
    await answerStatement(act, statement, { answer: 'kept', reason, lineSealed })
    return done({ id: statement })
  })

async function mayAnswer(act: Act, person: Read & Dossier, part: OwnPart): Promise<boolean> {
  const sights = (await sightsFor(act))(person)
  const may = mayWritePart(part, act.caller.organisation, person.holder)
  return may.done && !isReadOnly(sights) && isOpen(sights[groupOfPart[dossierPart[part]]])
}
