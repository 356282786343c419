import { kitWords } from '#platform/ui/kit/kit.words.ts'
import { KitForm } from '#platform/ui/kit/kit-form.tsx'
import { KitFacts, KitTable } from '#platform/ui/kit/kit-lists.tsx'
import { KitAlerts, KitButtons, KitStatus } from '#platform/ui/kit/kit-status.tsx'
import { KitColours, KitScore, KitThread } from '#platform/ui/kit/kit-work.tsx'
import { Columns, PageHeader, Stack, useWords } from '#platform/ui/ui.tsx'

/** All parts on one page, with invented words: to look at, to compare, and to test. */
export default function Kit() {
  const t = useWords(kitWords)
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <Stack>
        <Columns>
          <KitButtons />
          <KitStatus />
        </Columns>
        <KitThread />
        <KitScore />
        <KitTable />
        <KitFacts />
        <Columns>
          <KitForm />
          <KitAlerts />
        </Columns>
        <KitColours />
      </Stack>
    </>
  )
}
