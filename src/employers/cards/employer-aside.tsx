import { Form } from 'react-router'
import type { EmployerCardView } from '#employers/cards/employer.page.tsx'
import { employerWords } from '#employers/cards/employer.words.ts'
import { Spoken } from '#employers/cards/spoken.tsx'
import { Alert, Button, ButtonLink, Card, Contact, DataList, FormKey, Soft, useWords } from '#platform/ui/ui.tsx'

/** One lead contact for the region, whoever visits; and who visits too. */
export function LeadContact({ card: { id, lead, isLead, visitors } }: { card: EmployerCardView }) {
  const t = useWords(employerWords)
  return (
    <Card title={t.contactTitle}>
      {lead ? (
        <Contact name={lead.name} role={lead.organisation} {...(lead.phone ? { phone: lead.phone } : {})} />
      ) : null}
      <p>{lead ? (isLead ? t.youAreLead : t.isLead(lead.name)) : t.noLead}</p>
      {visitors.length > 0 ? <Alert tone="info">{t.visitors(visitors.join(', '))}</Alert> : null}
      <ButtonLink small icon="edit" to={`/employers/${id}/lead`}>
        {lead ? t.changeLead : t.takeLead}
      </ButtonLink>
    </Card>
  )
}

export function EmployerContacts({ card: { id, contacts } }: { card: EmployerCardView }) {
  const t = useWords(employerWords)
  return (
    <Card title={t.contacts}>
      {contacts.length === 0 ? <Soft>{t.noContacts}</Soft> : null}
      {contacts.map((contact) => (
        <div key={contact.id} className="sk-stack--tight">
          <Contact name={contact.name} role={contact.job} {...(contact.phone ? { phone: contact.phone } : {})} />
          {contact.email ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : null}
          <Form method="post" action={`/employers/${id}/contacts/${contact.id}`}>
            <FormKey />
            <Button small look="subtle" icon="exit" name="left" value="yes">
              {t.left}
            </Button>
          </Form>
        </div>
      ))}
      <ButtonLink small icon="add" to={`/employers/${id}/contact`}>
        {t.addContact}
      </ButtonLink>
    </Card>
  )
}

export function EmployerAbout({ card }: { card: EmployerCardView }) {
  const t = useWords(employerWords)
  const edit = `/employers/${card.id}/edit`
  const row = (term: string, value: string | null) => ({ term, value, change: value === null ? edit : undefined })
  return (
    <Card title={t.about} flush>
      <DataList
        as="narrow"
        rows={[
          { term: t.spoken, value: <Spoken spoken={card.spoken} quiet={card.quiet} /> },
          row(t.kvk, card.kvk),
          row(t.postcode, card.postcode),
          row(t.bond, card.bond && t.bonds[card.bond]),
          row(t.remark, card.remark),
        ]}
      />
    </Card>
  )
}
