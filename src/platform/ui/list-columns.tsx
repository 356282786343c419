import type { ReactNode } from 'react'
import { Form, useSearchParams } from 'react-router'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { FormKey } from '#platform/ui/form.tsx'
import { Icon, type IconName } from '#platform/ui/icon.tsx'
import { useUiWords, useWords } from '#platform/ui/lang.tsx'
import { Hidden } from '#platform/ui/layout.tsx'
import { listWords } from '#platform/ui/list.words.ts'
import { columnsInOrder, type ListSettings } from '#platform/web/list-settings.ts'

/** As much of a column as choosing needs. */
interface ColumnName {
  readonly id: string
  readonly head: string
  readonly fixed?: boolean
  readonly more?: boolean
}

/** Which columns a list has, and in which order. A form as any other: it works without script. */
export function ColumnChoice({ list, columns }: { list: ListSettings; columns: readonly ColumnName[] }) {
  const t = useWords(listWords)
  const [params] = useSearchParams()
  const shown = columnsInOrder(columns, list.columns).filter(({ fixed }) => !fixed)
  const others = columns.filter((column) => !column.fixed && !shown.includes(column))
  return (
    <Panel icon="table" label={t.columns}>
      <Form method="post" action="/list-columns" preventScrollReset id="columns">
        <FormKey />
        <input type="hidden" name="list" value={list.list} />
        <input type="hidden" name="back" value={params.toString()} />
        <p className="sk-soft sk-small">{t.columnsHint}</p>
        <ul className="sk-column-choice">
          {shown.map((column, at) => (
            <li key={column.id}>
              <Tick column={column} on />
              <Move by="up" column={column} off={at === 0} />
              <Move by="down" column={column} off={at === shown.length - 1} />
            </li>
          ))}
          {others.map((column) => (
            <li key={column.id}>
              <Tick column={column} on={false} />
            </li>
          ))}
        </ul>
        <div className="sk-button-group">
          <Button look="primary" small name="intent" value="show">
            {t.showColumns}
          </Button>
          <Button look="subtle" small name="intent" value="reset">
            {t.asItWas}
          </Button>
        </div>
      </Form>
    </Panel>
  )
}

const Tick = ({ column: { id, head }, on }: { column: ColumnName; on: boolean }) => (
  <label className="sk-choice">
    <input className="sk-checkbox" type="checkbox" name="column" value={id} defaultChecked={on} key={String(on)} />
    <span>{head}</span>
  </label>
)

function Move({ by, column: { id, head }, off }: { by: 'up' | 'down'; column: ColumnName; off: boolean }) {
  const t = useWords(listWords)
  return (
    <button className="sk-column-choice__move" type="submit" name={by} value={id} disabled={off}>
      <Icon name={by} />
      <Hidden>{t[by](head)}</Hidden>
    </button>
  )
}

/**
 * A list to take along, as a workbook or as text; `to` says where each of them is. The answer itself says that it is a
 * file: with the attribute the browser would save the page that asks who is there as well.
 */
export function TakeAlong({ to }: { to: (format: 'xlsx' | 'csv') => string }) {
  const t = useUiWords()
  return (
    <Panel icon="download" label={useWords(listWords).export}>
      <ButtonLink icon="download" to={to('xlsx')} outside>
        {t.asExcel}
      </ButtonLink>
      <ButtonLink icon="download" to={to('csv')} outside>
        {t.asCsv}
      </ButtonLink>
    </Panel>
  )
}

/** A button that opens a panel, also without script. */
const Panel = ({ icon, label, children }: { icon: IconName; label: string; children: ReactNode }) => (
  <details className="sk-more sk-more--button">
    <summary className="nl-button nl-button--secondary sk-button">
      <Icon name={icon} />
      <span className="nl-button__label">{label}</span>
    </summary>
    <div className="sk-more__panel">{children}</div>
  </details>
)
