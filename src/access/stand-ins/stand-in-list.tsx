import { Form } from 'react-router'
import { adminWords } from '#access/admin.words.ts'
import type { StandInRow } from '#access/stand-ins/stand-ins.ts'
import { Button, Empty, FormKey, Hidden, Table, useLang, useWords } from '#platform/ui/ui.tsx'
import { spokenDay } from '#values/public.ts'

/** Who is away, who does the work, and the way to take it back. */
export function StandInList({ standIns }: { standIns: readonly StandInRow[] }) {
  const t = useWords(adminWords)
  const lang = useLang()
  if (standIns.length === 0)
    return (
      <Empty icon="calendar" title={t.noStandIns}>
        {t.noStandInsHint}
      </Empty>
    )
  return (
    <Table
      caption={t.standIns}
      rows={standIns}
      rowKey={(row) => row.id}
      columns={[
        { head: t.absent, main: true, cell: (row) => row.absentName },
        { head: t.standIn, cell: (row) => row.standInName },
        { head: t.from, cell: (row) => spokenDay(row.from, lang) },
        { head: t.until, cell: (row) => spokenDay(row.until, lang) },
        {
          head: t.remove,
          cell: (row) => (
            <Form method="post">
              <FormKey />
              <input type="hidden" name="id" value={row.id} />
              <Button small name="intent" value="remove">
                {t.remove}
                <Hidden>{` ${row.absentName}`}</Hidden>
              </Button>
            </Form>
          ),
        },
      ]}
    />
  )
}
