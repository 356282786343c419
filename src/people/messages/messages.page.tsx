import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { answerMessages } from '#people/messages/messages.form.ts'
import { messagesWords } from '#people/messages/messages.words.ts'
import { seeMessages } from '#people/messages/see-messages.ts'
import { shownMessage } from '#people/messages/shown-message.rules.ts'
import {
  Button,
  Card,
  Empty,
  FormKey,
  PageHeader,
  Pagination,
  PostForm,
  Stack,
  TextArea,
  Timeline,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { nameInList, readId } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const id = need(readId<'Dossier'>(params.id ?? ''))
  const { name, waits, rows, next } = need(
    await seeMessages(house, caller, id, url.searchParams.get('before') ?? undefined),
  )
  const t = messagesWords[lang]
  const by = (sentBy: string, author: string | null) =>
    sentBy === 'herself'
      ? name.given || t.herself
      : sentBy === 'acting'
        ? t.acting(author ?? t.somebody)
        : (author ?? t.somebody)
  const messages = rows.map((one) => shownMessage(one, { at: t.at, by, byMail: t.byMail }, lang, house.clock.today()))
  return { id: id as string, given: name.given, name: nameInList(name), waits, messages, next }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  answerMessages(request, visitOf(context), need(readId<'Dossier'>(params.id ?? '')))

/** The latest stands under the box one writes in. */
export default function MessagesPage() {
  const { id, given, name, waits, messages, next } = useLoaderData<typeof loader>()
  const t = useWords(messagesWords)
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={t.titleOf(given)}
        lead={t.lead}
        breadcrumb={[
          { label: t.people, to: '/people' },
          { label: name, to: `/people/${id}` },
        ]}
        actions={waits ? <NoAnswer /> : null}
      />
      <Stack>
        <Card>
          <PostForm saves answer={useActionData<typeof action>()}>
            <TextArea name="text" label={t.text} hint={t.textHint} rows={3} />
            <Button look="primary" icon="mail">
              {t.send}
            </Button>
          </PostForm>
        </Card>
        <Card>
          {messages.length === 0 ? (
            <Empty icon="mail" title={t.none}>
              {t.noneHint}
            </Empty>
          ) : (
            <Timeline
              moments={messages.map((one) => ({
                ...{ id: one.id, at: one.at, key: !one.ours && !one.read },
                when: [one.by, one.when].join(' · '),
                what: one.text,
                note: one.ours ? (one.read ? t.read : t.notRead) : one.how,
              }))}
            />
          )}
          {next ? <Pagination shown={t.shown(messages.length)} next={{ before: next }} /> : null}
        </Card>
      </Stack>
    </div>
  )
}

function NoAnswer() {
  const t = useWords(messagesWords)
  return (
    <Form method="post">
      <FormKey />
      <Button icon="check" name="intent" value="read">
        {t.noAnswer}
      </Button>
    </Form>
  )
}
