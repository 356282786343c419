import { Form } from 'react-router'
import { ownWords } from '#access/own.words.ts'
import type { StandInRow } from '#access/stand-ins/stand-ins.ts'
import { Button, Card, DateField, FormKey, Hidden, PostForm, Row, Select, useLang, useWords } from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'
import { spokenDay } from '#values/public.ts'

export interface LeaveView {
  readonly standIns: readonly StandInRow[]
  readonly colleagues: readonly { readonly account: string; readonly name: string }[]
}

/** Everybody arranges their own leave. */
export function Leave({ standIns, colleagues, answer }: LeaveView & { readonly answer: FormAnswer | undefined }) {
  const t = useWords(ownWords)
  const lang = useLang()
  return (
    <Card title={t.standIns}>
      <p>{t.standInsLead}</p>
      {standIns.map((one) => (
        <Form key={one.id} method="post">
          <FormKey />
          <input type="hidden" name="id" value={one.id} />
          <Row apart>
            <span>{`${one.standInName}, ${spokenDay(one.from, lang)} – ${spokenDay(one.until, lang)}`}</span>
            <Button small name="intent" value="remove-stand-in">
              {t.remove}
              <Hidden>{` ${one.standInName}`}</Hidden>
            </Button>
          </Row>
        </Form>
      ))}
      <PostForm answer={answer}>
        <Select
          name="standIn"
          label={t.standIn}
          options={colleagues.map(({ account, name }) => ({ value: account, label: name }))}
        />
        <DateField name="from" label={t.from} />
        <DateField name="until" label={t.until} />
        <Button name="intent" value="stand-in">
          {t.addStandIn}
        </Button>
      </PostForm>
    </Card>
  )
}
