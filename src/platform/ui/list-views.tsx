import { Link, useSearchParams } from 'react-router'
import { type Tab, Tabs } from '#platform/ui/find.tsx'
import { Icon } from '#platform/ui/icon.tsx'
import { useWords } from '#platform/ui/lang.tsx'
import { listWords } from '#platform/ui/list.words.ts'
import { type ListSettings, queryToKeep } from '#platform/web/list-settings.ts'

interface ListTabsProps {
  label: string
  list: ListSettings
  /** The views every list begins with; `to` as `?stage=ready`, and `?` for everything. */
  tabs: Tab[]
}

/** The views a list begins with, those somebody kept, and the way to keep what one sees now. */
export function ListTabs({ label, list, tabs }: ListTabsProps) {
  const saved = list.views.map(({ id, name, query }) => ({
    label: name,
    to: `?${query ? `${query}&` : ''}view=${id}`,
    here: id === list.open,
  }))
  const begun = tabs.map((tab) => ({ ...tab, to: withoutView(tab.to), here: tab.here && list.open === null }))
  return (
    <Tabs label={label} tabs={[...begun, ...saved]}>
      <KeepView list={list} />
    </Tabs>
  )
}

/** A view of the list itself is not one that somebody kept; and a bare address would open where she begins. */
function withoutView(to: string): string {
  const params = new URLSearchParams(to.split('?')[1] ?? '')
  params.delete('view')
  return params.size > 0 ? `?${params}` : '?view=all'
}

/** Asks for a name. In a view of one's own that was asked further, for that change. */
function KeepView({ list }: { list: ListSettings }) {
  const t = useWords(listWords)
  const [params] = useSearchParams()
  const now = queryToKeep(params)
  const open = list.views.find(({ id }) => id === list.open)
  if (open && queryToKeep(new URLSearchParams(open.query)) === now) return null
  const change = open?.mine ? { id: open.id } : {}
  return (
    <Link className="sk-tabs__keep" to={`/views?${new URLSearchParams({ list: list.list, keep: now, ...change })}`}>
      <Icon name="add" />
      {open?.mine ? t.keepChange : t.keep}
    </Link>
  )
}
