import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { answerOwnMessages } from '#people/messages/own-messages.form.ts'
import { seeOwnMessages } from '#people/messages/own-messages.ts'
import { ownMessagesWords } from '#people/messages/own-messages.words.ts'
import { type ShownMessage, shownMessage } from '#people/messages/shown-message.rules.ts'
import {
  Button,
  Card,
  Fold,
  FormKey,
  PageHeader,
  PostForm,
  Soft,
  Stack,
  TargetLink,
  TextArea,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const { waits, rows } = need(await seeOwnMessages(house, caller))
  const t = ownMessagesWords[lang]
  const by = (sentBy: string, author: string | null) =>
    sentBy === 'herself' ? t.you : sentBy === 'acting' ? t.acting(author ?? t.us) : (author ?? t.us)
  return {
    waits,
    messages: rows.map((one) => shownMessage(one, { at: t.at, by, byMail: t.byMail }, lang, house.clock.today())),
  }
}

export const action = ({ request, context }: ActionFunctionArgs) => answerOwnMessages(request, visitOf(context))

/** The last one, and the box to answer; what came before is one tap away. */
export default function OwnMessages() {
  const { waits, messages } = useLoaderData<typeof loader>()
  const t = useWords(ownMessagesWords)
  const [last, ...earlier] = messages
  return (
    <Stack>
      <PageHeader title={t.title} lead={last ? null : t.none} />
      {last ? (
        <Card main={waits}>
          <OneMessage {...last} />
        </Card>
      ) : null}
      {waits ? (
        <Form method="post">
          <FormKey />
          <Button wide icon="check" name="intent" value="read">
            {t.read}
          </Button>
        </Form>
      ) : null}
      <PostForm answer={useActionData<typeof action>()}>
        <TextArea name="text" label={t.text} rows={3} />
        <Button look="primary" wide>
          {t.send}
        </Button>
      </PostForm>
      {earlier.length > 0 ? (
        <Fold title={t.earlier}>
          {earlier.map((one) => (
            <OneMessage key={one.id} {...one} />
          ))}
        </Fold>
      ) : null}
      <TargetLink to="/my">{t.back}</TargetLink>
    </Stack>
  )
}

const OneMessage = ({ by, when, text, how }: ShownMessage) => (
  <div>
    <p>
      <strong>{by}</strong> <Soft>{when}</Soft>
    </p>
    <p className="sk-lines">{text}</p>
    {how ? (
      <p>
        <Soft>{how}</Soft>
      </p>
    ) : null}
  </div>
)
