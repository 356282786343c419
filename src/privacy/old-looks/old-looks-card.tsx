import { Form } from 'react-router'
import {
  Alert,
  Button,
  Card,
  DataList,
  DateField,
  FormKey,
  PostForm,
  Radios,
  Stack,
  Table,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'
import { endingsWords } from '#privacy/erasure/endings.words.ts'
import type { HoldReason } from '#privacy/erasure/erasure.rules.ts'
import { oldLooksWords } from '#privacy/old-looks/old-looks.words.ts'
import type { OldLooksNow } from '#privacy/old-looks/old-looks-now.ts'
import { spokenDay } from '#values/public.ts'

/** What goes from the log next, and the two things to do about it: agree, or let it go on after it was held. */
export function OldLooks({
  planned,
  heldUntil,
  heldBecause,
  twoPeople,
}: OldLooksNow & { readonly twoPeople: boolean }) {
  const t = useWords(endingsWords)
  const own = useWords(oldLooksWords)
  const lang = useLang()
  const said = (day: OldLooksNow['heldUntil']) => (day ? spokenDay(day, lang, { year: 'always' }) : '')
  const held = (because: HoldReason) => `${t.heldUntil(said(heldUntil))} · ${t.reasons[because]}`
  return (
    <Card title={own.title}>
      <Stack>
        <p>{own.lead}</p>
        {planned ? (
          <DataList
            rows={[
              { term: own.what, value: own.rows(planned.rows, said(planned.before)) },
              { term: t.warned, value: said(planned.warnedOn) },
              { term: t.erase, value: said(planned.eraseOn) },
            ]}
          />
        ) : (
          <Alert>{own.nothing}</Alert>
        )}
        {heldBecause ? <DataList rows={[{ term: t.held, value: held(heldBecause) }]} /> : null}
        <Form method="post">
          <FormKey />
          {planned && twoPeople ? <p>{t.agreed(planned.agreed)}</p> : null}
          {planned && twoPeople && planned.agreed < 2 && !planned.agreedMyself ? (
            <Button name="intent" value="agree-log">
              {t.agree}
            </Button>
          ) : null}
          {heldUntil ? (
            <Button name="intent" value="let-log-go">
              {t.release}
            </Button>
          ) : null}
        </Form>
      </Stack>
    </Card>
  )
}

/** Of a log there is nothing to pay for, and nobody asks for it alone. */
const reasons = ['complaint', 'court'] as const satisfies readonly HoldReason[]

export function HoldOldLooks({ answer }: { readonly answer: FormAnswer | undefined }) {
  const t = useWords(endingsWords)
  const own = useWords(oldLooksWords)
  return (
    <Card title={own.hold}>
      <PostForm answer={answer}>
        <p>{own.holdHint}</p>
        <Radios
          name="because"
          label={t.because}
          options={reasons.map((value) => ({ value, label: t.reasons[value] }))}
        />
        <DateField name="until" label={t.until} />
        <Button name="intent" value="hold-log">
          {own.hold}
        </Button>
      </PostForm>
    </Card>
  )
}

/** Numbers and days: nothing about anybody is left of what went. */
export function DestroyedOldLooks({ destroyed }: Pick<OldLooksNow, 'destroyed'>) {
  const t = useWords(endingsWords)
  const own = useWords(oldLooksWords)
  const lang = useLang()
  if (destroyed.length === 0) return null
  const said = (day: OldLooksNow['destroyed'][number]['on']) => spokenDay(day, lang, { year: 'always' })
  return (
    <Card title={own.destroyed} flush>
      <Table
        caption={own.destroyed}
        rows={[...destroyed]}
        rowKey={({ on }) => on}
        columns={[
          { head: t.destroyedOn, main: true, cell: ({ on }) => said(on) },
          { head: own.what, cell: ({ rows, firstDay, lastDay }) => own.went(rows, said(firstDay), said(lastDay)) },
        ]}
      />
    </Card>
  )
}
