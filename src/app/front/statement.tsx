import { Card, Narrow, PageHeader } from '#platform/ui/ui.tsx'

interface Props {
  readonly title: string
  readonly lead: string
  readonly parts: readonly (readonly [heading: string, text: string])[]
}

/** What we say about ourselves: a heading, and two or three sentences. */
export const Statement = ({ title, lead, parts }: Props) => (
  <Narrow>
    <PageHeader title={title} lead={lead} />
    <Card>
      {parts.map(([heading, text]) => (
        <section key={heading}>
          <h2 className="sk-heading-2">{heading}</h2>
          <p>{text}</p>
        </section>
      ))}
    </Card>
  </Narrow>
)
