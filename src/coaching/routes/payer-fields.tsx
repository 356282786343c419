import { grounds } from '#coaching/routes/route.ts'
import { routeWords } from '#coaching/routes/route.words.ts'
import { Radios, Select, Stack, TextField, useWords } from '#platform/ui/ui.tsx'

/** Who pays, and on which ground: of a payer that works here only which one. */
export function PayerFields({ payers, payer }: { payers: { value: string; label: string }[]; payer?: string | null }) {
  const t = useWords(routeWords)
  return (
    <Stack>
      <Select
        name="payer"
        label={t.payer}
        {...(payer ? { value: payer } : {})}
        options={[...payers, { value: 'elsewhere', label: t.elsewhere }]}
      />
      <Radios
        name="payerKind"
        label={t.elsewhere}
        inRow
        optional
        options={[
          { value: 'uwv', label: t.payerKinds.uwv },
          { value: 'municipality', label: t.payerKinds.municipality },
        ]}
      />
      <TextField name="payerName" label={t.payerName} optional />
      <Select
        name="ground"
        label={t.ground}
        optional
        options={grounds.map((value) => ({ value, label: t.grounds[value] }))}
      />
    </Stack>
  )
}
