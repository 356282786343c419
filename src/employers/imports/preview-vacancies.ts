import {
  mayDo,
  type OrganisationSeal,
  organisationSeal,
  rememberedHeadings,
  type TellProgress,
  tellNobody,
} from '#access/public.ts'
import type { Act, Caller, GivenFile, House, NoPermit } from '#platform/public.ts'
import { done, type FileRefusal, type Id, notFound, type Outcome, refused } from '#values/public.ts'
import { otherNamesOfWork } from '#vocabulary/reference.ts'
import { vacanciesOfTeam } from '../vacancies/bring-in-vacancy.ts'
import { readVacancies } from './read-vacancies.ts'
import { type KnownVacancies, nameKey, type SettledVacancy, settleVacancies } from './settle-vacancies.rules.ts'
import {
  isOpenVacancyHeading,
  knowsWork,
  plainHeading,
  type VacancyField,
  type VacancyHead,
  vacancyFieldNamed,
} from './vacancy-headings.rules.ts'
import {
  keepVacancyImport,
  keepVacancyRows,
  lockCells,
  type RowToKeep,
  referencesOf,
  type VacancyCounts,
  type VacancyImportId,
} from './vacancy-import.store.ts'
import type { VacancySheetRow } from './vacancy-pieces.ts'

export interface HowToPreviewVacancies {
  readonly tell?: TellProgress
  /** Takes a file of which no heading is known: on a page, somebody says what the columns are. */
  readonly anyHeadings?: boolean
  /** What these headings mean, for this file alone. */
  readonly headings?: ReadonlyMap<string, VacancyField | 'none'>
}

/** Reads a file with work and says what storing it would do. Nothing of it is stored yet. */
export async function previewVacancies(house: House, caller: Caller, file: GivenFile, how: HowToPreviewVacancies = {}) {
  if (!mayDo(caller, 'change-vacancy')) return refused<NoPermit>({ because: 'no-permit', kind: 'not-allowed' })
  return house.db.act(caller, 'change-vacancy', async (act) => {
    const { organisation } = act.caller
    if (!organisation) return notFound()
    const read = await readAll(act, file, how)
    return read.done ? keepPreview(house, act, organisation, file.name, read.value) : read
  })
}

interface Read {
  readonly head: VacancyHead
  readonly rows: readonly VacancySheetRow[]
}

async function readAll(
  act: Act,
  { bytes }: GivenFile,
  { tell = tellNobody, anyHeadings = false, headings = new Map() }: HowToPreviewVacancies,
): Promise<Outcome<Read, FileRefusal>> {
  const chosen = [
    ...(await rememberedHeadings(act, 'vacancies', vacancyFieldNamed)),
    ...[...headings].map(([heading, field]) => [plainHeading(heading), field] as const),
  ]
  const work = await otherNamesOfWork(act)
  const rows: VacancySheetRow[] = []
  let head: VacancyHead | undefined
  for await (const piece of readVacancies({ bytes, today: act.today, chosen, anyHeadings, work })) {
    if ('done' in piece) return piece
    if ('head' in piece) head = piece.head
    else rows.push(...piece.rows)
    tell({ step: 'reading', done: rows.length, all: null })
  }
  return head ? done({ head, rows }) : refused<FileRefusal>({ because: 'broken-file', kind: 'invalid' })
}

async function keepPreview(
  house: House,
  act: Act,
  organisation: Id<'Organisation'>,
  fileName: string,
  { head, rows }: Read,
) {
  const settled = settleVacancies(rows, await knowVacancies(act, organisation))
  const counts = countVacancies(settled)
  const id = await keepVacancyImport(act, {
    organisation,
    fileName: fileName.trim().slice(0, 200) || '-',
    counts,
    findings: head,
  })
  const seal = isAskedAbout(head) ? await organisationSeal(house, act, organisation) : null
  await keepVacancyRows(act, id, organisation, previewed(id, seal, settled, rows))
  const knows = knowsWork(head.columns.map(({ field }) => field))
  return done<{ id: VacancyImportId; counts: VacancyCounts; knowsWork: boolean }>({ id, counts, knowsWork: knows })
}

/** Whether somebody can still say what a column is: only then the cells behind it are kept. */
export const isAskedAbout = ({ columns }: VacancyHead): boolean =>
  columns.some(({ heading }) => isOpenVacancyHeading(heading))

/** As it waits for a yes; the cells of columns that nobody knows are sealed. */
export const previewed = (
  id: string,
  seal: OrganisationSeal | null,
  settled: readonly SettledVacancy[],
  rows: readonly Pick<VacancySheetRow, 'kept'>[],
): RowToKeep[] =>
  settled.map(({ row, status, known, label, vacancy, faults, unread, cells }, at) => ({
    ...{ row, status, vacancy: known?.id ?? null },
    content: { row, label, vacancy, faults, unread, cells },
    cells: seal && lockCells(seal, id, row, rows[at]?.kept ?? []),
  }))

export async function knowVacancies(act: Act, organisation: string): Promise<KnownVacancies> {
  const own = await vacanciesOfTeam(act, organisation)
  const references = await referencesOf(act, organisation)
  return {
    byReference: new Map(
      own.flatMap((vacancy) => {
        const reference = references.get(vacancy.id)
        return reference ? [[reference, vacancy] as const] : []
      }),
    ),
    byName: new Map(own.map((vacancy) => [nameKey(vacancy.employer.name, vacancy.title), vacancy])),
  }
}

export function countVacancies(rows: readonly SettledVacancy[]): VacancyCounts {
  const count = (status: SettledVacancy['status']) => rows.filter((row) => row.status === status).length
  return { new: count('new'), changed: count('changed'), unchanged: count('unchanged'), refused: count('refused') }
}
