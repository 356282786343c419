import { useActionData } from 'react-router'
import type { RightKind } from '#access/public.ts'
import { Button, Card, DateField, PostForm, Radios, Select, Stack, TextArea, useWords } from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'
import { articleOf, reasonsFor } from '#privacy/rights/rights.rules.ts'
import { rightsWords } from '#privacy/rights/rights.words.ts'

/** Yes, partly or no; a no has a reason that the law knows, with its article beside it. */
export function AnswerForm({ kind }: { kind: RightKind }) {
  const answer = useActionData() as FormAnswer | undefined
  const t = useWords(rightsWords)
  const verdicts = ['granted', 'partly', 'refused'] as const
  return (
    <Card title={t.answer} main>
      <PostForm answer={answer?.values.intent === 'extend' ? undefined : answer}>
        <Radios
          name="verdict"
          label={t.verdict}
          options={verdicts.map((value) => ({ value, label: t.verdicts[value] }))}
        />
        <Select
          name="reason"
          label={t.reason}
          optional
          options={reasonsFor(kind).map((value) => ({
            value,
            label: `${t.reasons[value]} (${articleOf(kind, value)})`,
          }))}
        />
        {kind === 'erasure' ? <DateField name="keptUntil" label={t.keptUntil} hint={t.keptUntilHint} optional /> : null}
        <TextArea name="line" label={t.answerLine} hint={t.answerLineHint} />
        <Button look="primary">{t.answerNow}</Button>
      </PostForm>
    </Card>
  )
}

export function ExtensionForm() {
  const answer = useActionData() as FormAnswer | undefined
  const t = useWords(rightsWords)
  const mine = answer?.values.intent === 'extend' ? answer : undefined
  return (
    <details className="sk-fold" open={mine !== undefined}>
      <summary>{t.extend}</summary>
      <PostForm answer={mine}>
        <Stack tight>
          <p className="sk-soft">{t.extendHint}</p>
          <Radios
            name="because"
            label={t.extendBecause}
            options={Object.entries(t.extendReasons).map(([value, label]) => ({ value, label }))}
          />
          <Button name="intent" value="extend">
            {t.extendNow}
          </Button>
        </Stack>
      </PostForm>
    </details>
  )
}
