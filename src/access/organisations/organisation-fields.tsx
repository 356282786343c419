import { adminWords, organisationWords } from '#access/admin.words.ts'
import { hats, organisationKinds } from '#access/organisations/organisation.shapes.ts'
import { Checkboxes, Select, TextField, useWords } from '#platform/ui/ui.tsx'

interface Known {
  readonly name: string
  readonly kind: string
  readonly hats: readonly string[]
  readonly town: string | null
  readonly phone: string | null
}

/** The same questions for a new organisation and a known one. */
export function OrganisationFields({ known }: { known?: Known }) {
  const t = useWords(adminWords)
  const lists = useWords(organisationWords)
  const { kinds, hats: worn } = lists
  return (
    <>
      <TextField name="name" label={t.name} value={known?.name} />
      <Select
        name="kind"
        label={t.kind}
        value={known?.kind}
        options={organisationKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
      />
      <Checkboxes
        name="hats"
        label={t.hats}
        value={known?.hats ?? []}
        options={hats.map((hat) => ({ value: hat, label: worn[hat] }))}
        optional
      />
      <TextField name="town" label={t.town} value={known?.town} optional />
      <TextField name="phone" type="tel" label={t.phone} value={known?.phone} optional />
    </>
  )
}
