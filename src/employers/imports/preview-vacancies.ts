import { mayDo } from '#access/public.ts'
import type { Act, Caller, GivenFile, House, NoPermit } from '#platform/public.ts'
import { done, notFound, refused } from '#values/public.ts'
import { otherNamesFirst } from '#vocabulary/reference.ts'
import { vacanciesOfTeam } from '../vacancies/bring-in-vacancy.ts'
import { readVacancies } from './read-vacancies.ts'
import type { VacancyRow } from './read-vacancy-row.rules.ts'
import { type KnownVacancies, nameKey, type SettledVacancy, settleVacancies } from './settle-vacancies.rules.ts'
import {
  keepVacancyImport,
  keepVacancyRows,
  referencesOf,
  type VacancyCounts,
  type VacancyImportId,
} from './vacancy-import.store.ts'
import type { ReadVacancies } from './vacancy-pieces.ts'

/** Reads a file with work and says what storing it would do. Nothing of it is stored yet. */
export async function previewVacancies(house: House, caller: Caller, file: GivenFile) {
  if (!mayDo(caller, 'change-vacancy')) return refused<NoPermit>({ because: 'no-permit', kind: 'not-allowed' })
  const read = await readVacancies(file.bytes, house.clock.today(), await otherNamesFirst(house, caller))
  if (!read.done) return read
  return house.db.act(caller, 'change-vacancy', (act) => keepPreview(act, file.name, read.value))
}

async function keepPreview(act: Act, fileName: string, { headings, notRead, rows }: ReadVacancies) {
  const { organisation } = act.caller
  if (!organisation) return notFound()
  const settled = settleVacancies(rows, await knowVacancies(act, organisation))
  const counts = countVacancies(settled)
  const id = await keepVacancyImport(act, {
    organisation,
    fileName: fileName.trim().slice(0, 200) || '-',
    counts,
    findings: { headings, notRead },
  })
  await keepVacancyRows(act, id, organisation, settled.map(previewed))
  return done<{ id: VacancyImportId; counts: VacancyCounts }>({ id, counts })
}

const previewed = ({ status, known, becomes: _becomes, ...content }: SettledVacancy) => ({
  row: content.row,
  status,
  vacancy: known?.id ?? null,
  content: rowOnly(content),
})

const rowOnly = ({ row, label, vacancy, faults, unread, cells }: VacancyRow): VacancyRow => ({
  row,
  label,
  vacancy,
  faults,
  unread,
  cells,
})

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
