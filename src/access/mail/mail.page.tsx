import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { adminWords } from '#access/admin.words.ts'
import { seeOutgoingMail } from '#access/mail/see-outgoing-mail.ts'
import { Alert, Badge, Card, Empty, PageHeader, Stack, Table, useLang, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { spokenDay, spokenTime, today } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeOutgoingMail(house, caller))
}

const tones = { sent: 'plain', waiting: 'info', shown: 'caution', stopped: 'plain' } as const

export default function MailPage() {
  const { letters, sends, sendsSms } = useLoaderData<typeof loader>()
  const t = useWords(adminWords)
  const lang = useLang()
  return (
    <Stack>
      <PageHeader title={t.mail} lead={t.mailHint} breadcrumb={[{ label: t.title, to: '/admin' }]} />
      {sends ? null : <Alert tone="caution">{t.noServer}</Alert>}
      {sendsSms ? null : <Alert>{sends ? t.noSms : t.noSmsShown}</Alert>}
      <Card flush>
        {letters.length === 0 ? (
          <Empty icon="mail" title={t.noMail}>
            {t.noMailHint}
          </Empty>
        ) : (
          <Table
            caption={t.mail}
            rows={letters}
            rowKey={(letter) => letter.id}
            columns={[
              { head: t.to, main: true, cell: (letter) => letter.to },
              { head: t.by, cell: (letter) => (letter.isSms ? t.bySms : t.byMail) },
              {
                head: t.subject,
                cell: (letter) =>
                  letter.body ? (
                    <details>
                      <summary>{letter.subject}</summary>
                      <p className="sk-letter-text">{letter.body}</p>
                    </details>
                  ) : (
                    letter.subject
                  ),
              },
              {
                head: t.when,
                cell: (letter) => `${spokenDay(today(letter.queuedAt), lang)}, ${spokenTime(letter.queuedAt, lang)}`,
              },
              {
                head: t.state,
                cell: (letter) => (
                  <Badge
                    tone={tones[letter.state]}
                    icon={letter.state === 'sent' ? 'check' : letter.state === 'stopped' ? 'close' : 'mail'}
                  >
                    {t.mailStates[letter.state]}
                  </Badge>
                ),
              },
            ]}
          />
        )}
      </Card>
    </Stack>
  )
}
