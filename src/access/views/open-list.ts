import { redirect } from 'react-router'
import type { Caller } from '#platform/public.ts'
import { isBare, type ListSettings } from '#platform/web/list-settings.ts'
import { need } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { seeList } from './see-views.ts'

/** What the loader of every list asks first: her columns and views. Without a question it goes on to where she begins. */
export async function openList({ house, caller, url }: Visit<Caller>, list: string): Promise<ListSettings> {
  const settings = need(await seeList(house, caller, list, url.searchParams.get('view')))
  const start = settings.views.find((view) => view.start)
  if (start && isBare(url.searchParams)) throw redirect(addressOfView(list, start))
  return settings
}

/** Where a view opens; it says which one it is, so that its tab stays on while one asks further. */
export const addressOfView = (list: string, { id, query }: { readonly id: string; readonly query: string }): string =>
  `/${list}?${query ? `${query}&` : ''}view=${id}`
