import { Form } from 'react-router'
import { employerWords } from '#employers/cards/employer.words.ts'
import type { SaidView } from '#employers/moments/said-view.words.ts'
import { Badge, Button, Card, Empty, FormKey, NumberBadge, Table, useWords } from '#platform/ui/ui.tsx'

/** What is promised and asked, on top of the card until it is done; late is said. */
export function OpenMoments({ employer, moments }: { employer: string; moments: readonly SaidView[] }) {
  const t = useWords(employerWords)
  const count = moments.length > 0 ? <NumberBadge>{moments.length}</NumberBadge> : null
  return (
    <Card title={t.open} aside={count} flush>
      {moments.length === 0 ? (
        <Empty icon="check" title={t.openNone}>
          {t.openNoneHint}
        </Empty>
      ) : (
        <Table
          caption={t.open}
          rows={moments}
          rowKey={({ id }) => id}
          columns={[
            { head: t.what, main: true, cell: ({ text }) => text },
            { head: t.who, cell: ({ who }) => who },
            { head: t.due, cell: (moment) => <Due {...moment} /> },
            { head: t.state, cell: (moment) => <DoneButton employer={employer} moment={moment} /> },
          ]}
        />
      )}
    </Card>
  )
}

function Due({ due, late }: SaidView) {
  const t = useWords(employerWords)
  if (!due) return <span className="sk-soft">{t.noDay}</span>
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
