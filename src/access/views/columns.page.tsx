import { type ActionFunctionArgs, redirect } from 'react-router'
import { chooseColumns } from '#access/views/keep-views.ts'
import { moved } from '#access/views/view.rules.ts'
import { ColumnChoice } from '#access/views/view.shapes.ts'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

/** Keeps which columns somebody wants, and leads back to the list, with its panel open. */
export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const values = await formValues(request, { lists: ['column'] })
  const ticked = values.column as string[]
  const up = typeof values.up === 'string' ? moved(ticked, values.up, -1) : ticked
  const columns = typeof values.down === 'string' ? moved(up, values.down, 1) : up
  const asked = ColumnChoice.safeParse({ list: values.list, columns: values.intent === 'reset' ? null : columns })
  if (!asked.success) throw redirect('/work', 303)
  need(await chooseColumns(visit.house, callerWithKey(visit, values), asked.data))
  const back = new URLSearchParams(String(values.back ?? ''))
  const panel = values.up || values.down ? '#columns' : ''
  return redirect(`/${asked.data.list}?${back.size > 0 ? back : 'view=all'}${panel}`, 303)
}
