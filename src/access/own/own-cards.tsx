import type { AccountView } from '#access/accounts/see-accounts.ts'
import { Sessions, Tokens } from '#access/own/keys-in-use.tsx'
import { Leave, type LeaveView } from '#access/own/leave.tsx'
import { Workplaces } from '#access/own/workplaces.tsx'
import { ownWords } from '#access/own.words.ts'
import { passkeyWords } from '#access/passkeys/passkey.words.ts'
import { portraitWords } from '#access/portraits/portrait.words.ts'
import type { SessionView } from '#access/sessions/own-sessions.ts'
import type { TokenView } from '#access/tokens/own-tokens.ts'
import {
  Button,
  ButtonLink,
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
import type { FormAnswer } from '#platform/web/form-values.ts'

interface Props {
  readonly account: AccountView
  readonly here: string | null
  readonly leave: LeaveView
  readonly passkeys: number
  readonly sessions: readonly SessionView[]
  readonly tokens: readonly TokenView[]
  readonly answer: FormAnswer | { readonly token: string } | undefined
}

/** Everything somebody arranges for herself. */
export function OwnCards({ account, here, leave, passkeys, sessions, tokens, answer }: Props) {
  const [t, p, face] = [useWords(ownWords), useWords(passkeyWords), useWords(portraitWords)]
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
              <Radios
                name="digest"
                label={t.digest}
                value={account.digest}
                options={[
                  { value: 'daily', label: t.digests.daily },
                  { value: 'never', label: t.digests.never },
                ]}
                inRow
              />
              <Button look="primary" name="intent" value="details">
                {t.save}
              </Button>
            </PostForm>
            <ButtonLink look="subtle" icon="person" to="/account/picture">
              {face.title}
            </ButtonLink>
          </Card>
          <Workplaces seats={account.seats} here={here} />
          <Leave {...leave} answer={about('stand-in')} />
        </Stack>
        <Stack>
          <Card title={t.security} flush>
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
          <Card title={p.title}>
            <p>{passkeys === 0 ? p.lead : p.held(passkeys)}</p>
            <ButtonLink icon="person" to="/account/passkeys" outside>
              {passkeys === 0 ? p.add : t.seePasskeys}
            </ButtonLink>
          </Card>
          <Sessions sessions={sessions} />
          <Tokens tokens={tokens} made={answer && 'token' in answer ? answer.token : null} answer={about('token')} />
        </Stack>
      </Columns>
    </>
  )
}
