import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done } from '#values/public.ts'
import { type DecidedRule, listFieldRules } from './field.store.ts'
import { type FieldGroup, fieldGroups, type Reader, readers, type Showing, startTable } from './field-table.ts'
import { showingOn } from './fields.rules.ts'

/** One cell: what counts today, and what the law leaves to choose from. */
export interface FieldCell {
  readonly group: FieldGroup
  readonly reader: Reader
  readonly showing: Showing
  readonly allowed: readonly Showing[]
  /** What was decided already for a later day. */
  readonly next: { readonly showing: Showing; readonly from: Day } | null
}

export interface FieldsView {
  readonly today: Day
  readonly source: string
  readonly cells: readonly FieldCell[]
  /** Newest first. */
  readonly history: readonly DecidedRule[]
}

/** Who reads what is no secret to whoever works here. */
export const seeFields = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-fields', async (act) => {
    const decided = await listFieldRules(act)
    const view: FieldsView = {
      today: act.today,
      source: startTable.source,
      cells: cellsOn(decided, act.today),
      history: decided.toReversed(),
    }
    return done(view)
  })

/** The whole table as it counts today, for a register that says who receives what. */
export const fieldCells = async (act: Act): Promise<readonly FieldCell[]> =>
  cellsOn(await listFieldRules(act), act.today)

const cellsOn = (decided: readonly DecidedRule[], today: Day): readonly FieldCell[] =>
  fieldGroups.flatMap((group) => readers.map((reader) => cellOf(decided, group, reader, today)))

function cellOf(decided: readonly DecidedRule[], group: FieldGroup, reader: Reader, today: Day): FieldCell {
  const later = decided
    .filter((rule) => rule.group === group && rule.reader === reader && rule.validFrom > today)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))[0]
  return {
    group,
    reader,
    showing: showingOn(decided, group, reader, today),
    allowed: startTable.cells[group][reader].allowed,
    next: later ? { showing: later.showing, from: later.validFrom } : null,
  }
}
