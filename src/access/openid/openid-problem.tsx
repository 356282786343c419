import { openidWords } from '#access/openid/openid.words.ts'
import { Alert, ButtonLink, Narrow, PageHeader, useWords } from '#platform/ui/ui.tsx'

export function OpenidProblem({ sentence }: { sentence: string }) {
  const t = useWords(openidWords)
  return (
    <Narrow>
      <PageHeader title={t.failed} />
      <Alert tone="caution">{sentence}</Alert>
      <ButtonLink to="/sign-in">{t.again}</ButtonLink>
    </Narrow>
  )
}
