import type { FieldCell } from '#access/public.ts'
import { addDays, addMonths, type Day, done, type Id, type Outcome, refused } from '#values/public.ts'
import { groupOfField, type ResearchField } from './research-fields.rules.ts'

/** Long enough for one study and its check; who needs it longer asks again. */
const mostMonths = 120

/** After so many days a yes that nobody used counts no more. */
export const daysToTake = 14

export interface ResearchFile {
  readonly id: Id<'ResearchFile'>
  readonly name: string
  readonly purpose: string
  readonly recipient: Id<'Organisation'>
  readonly fields: readonly ResearchField[]
  readonly from: Day
  readonly until: Day
  readonly keepUntil: Day
  readonly askedBy: Id<'Account'>
  readonly askedOn: Day
  readonly verdict: 'granted' | 'refused' | null
  readonly reason: string | null
  readonly decidedBy: Id<'Account'> | null
  readonly decidedOn: Day | null
  readonly takeBefore: Day | null
  readonly madeOn: Day | null
  readonly people: number | null
  readonly destroyedOn: Day | null
}

export const fileStates = ['asked', 'refused', 'granted', 'lapsed', 'made', 'to-destroy', 'destroyed'] as const
export type FileState = (typeof fileStates)[number]

/** Where it stands follows from its days: nothing has to run at night for it. */
export function stateOf(
  file: Pick<ResearchFile, 'verdict' | 'takeBefore' | 'madeOn' | 'keepUntil' | 'destroyedOn'>,
  today: Day,
): FileState {
  if (file.verdict === null) return 'asked'
  if (file.verdict === 'refused') return 'refused'
  if (file.destroyedOn) return 'destroyed'
  if (file.madeOn) return file.keepUntil < today ? 'to-destroy' : 'made'
  return file.takeBefore && file.takeBefore < today ? 'lapsed' : 'granted'
}

export type AskRefusal =
  | { readonly because: 'wrong-period'; readonly kind: 'invalid' }
  | { readonly because: 'kept-too-long'; readonly kind: 'invalid'; readonly last: Day }
  | { readonly because: 'not-a-researcher'; readonly kind: 'invalid' }
  | FieldRefusal
export type FieldRefusal = {
  readonly because: 'field-not-for-research'
  readonly kind: 'invalid'
  readonly fields: readonly ResearchField[]
}

/** What can be asked for: days that were, an end to keeping it, and only what the table of the region shows a researcher. */
export function mayAsk(
  asked: Pick<ResearchFile, 'fields' | 'from' | 'until' | 'keepUntil'>,
  recipientKind: string | undefined,
  cells: readonly FieldCell[],
  today: Day,
): Outcome<null, AskRefusal> {
  if (asked.until < asked.from || asked.until > today) return refused({ because: 'wrong-period', kind: 'invalid' })
  const last = addMonths(today, mostMonths)
  if (asked.keepUntil < today || asked.keepUntil > last)
    return refused({ because: 'kept-too-long', kind: 'invalid', last })
  if (recipientKind !== 'research') return refused({ because: 'not-a-researcher', kind: 'invalid' })
  return fieldsStillShown(asked.fields, cells)
}

/** The table may have become stricter since it was asked: what is not shown coded today does not leave. */
export function fieldsStillShown(
  asked: readonly ResearchField[],
  cells: readonly FieldCell[],
): Outcome<null, FieldRefusal> {
  const fields = asked.filter((field) => !isShownToResearch(field, cells))
  return fields.length > 0 ? refused({ because: 'field-not-for-research', kind: 'invalid', fields }) : done(null)
}

export function isShownToResearch(field: ResearchField, cells: readonly FieldCell[]): boolean {
  const group = groupOfField(field)
  return (
    group === null ||
    cells.some((cell) => cell.reader === 'researcher' && cell.group === group && cell.showing === 'coded')
  )
}

export type DecideRefusal =
  | { readonly because: 'own-request'; readonly kind: 'not-allowed' }
  | { readonly because: 'already-decided'; readonly kind: 'conflict' }

/** Decided by somebody else than who asked. A yes can still be taken back as long as nobody used it. */
export function mayDecide(
  file: ResearchFile,
  verdict: 'granted' | 'refused',
  by: Id<'Account'> | null,
): Outcome<null, DecideRefusal> {
  if (by === null || file.askedBy === by) return refused({ because: 'own-request', kind: 'not-allowed' })
  const open = file.verdict === null || (file.verdict === 'granted' && verdict === 'refused' && file.madeOn === null)
  return open ? done(null) : refused({ because: 'already-decided', kind: 'conflict' })
}

export type MakeRefusal =
  | { readonly because: 'asked-by-somebody-else'; readonly kind: 'conflict' }
  | { readonly because: 'not-granted'; readonly kind: 'conflict' }
  | { readonly because: 'lapsed'; readonly kind: 'conflict' }
  | { readonly because: 'already-made'; readonly kind: 'conflict' }

/** Once, by who asked, as long as the yes counts. */
export function mayMake(file: ResearchFile, by: Id<'Account'> | null, today: Day): Outcome<null, MakeRefusal> {
  if (file.askedBy !== by) return refused({ because: 'asked-by-somebody-else', kind: 'conflict' })
  switch (stateOf(file, today)) {
    case 'granted':
      return done(null)
    case 'lapsed':
      return refused({ because: 'lapsed', kind: 'conflict' })
    case 'asked':
    case 'refused':
      return refused({ because: 'not-granted', kind: 'conflict' })
    default:
      return refused({ because: 'already-made', kind: 'conflict' })
  }
}

export const takeBefore = (today: Day): Day => addDays(today, daysToTake)
