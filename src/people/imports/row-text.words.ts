import type { Lang } from '#values/public.ts'
import { changeText } from './fact-text.words.ts'
import type { Fault } from './fault.rules.ts'
import { faultsWords } from './faults.words.ts'
import type { ImportRow } from './see-import-rows.ts'

export interface FaultLine {
  readonly column: string | null
  /** Null when it must not be shown, empty when nothing stands there. */
  readonly said: string | null
  readonly toDo: string
}

/** A row as the page says it. */
export interface RowText {
  readonly row: number
  readonly name: string | null
  readonly dossier: string | null
  readonly faults: readonly FaultLine[]
  readonly changes: readonly ReturnType<typeof changeText>[]
}

export const rowText = ({ row, name, dossier, faults, changes, kept, undone }: ImportRow, lang: Lang): RowText => ({
  row,
  name,
  dossier: undone === 'removed' ? null : dossier,
  faults: faults.map((fault) => faultText(fault, lang)),
  changes: (undone === 'kept' ? kept : changes).map((change) => changeText(change, lang)),
})

const faultText = ({ because, column, said, facts = {} }: Fault, lang: Lang): FaultLine => ({
  column,
  said,
  toDo: faultsWords[lang].toDo[because](facts),
})
