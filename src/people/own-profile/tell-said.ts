import { shownNames, type ToldPart, type ToldRow } from '#access/public.ts'
import type { Act, House, Read } from '#platform/public.ts'
import { today } from '#values/public.ts'
import { listAll } from './own-statement.store.ts'
import { termOf } from './said-terms.rules.ts'
import { openSaid, openSaidLine } from './seal-said.ts'

/** Everything she said of herself and what came of it. What helps rests on an article of its own. */
export async function tellSaid(house: House, act: Act, person: Read): Promise<readonly ToldPart[]> {
  const statements = await listAll(act, person)
  const names = await shownNames(
    act,
    statements.map(({ answeredBy }) => answeredBy),
  )
  const rows = await Promise.all(
    statements.map(async (one) => {
      const said = await openSaid(house, act, one, 'access')
      const row: ToldRow = {
        what: `own-${one.part}`,
        said: said?.map((id) => named(termOf(one.part, id))) ?? null,
        day: today(one.saidAt),
        how: one.saidHow,
        over: one.over,
        verdict: one.answer,
        reason: one.reason,
        answer: await openSaidLine(house, act, one, 'access'),
        answeredBy: names.get(one.answeredBy ?? '') ?? null,
        answered: one.answeredAt && today(one.answeredAt),
      }
      return { helps: one.part === 'helps', row }
    }),
  )
  const tables = ['people.own_statement']
  return [
    { part: 'said', item: 'work-wishes', tables, rows: rows.filter(({ helps }) => !helps).map(({ row }) => row) },
    { part: 'saidHelps', item: 'what-helps', tables, rows: rows.filter(({ helps }) => helps).map(({ row }) => row) },
  ]
}

const named = ({ id, nl, en }: { id: string; nl: string; en: string }) => ({ code: id, nl, en })
