import { type TellProgress, tellNobody } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { others } from '#platform/sheets/sheets.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { spotOf } from '../cards/add-employer.ts'
import { bringInEmployer } from '../cards/bring-in-employer.ts'
import { findEmployer } from '../cards/find-employer.ts'
import { bringInVacancy, bringUpToDate } from '../vacancies/bring-in-vacancy.ts'
import { pointOf } from '../vacancies/vacancy-content.ts'
import type { GivenVacancy } from './given-vacancy.rules.ts'
import { countVacancies, knowVacancies } from './preview-vacancies.ts'
import { becoming, contentOnly, nothingSaid, type SettledVacancy, settleVacancies } from './settle-vacancies.rules.ts'
import {
  claimVacancyImport,
  employersNamed,
  findVacancyImport,
  findVacancyRows,
  keepVacancyRows,
  type RowToKeep,
  saveReference,
  saveVacancyCounts,
  waitForVacancyTurn,
} from './vacancy-import.store.ts'

const all = ['new', 'changed', 'unchanged', 'refused'] as const
const every = 1_000_000
/** In between everybody else has a turn. */
const atATime = 100

/** Stores every row that was not refused: all of them, or none. What each row is, is decided anew. */
export const storeVacancies = (
  house: House,
  caller: Caller,
  { id }: { id: string },
  { tell = tellNobody }: { tell?: TellProgress } = {},
) =>
  house.db.act(caller, 'change-vacancy', async (act) => {
    const { organisation } = act.caller
    const claimed = await claimVacancyImport(act, id, 'ready', 'stored')
    if (!claimed || !organisation) return whyNotStored(act, id)
    await waitForVacancyTurn(act, organisation)
    const rows = (await findVacancyRows(act, id, all, every)).map(({ content }) => content)
    const settled = settleVacancies(rows, await knowVacancies(act, organisation))
    const employers = await employersFor(act, settled)
    const kept: RowToKeep[] = []
    for (const row of settled) {
      kept.push(await storeRow(act, row, employers))
      if (kept.length % atATime > 0) continue
      tell({ step: 'storing', done: kept.length, all: settled.length })
      await others()
    }
    await keepVacancyRows(act, id, organisation, kept)
    const counts = countVacancies(settled)
    await saveVacancyCounts(act, id, counts)
    return done({ id, counts })
  })

async function whyNotStored(act: Act, id: string) {
  const found = await findVacancyImport(act, id)
  if (!found) return notFound()
  const because = found.state === 'undone' ? ('already-undone' as const) : ('already-stored' as const)
  return refused({ because, kind: 'conflict' })
}

type FindEmployer = (given: GivenVacancy) => Id<'Employer'> | undefined

/** The employers the region knows, by number and by name; those it does not know get a card. */
async function employersFor(act: Act, rows: readonly SettledVacancy[]): Promise<FindEmployer> {
  const fresh = rows.flatMap(({ status, vacancy }) => (status === 'new' && vacancy ? [vacancy] : []))
  const names = fresh.flatMap(({ employer }) => (employer ? [employer] : []))
  const numbers = fresh.flatMap(({ kvk }) => (kvk ? [kvk] : []))
  const found = new Map<string, Id<'Employer'>>()
  const remember = (id: string, name: string | null, kvk: string | null) => {
    for (const key of [kvk, name?.toLowerCase()]) if (key && !found.has(key)) found.set(key, id as Id<'Employer'>)
  }
  for (const { id, name, kvk } of await employersNamed(act, names, numbers)) remember(id, name, kvk)
  const find: FindEmployer = ({ kvk, employer }) => found.get(kvk ?? '') ?? found.get(employer?.toLowerCase() ?? '')
  for (const given of fresh) {
    if (find(given) || !given.employer) continue
    const { employer: name, kvk, town, postcode } = given
    const facts = { name, kvk, town, postcode, sector: null, size: null, bond: null, remark: null }
    const id = await bringInEmployer(act, facts)
    if (id) remember(id, name, kvk)
  }
  return find
}

async function storeRow(act: Act, row: SettledVacancy, findEmployerOf: FindEmployer): Promise<RowToKeep> {
  const { status, known, becomes, ...content } = row
  const plain = { row: row.row, status, vacancy: known?.id ?? null, content }
  if (status === 'changed' && known && becomes) {
    const employer = await findEmployer(act, known.employer.id)
    if (employer) await bringUpToDate(act, known, becomes, employer)
    return { ...plain, content: { ...content, before: contentOnly(known), version: known.version + 1 } }
  }
  if (status !== 'new' || !row.vacancy) return plain
  const id = await addRow(act, row.vacancy, findEmployerOf(row.vacancy))
  if (id) return { ...plain, vacancy: id, content: { ...content, version: 1 } }
  const fault = { because: 'no-employer' as const, column: null, said: '' }
  return { ...plain, status: 'refused', content: { ...content, vacancy: null, faults: [fault] } }
}

/** A vacancy whose work is known is the team's at once; another stays a draft until somebody says what it is. */
async function addRow(act: Act, given: GivenVacancy, at: Id<'Employer'> | undefined) {
  const employer = at && (await findEmployer(act, at))
  if (!employer) return undefined
  const said = becoming(nothingSaid, given)
  const place = given.town || given.postcode ? await spotOf(act, given) : null
  const content = { ...said, town: said.town ?? employer.town, sector: said.sector ?? employer.sector }
  const point = place ?? (await pointOf(act, content.town, employer))
  const state = content.occupation ? 'team' : 'draft'
  const id = await bringInVacancy(act, { employer, content, state, point })
  if (given.reference) await saveReference(act, id, given.reference)
  await act.tell({ name: 'VacancyAdded', vacancy: id, employer: employer.id, state })
  return id
}
