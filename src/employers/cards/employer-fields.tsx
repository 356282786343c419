import { bonds } from '#employers/cards/employer.rules.ts'
import type { EmployerFacts } from '#employers/cards/employer.ts'
import { employerWords } from '#employers/cards/employer.words.ts'
import { Columns, NumberField, Radios, Select, TextArea, TextField, useWords } from '#platform/ui/ui.tsx'

interface EmployerFieldsProps {
  known?: EmployerFacts
  sectors: readonly { value: string; label: string }[]
}

/** What we write down of an employer; only the name cannot be left open. */
export function EmployerFields({ known, sectors }: EmployerFieldsProps) {
  const t = useWords(employerWords)
  return (
    <>
      <Columns as="half">
        <TextField name="name" label={t.name} value={known?.name} autoComplete="organization" />
        <TextField name="kvk" label={t.kvk} hint={t.kvkHint} value={known?.kvk} inputMode="numeric" optional />
      </Columns>
      <Columns as="half">
        <TextField name="town" label={t.town} value={known?.town} optional />
        <TextField name="postcode" label={t.postcode} hint={t.postcodeHint} value={known?.postcode} optional />
      </Columns>
      <Columns as="half">
        <Select name="sector" label={t.sector} options={sectors} value={known?.sector} optional />
        <NumberField name="size" label={t.size} value={known?.size ?? null} optional />
      </Columns>
      <Radios
        name="bond"
        label={t.bondAsk}
        options={bonds.map((bond) => ({ value: bond, label: t.bonds[bond] }))}
        value={known?.bond}
        inRow
        optional
      />
      <TextArea name="remark" label={t.remark} hint={t.remarkHint} value={known?.remark} optional />
    </>
  )
}

/** The first person one knows there. */
export function ContactFields({ optional = false }: { optional?: boolean }) {
  const t = useWords(employerWords)
  return (
    <>
      <Columns as="half">
        <TextField name="contactName" label={t.contactName} optional={optional} />
        <TextField name="contactJob" label={t.contactJob} optional />
      </Columns>
      <Columns as="half">
        <TextField name="contactPhone" label={t.contactPhone} type="tel" optional />
        <TextField name="contactMail" label={t.contactMail} type="email" optional />
      </Columns>
    </>
  )
}
