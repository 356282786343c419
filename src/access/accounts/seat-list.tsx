import { Form } from 'react-router'
import type { SeatRow } from '#access/accounts/see-accounts.ts'
import { adminWords } from '#access/admin.words.ts'
import { roleWords } from '#access/permits/roles.words.ts'
import { Button, Empty, FormKey, Hidden, Row, Table, useLang, useWords } from '#platform/ui/ui.tsx'
import { spokenDay } from '#values/public.ts'

/** What somebody does, where, and until when. */
export function SeatList({ seats }: { seats: readonly SeatRow[] }) {
  const t = useWords(adminWords)
  const roles: Record<string, string> = useWords(roleWords)
  const lang = useLang()
  if (seats.length === 0) return <Empty icon="person" title={t.noRoles} />
  return (
    <Table
      caption={t.roles}
      rows={seats}
      rowKey={(seat) => seat.id}
      columns={[
        { head: t.role, main: true, cell: (seat) => roles[seat.role] },
        { head: t.organisation, cell: (seat) => seat.organisationName },
        { head: t.from, cell: (seat) => spokenDay(seat.from, lang), extra: true },
        { head: t.until, cell: (seat) => (seat.until ? spokenDay(seat.until, lang) : t.untilNow), extra: true },
        {
          head: t.endRole,
          cell: (seat) => (
            <Form method="post">
              <FormKey />
              <Row>
                <input type="hidden" name="seat" value={seat.id} />
                <Button small name="intent" value="end-role">
                  {t.endRole}
                  <Hidden>{` ${roles[seat.role]}, ${seat.organisationName}`}</Hidden>
                </Button>
              </Row>
            </Form>
          ),
        },
      ]}
    />
  )
}
