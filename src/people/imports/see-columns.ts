import { organisationSeal, rememberedHeadings } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { cellText, done, notFound, refused } from '#values/public.ts'
import { openFindings, openRow } from './content.ts'
import { shown } from './fault.rules.ts'
import { type Field, fieldNamed, isOpenHeading, knowsWho, plain } from './headings.rules.ts'
import { findImport, findRows, type ImportId } from './import.store.ts'

export interface ColumnSeen {
  readonly heading: string
  /** What it means now; 'none' was said before, null was never said. */
  readonly field: Field | 'none' | null
  /** Whether somebody may say what it means: a heading that we know needs nobody. */
  readonly isOpen: boolean
  /** What stands in the first rows, so that one recognises the column. */
  readonly examples: readonly string[]
}

const exampleRows = 20

/** The columns of a file that is not stored yet, with a few of their answers. */
export const seeColumns = (house: House, caller: Caller, { id: asked }: { id: string }) =>
  house.db.act(caller, 'bring-in-people', async (act) => {
    const id = asked as ImportId
    const record = await findImport(act, id)
    if (!record || !act.caller.organisation) return notFound()
    if (record.state !== 'ready') return refused({ because: 'already-stored', kind: 'conflict' })
    const seal = await organisationSeal(house, act, act.caller.organisation)
    const { headings = [] } = openFindings(seal, id, record.findings_sealed)
    const chosen = await rememberedHeadings(act, 'people', fieldNamed)
    const statuses = ['new', 'changed', 'unchanged', 'refused'] as const
    const first = await findRows(act, id, { statuses, after: 0, size: exampleRows })
    const rows = first.map((row) => openRow(seal, id, row.row_number, row.content_sealed).cells ?? [])
    const columns = headings.map(({ heading, field }, place): ColumnSeen => {
      const isOpen = isOpenHeading(heading)
      return {
        heading: shown(heading) ?? '',
        field: field ?? (isOpen && chosen.get(plain(heading)) === 'none' ? 'none' : null),
        isOpen,
        examples: isOpen
          ? examplesOf(rows.map((cells) => shown(cellText(cells[place]), field ?? undefined) ?? ''))
          : [],
      }
    })
    return done({
      id,
      fileName: record.file_name,
      columns,
      knowsWho: knowsWho(headings.map(({ field }) => field)),
    })
  })

const examplesOf = (texts: readonly string[]): string[] => [...new Set(texts.filter(Boolean))].slice(0, 3)
