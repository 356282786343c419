import { mayDo, organisationSeal } from '#access/public.ts'
import type { Act, Caller, GivenFile, House, NoPermit } from '#platform/public.ts'
import { done, newId, notFound, refused } from '#values/public.ts'
import { type Findings, lockFindings, lockRow } from './content.ts'
import { shown } from './fault.rules.ts'
import { type ImportId, keepImport, keepRows } from './import.store.ts'
import { hashed, knowPeople } from './know-people.ts'
import { readPeople } from './read-people.ts'
import { countUnread, type ReadSheet } from './read-sheet.rules.ts'
import { type Counts, countRows, type SettledRow, settle } from './settle.rules.ts'

/** Reads a file and says what storing it would do. Nobody gets a dossier yet; the rows wait, sealed. */
export async function previewImport(house: House, caller: Caller, file: GivenFile) {
  if (!mayDo(caller, 'bring-in-people')) return refused<NoPermit>({ because: 'no-permit', kind: 'not-allowed' })
  const read = await readPeople(file.bytes, house.clock.today())
  if (!read.done) return read
  return house.db.act(caller, 'bring-in-people', (act) => keepPreview(house, act, file.name, read.value))
}

async function keepPreview(house: House, act: Act, fileName: string, sheet: ReadSheet) {
  const { organisation } = act.caller
  if (!organisation) return notFound()
  const rows = hashed(house, sheet.rows)
  const settled = settle(rows, await knowPeople(act, organisation, rows))
  const id: ImportId = newId()
  const counts = countRows(settled)
  const seal = await organisationSeal(house, act, organisation)
  const findings: Findings = {
    notRead: sheet.notRead,
    unread: countUnread(settled.filter(({ status }) => status !== 'refused')),
  }
  await keepImport(act, {
    id,
    organisation,
    fileName: shown(fileName.trim()) || '-',
    layout: sheet.layout,
    counts,
    findings: lockFindings(seal, id, findings),
  })
  await keepRows(
    act,
    id,
    organisation,
    settled.map((row) => ({
      row: row.row,
      status: row.status,
      dossier: row.dossier?.id ?? null,
      content: lockRow(seal, id, row.row, contentOf(row)),
    })),
  )
  return done<{ id: ImportId; counts: Counts }>({ id, counts })
}

const contentOf = ({ label, person, changes, faults, unread }: SettledRow) => ({
  label,
  person,
  changes,
  faults,
  unread,
})
