import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { seeOwnAccount } from '#access/accounts/see-accounts.ts'
import { changeOwn } from '#access/own/change-own.tsx'
import { Sessions, Tokens } from '#access/own/keys-in-use.tsx'
import { Leave } from '#access/own/leave.tsx'
import { Workplaces } from '#access/own/workplaces.tsx'
import { ownWords } from '#access/own.words.ts'
import { cookieIn, sessionCookieName } from '#access/sessions/cookie.rules.ts'
import { seeSessions } from '#access/sessions/own-sessions.ts'
import { seeOwnLeave } from '#access/stand-ins/stand-ins.ts'
import { seeTokens } from '#access/tokens/own-tokens.ts'
import {
  Button,
  Card,
  Columns,
  DataList,
  PageHeader,
  PostForm,
  Radios,
  Stack,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const session = cookieIn(request.headers.get('cookie'), sessionCookieName(house.config.baseUrl))
  return {
    account: need(await seeOwnAccount(house, caller)),
    here: caller.organisation,
    leave: need(await seeOwnLeave(house, caller)),
    sessions: need(await seeSessions(house, caller, session)),
    tokens: need(await seeTokens(house, caller)),
  }
}

export const action = ({ request, context }: ActionFunctionArgs) => changeOwn(visitOf(context), request)

export default function AccountPage() {
  const { account, here, leave, sessions, tokens } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(ownWords)
  const about = (intent: string) =>
    answer && 'values' in answer && answer.values.intent === intent ? answer : undefined
  return (
    <>
      <PageHeader title={t.title} lead={account.email} />
      <Columns as="half">
        <Stack>
          <Card title={t.details}>
            <PostForm answer={about('details')}>
              <TextField name="name" label={t.name} value={account.name} autoComplete="name" />
              <TextField name="phone" type="tel" label={t.phone} value={account.phone} autoComplete="tel" optional />
              <TextField name="motto" label={t.motto} hint={t.mottoHint} value={account.motto} optional />
              <Radios
                name="lang"
                label={t.lang}
                value={account.lang}
                options={[
                  { value: 'nl', label: 'Nederlands' },
                  { value: 'en', label: 'English' },
                ]}
                inRow
              />
              <Button look="primary" name="intent" value="details">
                {t.save}
              </Button>
            </PostForm>
          </Card>
          <Workplaces seats={account.seats} here={here} />
          <Leave {...leave} answer={about('stand-in')} />
        </Stack>
        <Stack>
          <Card title={t.security}>
            <DataList
              as="narrow"
              rows={[
                { term: t.password, value: '••••••••••••', change: '/account/password' },
                {
                  term: t.telephone,
                  value: account.hasSecondFactor ? t.telephoneOn : t.telephoneOff,
                  change: '/account/telephone',
                },
                ...(account.hasSecondFactor
                  ? [{ term: t.newCodes, value: t.newCodesLead, change: '/account/recovery-codes' }]
                  : []),
              ]}
            />
          </Card>
          <Sessions sessions={sessions} />
          <Tokens tokens={tokens} made={answer && 'token' in answer ? answer.token : null} answer={about('token')} />
        </Stack>
      </Columns>
    </>
  )
}
