import { type OrganisationSeal, organisationSeal, rememberHeadings } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { type MoreNames, rememberingWork } from '#vocabulary/public.ts'
import { otherNamesOfWork } from '#vocabulary/reference.ts'
import { type Findings, lockFindings, lockRow, openFindings } from './content.ts'
import { columnsOf, type Field, type Headings, isOpenHeading, type Layout, plain } from './headings.rules.ts'
import { holdPreview, type ImportId, keepRows, saveFindings } from './import.store.ts'
import { hashed, knowPeople } from './know-people.ts'
import { contentOf } from './preview-import.ts'
import { readRow } from './read-row.rules.ts'
import { countUnread, type UnreadCount } from './read-sheet.rules.ts'
import { type OpenedRow, rowsInTurn } from './rows-in-turn.ts'
import { countRows, type FirstRows, noCounts, settle } from './settle.rules.ts'

export interface ColumnsChosen {
  readonly id: string
  /** What each column with a heading that we do not know means, by its place; 'none' leaves it out. */
  readonly fields: ReadonlyMap<number, Field | 'none'>
}

/** Somebody says what the columns are. The rows are read again, and the answer counts for the next file as well. */
export const chooseColumns = (house: House, caller: Caller, { id: asked, fields }: ColumnsChosen) =>
  house.db.act(caller, 'bring-in-people', async (act) => {
    const { organisation } = act.caller
    const id = asked as ImportId
    const held = await holdPreview(act, id)
    if (!held || !organisation) return notFound()
    const seal = await organisationSeal(house, act, organisation)
    const before = openFindings(seal, id, held.findings_sealed)
    const headings = (before.headings ?? []).map(({ heading }) => heading)
    const chosen = new Map(
      headings.flatMap((heading, place): [string, Field | 'none'][] => {
        const field = fields.get(place)
        return field && isOpenHeading(heading) ? [[plain(heading), field]] : []
      }),
    )
    await rememberHeadings(act, organisation, 'people', chosen)
    const read = columnsOf(headings, chosen)
    const reading: Rereading = {
      id,
      organisation,
      seal,
      read,
      work: await otherNamesOfWork(act),
      firstRows: new Map(),
      unread: new Map(),
    }
    let counts = noCounts
    for await (const piece of rowsInTurn(act, seal, id))
      counts = countRows(await readAgain(house, act, reading, piece), counts)
    const findings = lockFindings(seal, id, findingsOf(before, reading))
    await saveFindings(act, id, { layout: held.layout as Layout, counts, findings })
    return done({ id, counts })
  })

interface Rereading {
  readonly id: ImportId
  readonly organisation: Id<'Organisation'>
  readonly seal: OrganisationSeal
  readonly read: Headings
  readonly work: MoreNames
  readonly firstRows: FirstRows
  readonly unread: Map<string, UnreadCount>
}

async function readAgain(house: House, act: Act, reading: Rereading, piece: readonly OpenedRow[]) {
  const { id, organisation, seal, read, firstRows, unread } = reading
  const how = { work: rememberingWork(reading.work), lenient: read.layout === 'vum' }
  const rows = hashed(
    house,
    piece.map(({ record, content: { cells = [], decided } }) => {
      const again = readRow({ row: record.row_number, cells }, read.columns, act.today, how)
      return { ...again, cells, ...(decided && { decided }) }
    }),
  )
  const settled = settle(rows, await knowPeople(act, organisation, rows), firstRows)
  countUnread(
    settled.filter(({ status }) => status !== 'refused'),
    unread,
  )
  const kept = settled.map((row) => ({
    row: row.row,
    status: row.status,
    dossier: row.dossier?.id ?? null,
    content: lockRow(seal, id, row.row, contentOf(row)),
  }))
  await keepRows(act, id, organisation, kept)
  return settled
}

/** What never enters stays as it was; of the kept columns it is told anew. */
function findingsOf({ notRead, headings = [] }: Findings, { read, unread }: Rereading): Findings {
  const never = notRead.filter(({ why }) => why === 'private' || why === 'not-needed')
  const field = (place: number) => read.columns.find((column) => column.place === place)?.field ?? null
  return {
    notRead: [...never, ...read.notRead],
    headings: headings.map(({ heading }, place) => ({ heading, field: field(place) })),
    unread: [...unread.values()],
  }
}
