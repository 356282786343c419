import type { Audience } from '#access/openid/openid.rules.ts'
import { openidWords } from '#access/openid/openid.words.ts'
import { Alert, ButtonLink, Narrow, PageHeader, useWords } from '#platform/ui/ui.tsx'
import type { Lang } from '#values/public.ts'

/** One sentence that says what to do; what the other house said itself is never shown. */
export function sentenceFor(because: string, audience: Audience, lang: Lang): string {
  const { refusals, notKnown } = openidWords[lang]
  if (because === 'not-known-here') return notKnown[audience]
  return because in refusals ? refusals[because as keyof typeof refusals] : refusals['provider-said-no']
}

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
