import { Form } from 'react-router'
import { employerWords } from '#employers/cards/employer.words.ts'
import type { SaidView } from '#employers/moments/said-view.words.ts'
import { Badge, Button, Card, FormKey, NumberBadge, Soft, Table, useWords } from '#platform/ui/ui.tsx'

/** What is promised and asked, on top of the card until it is done; late is said. */
export function OpenMoments({ employer, moments }: { employer: string; moments: readonly SaidView[] }) {
  const t = useWords(employerWords)
  if (moments.length === 0)
    return (
      <Card title={t.open}>
        <Soft>{t.openNone}</Soft>
      </Card>
    )
  return (
    <Card title={t.open} aside={<NumberBadge>{moments.length}</NumberBadge>} flush>
      <Table
        caption={t.open}
        rows={moments}
        rowKey={({ id }) => id}
        columns={[
          { head: t.what, main: true, cell: ({ text }) => text },
          { head: t.who, cell: ({ who }) => who },
          { head: t.due, cell: (moment) => <Due {...moment} /> },
          { head: t.doneHead, cell: (moment) => <DoneButton employer={employer} moment={moment} /> },
        ]}
      />
    </Card>
  )
}

function Due({ due, late }: SaidView) {
  const t = useWords(employerWords)
  if (!due) return <Soft>{t.noDay}</Soft>
  return late ? (
    <Badge tone="negative">
      {t.late}: {due}
    </Badge>
  ) : (
    due
  )
}

function DoneButton({ employer, moment: { id, kind } }: { employer: string; moment: SaidView }) {
  const t = useWords(employerWords)
  return (
    <Form method="post" action={`/employers/${employer}/moments/${id}/closing`}>
      <FormKey />
      <Button small icon="check">
        {kind === 'question' ? t.answered : t.kept}
      </Button>
    </Form>
  )
}
