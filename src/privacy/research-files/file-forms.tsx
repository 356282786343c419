import { Form } from 'react-router'
import { Button, Card, FormKey, PostForm, Radios, Stack, TextArea, useWords } from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'
import { researchFilesWords } from '#privacy/research-files/research-files.words.ts'

/** For who did not ask. After a yes that nobody used it takes that back. */
export function DecisionForm({ answer, mayGrant }: { answer: FormAnswer | undefined; mayGrant: boolean }) {
  const t = useWords(researchFilesWords)
  return (
    <Card title={mayGrant ? t.decide : t.stop}>
      <PostForm answer={answer}>
        {mayGrant ? (
          <>
            <p>{t.decideHint}</p>
            <Radios
              name="verdict"
              label={t.verdict}
              options={(['granted', 'refused'] as const).map((value) => ({ value, label: t.verdicts[value] }))}
              inRow
            />
          </>
        ) : (
          <input type="hidden" name="verdict" value="refused" />
        )}
        <TextArea name="reason" label={t.reason} />
        <Button look={mayGrant ? 'primary' : undefined}>{mayGrant ? t.decideNow : t.stop}</Button>
      </PostForm>
    </Card>
  )
}

/** The browser saves the answer: it leaves this page as it is, so nothing here may answer in its place. */
export function MakeForm({ id }: { id: string }) {
  const t = useWords(researchFilesWords)
  return (
    <Card title={t.make}>
      <Form method="post" action={`/research-files/${id}/file`} className="sk-form" reloadDocument>
        <FormKey />
        <p>{t.makeHint}</p>
        <p>{t.coarser}</p>
        <Radios
          name="format"
          label={t.format}
          value="xlsx"
          options={(['xlsx', 'csv'] as const).map((value) => ({ value, label: t.formats[value] }))}
          inRow
        />
        <Button look="primary" icon="download">
          {t.makeNow}
        </Button>
      </Form>
    </Card>
  )
}

/** What it means for who takes her yes back now, and the end of the file elsewhere. */
export function OutCard({ answer, isDestroyed }: { answer: FormAnswer | undefined; isDestroyed: boolean }) {
  const t = useWords(researchFilesWords)
  return (
    <Card title={t.out}>
      <Stack>
        <p>{t.outHint}</p>
        {isDestroyed ? null : (
          <PostForm answer={answer}>
            <Button name="intent" value="destroyed">
              {t.destroyNow}
            </Button>
          </PostForm>
        )}
      </Stack>
    </Card>
  )
}
