import { recognitions } from '#coaching/firm/firm.ts'
import { firmWords } from '#coaching/firm/firm.words.ts'
import type { ShownFirm } from '#coaching/firm/shown-firm.words.ts'
import {
  Button,
  Card,
  DateField,
  Fold,
  PostForm,
  Radios,
  Select,
  Stack,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'

interface Props {
  firm: ShownFirm
  answer: FormAnswer | undefined
}

/** Four kinds of papers to add, and one form that ends one of them. Each opens when it is needed. */
export function PaperForms({ firm, answer }: Props) {
  const t = useWords(firmWords)
  const of = (what: string) => (answer?.values.what === what ? answer : undefined)
  const ofEnd = answer?.values.intent === 'end' ? answer : undefined
  return (
    <Stack>
      <Form title={t.addAttachment} what="attachment" answer={of('attachment')}>
        <Select name="account" label={t.who} options={firm.coaches} />
        <Kind />
        <Radios
          name="worksAs"
          label={t.worksAs}
          inRow
          options={[
            { value: 'employee', label: t.employee },
            { value: 'freelancer', label: t.freelancer },
          ]}
        />
      </Form>
      <Form title={t.addAuthority} what="authority" answer={of('authority')}>
        <p>{t.authorityLead}</p>
        <Select name="account" label={t.who} options={firm.approvers} />
        <Select name="standsInFor" label={t.standsInFor} options={firm.approvers} optional />
      </Form>
      <Form title={t.addRecognition} what="recognition" answer={of('recognition')}>
        <Kind />
        <TextField name="byWhom" label={t.byWhom} />
        <TextField name="reference" label={t.reference} short optional />
      </Form>
      {firm.recognitions.length > 0 ? (
        <Form title={t.addSuspension} what="suspension" answer={of('suspension')}>
          <p>{t.suspensionLead}</p>
          <Select
            name="recognition"
            label={t.which}
            options={firm.recognitions.map(({ id, what, days }) => ({ value: id, label: `${what}, ${days}` }))}
          />
          <TextField name="because" label={t.because} />
        </Form>
      ) : null}
      {firm.open.length > 0 ? (
        <Card>
          <Fold title={t.end} open={ofEnd !== undefined}>
            <PostForm answer={ofEnd}>
              <Select name="which" label={t.which} options={firm.open} />
              <DateField name="until" label={t.until} />
              <Button name="intent" value="end">
                {t.save}
              </Button>
            </PostForm>
          </Fold>
        </Card>
      ) : null}
    </Stack>
  )
}

function Form(props: { title: string; what: string; answer: FormAnswer | undefined; children: React.ReactNode }) {
  const t = useWords(firmWords)
  return (
    <Card>
      <Fold title={props.title} open={props.answer !== undefined}>
        <PostForm answer={props.answer}>
          <input type="hidden" name="what" value={props.what} />
          {props.children}
          <DateField name="from" label={t.from} />
          <DateField name="until" label={t.until} optional />
          <Button look="primary">{t.save}</Button>
        </PostForm>
      </Fold>
    </Card>
  )
}

function Kind() {
  const t = useWords(firmWords)
  return <Select name="kind" label={t.what} options={recognitions.map((value) => ({ value, label: t.kinds[value] }))} />
}
