import { Form } from 'react-router'
import type { SeatRow } from '#access/accounts/see-accounts.ts'
import { ownWords } from '#access/own.words.ts'
import { roleWords } from '#access/permits/roles.words.ts'
import { Badge, Button, Card, FormKey, Row, useWords } from '#platform/ui/ui.tsx'

/** With several organisations one works for one of them at a time: each sees its own people. */
export function Workplaces({ seats, here }: { seats: readonly SeatRow[]; here: string | null }) {
  const t = useWords(ownWords)
  const roles: Record<string, string> = useWords(roleWords)
  const places = [...Map.groupBy(seats, (seat) => seat.organisation)]
  return (
    <Card title={t.work}>
      {places.map(([id, held]) => (
        <Form key={id} method="post">
          <FormKey />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="name" value={held[0]?.organisationName} />
          <Row apart>
            <span>
              <span className="sk-strong">{held[0]?.organisationName}</span>
              <br />
              <span className="sk-soft sk-small">{held.map((seat) => roles[seat.role] ?? seat.role).join(', ')}</span>
            </span>
            {id === here ? (
              <Badge icon="check">{t.here}</Badge>
            ) : (
              <Button small name="intent" value="switch">
                {t.switchTo(held[0]?.organisationName ?? '')}
              </Button>
            )}
          </Row>
        </Form>
      ))}
    </Card>
  )
}
