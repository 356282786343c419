import { adminWords } from '#access/admin.words.ts'
import { hats, organisationKinds } from '#access/organisations/organisation.shapes.ts'
import { organisationWords } from '#access/organisations/organisation.words.ts'
import { Checkboxes, Select, TextField, useWords } from '#platform/ui/ui.tsx'

interface Known {
  readonly name: string
  readonly kind: string
  readonly hats: readonly string[]
  readonly town: string | null
  readonly phone: string | null
}

interface House {
  readonly id: string
  readonly name: string
}

/** The same questions for a new organisation and a known one. */
export function OrganisationFields({ known, houses = [] }: { known?: Known; houses?: readonly House[] }) {
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
      {houses.length > 0 ? (
        <Select
          name="parent"
          label={t.parent}
          hint={t.parentHint}
          options={houses.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      ) : null}
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
