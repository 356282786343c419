import { Form } from 'react-router'
import { requestPageWords } from '#coaching/requests/request-page.words.ts'
import type { ShownRequest } from '#coaching/requests/shown-request.words.ts'
import { RequestText } from '#coaching/signatures/request-text.tsx'
import {
  Alert,
  Button,
  Card,
  Checkbox,
  DataList,
  DateField,
  Fold,
  FormKey,
  PostForm,
  Select,
  Soft,
  Stack,
  useWords,
} from '#platform/ui/ui.tsx'

/** First the text, then the names, then it is sent; and what it costs when it is late is read before. */
export function SendCard({ one }: { one: ShownRequest }) {
  const t = useWords(requestPageWords)
  return (
    <Card title={one.phase === 'incomplete' ? t.complete : t.send}>
      <Stack>
        {one.late ? (
          <Alert tone={one.knowsLate ? 'caution' : 'info'} {...(one.knowsLate ? { title: t.late } : {})}>
            {one.late}
          </Alert>
        ) : null}
        {one.text ? null : <Soft>{t.checkHint}</Soft>}
        <PostForm answer={undefined}>
          {one.signed && one.phase === 'preparing' && !one.payerWorks ? (
            <DateField name="receivedOn" label={t.receivedOn} optional />
          ) : null}
          {one.signed && one.knowsLate && one.phase === 'preparing' ? (
            <Checkbox name="knowsLate" label={t.knowsLate} />
          ) : null}
          {one.text ? null : (
            <Button look="primary" name="intent" value="text">
              {t.freeze}
            </Button>
          )}
          {one.signed ? (
            <Button look="primary" name="intent" value={one.phase === 'incomplete' ? 'complete' : 'send'}>
              {one.phase === 'incomplete' ? t.complete : t.send}
            </Button>
          ) : null}
          <Button look="subtle" name="intent" value="withdraw">
            {t.withdraw}
          </Button>
        </PostForm>
      </Stack>
    </Card>
  )
}

/** Whose name stands under the text, and how the others can sign: here, by a link, or on paper. */
export function NamesCard({ one }: { one: ShownRequest }) {
  const t = useWords(requestPageWords)
  const open = one.mayChange ? one.names.filter(({ on }) => on === null) : []
  return (
    <Card title={t.who}>
      <Stack>
        <DataList
          as="narrow"
          rows={one.names.map(({ role, name, on }) => ({
            term: name,
            value: on ? t.signedOn(on) : one.mayChange ? <Sign role={role} name={name} /> : t.notYet,
          }))}
        />
        {one.text ? (
          <Fold title={t.text}>
            <RequestText parts={one.text.parts} />
          </Fold>
        ) : null}
        {open.length > 0 ? (
          <Fold title={t.onPaper}>
            <PostForm answer={undefined}>
              <input type="hidden" name="intent" value="paper" />
              <Select
                name="role"
                label={t.who}
                options={open.map(({ role, name }) => ({ value: role, label: name }))}
              />
              <DateField name="on" label={t.paperDay} />
              <Button>{t.note}</Button>
            </PostForm>
          </Fold>
        ) : null}
      </Stack>
    </Card>
  )
}

function Sign({ role, name }: { role: string; name: string }) {
  const t = useWords(requestPageWords)
  return (
    <Form method="post">
      <FormKey />
      <input type="hidden" name="role" value={role} />
      {role === 'professional' ? (
        <Button small name="intent" value="sign">
          {t.signHere}
        </Button>
      ) : (
        <Button small name="intent" value="link">
          {t.linkFor(name)}
        </Button>
      )}
    </Form>
  )
}
