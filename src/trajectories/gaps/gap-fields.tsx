import { DateField, Radios, Select, TextField, useLang, useWords } from '#platform/ui/ui.tsx'
import { gapsWords } from '#trajectories/gaps/gaps.words.ts'
import { gapKinds, gapOwners } from '#vocabulary/public.ts'

interface Known {
  readonly kind?: string | null
  readonly need?: string | null
  readonly owner?: string
  readonly account?: string | null
  readonly organisation?: string | null
  readonly dueOn?: string | null
  readonly lookAgainOn?: string | null
}

interface Props {
  readonly known: Known
  readonly colleagues: readonly { readonly value: string; readonly label: string }[]
}

/** What is needed, who does it, and the two days. */
export function GapFields({ known, colleagues }: Props) {
  const t = useWords(gapsWords)
  const lang = useLang()
  return (
    <>
      <Select
        name="kind"
        label={t.kind}
        value={known.kind ?? null}
        options={gapKinds.map((one) => ({ value: one.id, label: one[lang] }))}
      />
      <TextField name="need" label={t.need} hint={t.needHint} value={known.need ?? null} optional />
      <Radios
        name="owner"
        label={t.owner}
        value={known.owner ?? 'colleague'}
        options={gapOwners.map((one) => ({ value: one.id, label: one[lang] }))}
      />
      <Select name="account" label={t.account} value={known.account ?? null} options={[...colleagues]} optional />
      <TextField name="organisation" label={t.organisation} value={known.organisation ?? null} optional />
      <DateField name="dueOn" label={t.dueOn} value={known.dueOn ?? null} optional />
      <DateField
        name="lookAgainOn"
        label={t.lookAgainOn}
        hint={t.lookHint}
        value={known.lookAgainOn ?? null}
        optional
      />
    </>
  )
}
