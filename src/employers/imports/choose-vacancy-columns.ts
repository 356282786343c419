import { organisationSeal, rememberHeadings } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { cellText, done, notFound, refused } from '#values/public.ts'
import { rememberingWork } from '#vocabulary/public.ts'
import { otherNamesOfWork } from '#vocabulary/reference.ts'
import { countVacancies, knowVacancies, previewed } from './preview-vacancies.ts'
import { readVacancyRow } from './read-vacancy-row.rules.ts'
import { settleVacancies } from './settle-vacancies.rules.ts'
import {
  isOpenVacancyHeading,
  knowsWork,
  plainHeading,
  type VacancyField,
  vacancyColumnsOf,
} from './vacancy-headings.rules.ts'
import {
  findVacancyImport,
  findWaitingCells,
  holdVacancyPreview,
  keepVacancyRows,
  openCells,
  saveVacancyFindings,
  type VacancyFindings,
} from './vacancy-import.store.ts'

export interface VacancyColumnsChosen {
  readonly id: string
  /** What each column with a heading that we do not know means, by its place; 'none' leaves it out. */
  readonly fields: ReadonlyMap<number, VacancyField | 'none'>
}

/** Somebody says what the columns are. The rows are read again, and the answer counts for the next file as well. */
export const chooseVacancyColumns = (house: House, caller: Caller, { id, fields }: VacancyColumnsChosen) =>
  house.db.act(caller, 'change-vacancy', async (act) => {
    const { organisation } = act.caller
    const held = await holdVacancyPreview(act, id)
    if (!held || !organisation) return notFound()
    const texts = columnsKept(held.findings).map(({ heading }) => heading)
    const chosen = new Map(
      texts.flatMap((heading, place): [string, VacancyField | 'none'][] => {
        const field = fields.get(place)
        return field && isOpenVacancyHeading(heading) ? [[plainHeading(heading), field]] : []
      }),
    )
    await rememberHeadings(act, organisation, 'vacancies', chosen)
    const { columns, notRead } = vacancyColumnsOf(texts, chosen)
    const findWork = rememberingWork(await otherNamesOfWork(act))
    const seal = await organisationSeal(house, act, organisation)
    const rows = (await findWaitingCells(act, id)).map(({ row, locked }) => {
      const kept = openCells(seal, id, row, locked)
      return { ...readVacancyRow({ row, cells: kept }, columns, act.today, findWork), kept }
    })
    const settled = settleVacancies(rows, await knowVacancies(act, organisation))
    await keepVacancyRows(act, id, organisation, previewed(id, seal, settled, rows))
    const counts = countVacancies(settled)
    const field = (place: number) => columns.find((column) => column.place === place)?.field ?? null
    await saveVacancyFindings(act, id, counts, {
      headings: columns.map(({ heading }) => heading),
      columns: texts.map((heading, place) => ({ heading, field: field(place) })),
      // What must not enter was never kept, and is told as before.
      notRead: [...neverKept(held.findings), ...notRead],
    })
    return done({ id, counts })
  })

const columnsKept = (findings: unknown) => (findings as VacancyFindings).columns ?? []

function neverKept(findings: unknown): readonly string[] {
  const { notRead } = findings as VacancyFindings
  return notRead.filter((heading) => !columnsKept(findings).some((column) => column.heading === heading))
}

export interface VacancyColumnSeen {
  readonly heading: string
  /** What it means now; 'none' was said before, null was never said. */
  readonly field: VacancyField | 'none' | null
  /** Whether somebody may say what it means: a heading that we know needs nobody. */
  readonly isOpen: boolean
  /** What stands in the first rows, so that one recognises the column. */
  readonly examples: readonly string[]
}

const exampleRows = 20

/** The columns of a file with work that is not stored yet, with a few of their answers. */
export const seeVacancyColumns = (house: House, caller: Caller, { id }: { id: string }) =>
  house.db.act(caller, 'change-vacancy', async (act) => {
    const record = await findVacancyImport(act, id)
    if (!record || !act.caller.organisation) return notFound()
    if (record.state !== 'ready') return refused({ because: 'already-stored', kind: 'conflict' })
    const seal = await organisationSeal(house, act, act.caller.organisation)
    const first = await findWaitingCells(act, id, exampleRows)
    const rows = first.map(({ row, locked }) => openCells(seal, id, row, locked))
    const columns = columnsKept(record.findings).map(({ heading, field }, place): VacancyColumnSeen => {
      const isOpen = isOpenVacancyHeading(heading)
      return { heading, field, isOpen, examples: isOpen ? examplesOf(rows.map((cells) => cellText(cells[place]))) : [] }
    })
    return done({
      id,
      fileName: record.file_name,
      columns,
      knowsWork: knowsWork(columns.map(({ field }) => (field === 'none' ? null : field))),
    })
  })

const examplesOf = (texts: readonly string[]): string[] =>
  [...new Set(texts.filter(Boolean).map((text) => text.slice(0, 60)))].slice(0, 3)
