import type { ReactNode } from 'react'
import { Form, useSearchParams } from 'react-router'
import { useChosen } from '#platform/ui/bulk-bar.tsx'
import { Button, ButtonGroup, ButtonLink } from '#platform/ui/button.tsx'
import { FormKey } from '#platform/ui/form.tsx'
import type { IconName } from '#platform/ui/icon.tsx'
import { useUiWords } from '#platform/ui/lang.tsx'
import { Card, Stack } from '#platform/ui/layout.tsx'
import { PageHeader } from '#platform/ui/page-header.tsx'
import { Alert, Empty } from '#platform/ui/status.tsx'
import { Table } from '#platform/ui/table.tsx'

interface ListBulkProps {
  form: string
  /** The page that shows what would change, before anything does. */
  action: string
  /** "All 128 that match"; null when everything that matches is on the page. */
  all: string | null
  children: ReactNode
}

/**
 * What can be done with the chosen rows, or with everything that matches: it asks a page first and changes nothing. A
 * plain form, so that a file can be what it leads to.
 */
export function ListBulk({ form, action, all, children }: ListBulkProps) {
  const t = useUiWords()
  const [params] = useSearchParams()
  const count = useChosen(form)
  const asked = [...params].filter(([name]) => !['after', 'page', 'lang', 'view', 'chosen', 'all'].includes(name))
  return (
    <form id={form} method="get" action={action} className="sk-bulk">
      {asked.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <span className="sk-bulk__count" aria-live="polite">
        {count ? t.chosen(count) : t.whatYouChoose}
      </span>
      {all ? (
        <label className="sk-choice sk-bulk__all">
          <input className="sk-checkbox" type="checkbox" name="all" value="yes" />
          <span>{all}</span>
        </label>
      ) : null}
      <div className="sk-bulk__actions">{children}</div>
    </form>
  )
}

export interface ManyRow {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly to: string
  readonly now: ReactNode
  readonly becomes: ReactNode
}

interface ManyRowsProps {
  title: string
  heads: { readonly name: string; readonly now: string; readonly becomes: string }
  rows: readonly ManyRow[]
}

/** What changes for each, exactly: now, and what it becomes. */
export const ManyRows = ({ title, heads, rows }: ManyRowsProps) => (
  <Card flush title={title}>
    <Table
      caption={title}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { head: heads.name, main: true, cell: ({ name, to }) => <a href={to}>{name}</a> },
        { head: heads.now, cell: ({ now }) => now },
        { head: heads.becomes, cell: ({ becomes }) => <strong>{becomes}</strong> },
      ]}
    />
  </Card>
)

/** Who stays as they are, and why. */
export const ManyLeft = ({
  title,
  rows,
}: {
  title: string
  rows: readonly { readonly id: string; readonly name: string; readonly why: string }[]
}) =>
  rows.length === 0 ? null : (
    <Card title={title}>
      <ul>
        {rows.map(({ id, name, why }) => (
          <li key={id}>
            <strong>{name}</strong>: {why}
          </li>
        ))}
      </ul>
    </Card>
  )

interface ManyPreviewProps {
  title: string
  lead: string
  list: { readonly name: string; readonly to: string }
  /** More match than are changed at once; null when these are all. */
  more: string | null
  staying: (count: number) => string
  left: readonly { readonly id: string; readonly name: string; readonly why: string }[]
  children: ReactNode
}

/** What would change, before anything does: the form, each row as it is and becomes, and who stays and why. */
export const ManyPreview = ({ title, lead, list, more, staying, left, children }: ManyPreviewProps) => (
  <div className="sk-page--narrow">
    <PageHeader title={title} lead={lead} breadcrumb={[{ label: list.name, to: list.to }]} />
    <Stack>
      {more ? <Alert tone="caution">{more}</Alert> : null}
      {children}
      <ManyLeft title={staying(left.length)} rows={left} />
    </Stack>
  </div>
)

/** Carries whom it was shown for, with the version that was shown. */
export const SeenFields = ({ rows }: { rows: readonly { readonly id: string; readonly version: number }[] }) =>
  rows.map(({ id, version }) => <input key={id} type="hidden" name="seen" value={`${id} ${version}`} />)

/** The choice goes along to the next look, which changes nothing either. */
export function ChosenFields() {
  const [params] = useSearchParams()
  return [...params]
    .filter(([name]) => name !== 'to' && name !== 'lang')
    .map(([name, value]) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />)
}

/** The way back, for as long as it is open. */
export function UndoMany({ id, action }: { id: string; action: string }) {
  const t = useUiWords()
  return (
    <Form method="post" action={action}>
      <FormKey />
      <Button icon="undo" name="undo" value={id}>
        {t.undo}
      </Button>
    </Form>
  )
}

interface ManyDoneProps {
  title: string
  /** How long it can be undone; null when it cannot any more. */
  undoHint: string | null
  /** The list one came from. */
  list: { readonly name: string; readonly to: string; readonly back: string }
  undo: { readonly id: string; readonly action: string }
  left: { readonly title: string; readonly rows: readonly { id: string; name: string; why: string }[] }
}

/** What was done, who stays as they are and why, and the way back. */
export const ManyDone = ({ title, undoHint, list, undo, left }: ManyDoneProps) => (
  <div className="sk-page--narrow">
    <PageHeader title={title} lead={undoHint} breadcrumb={[{ label: list.name, to: list.to }]} />
    <Stack>
      <ButtonGroup>
        <ButtonLink look="primary" to={list.to}>
          {list.back}
        </ButtonLink>
        {undoHint ? <UndoMany {...undo} /> : null}
      </ButtonGroup>
      <ManyLeft {...left} />
    </Stack>
  </div>
)

interface NoneChosenProps {
  icon: IconName
  list: ManyDoneProps['list']
  title: string
  children: ReactNode
}

/** Nothing was ticked in the list. */
export const NoneChosen = ({ icon, list, title, children }: NoneChosenProps) => (
  <>
    <PageHeader title={list.name} breadcrumb={[{ label: list.name, to: list.to }]} />
    <Card>
      <Empty icon={icon} title={title} action={<ButtonLink to={list.to}>{list.back}</ButtonLink>}>
        {children}
      </Empty>
    </Card>
  </>
)
