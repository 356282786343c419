import { Form } from 'react-router'
import { ownWords } from '#access/own.words.ts'
import type { SessionView } from '#access/sessions/own-sessions.ts'
import type { TokenView } from '#access/tokens/own-tokens.ts'
import {
  Alert,
  Badge,
  Button,
  Card,
  FormKey,
  Hidden,
  PostForm,
  Row,
  Soft,
  TextField,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'
import { type Instant, type Lang, spokenDay, spokenTime, today } from '#values/public.ts'

const moment = (at: Instant, lang: Lang) => `${spokenDay(today(at), lang)}, ${spokenTime(at, lang)}`

/** Everywhere somebody is signed in now, with a way to end each of them. */
export function Sessions({ sessions }: { sessions: readonly SessionView[] }) {
  const t = useWords(ownWords)
  const lang = useLang()
  return (
    <Card title={t.sessions}>
      {sessions.map((session) => (
        <Form key={session.id} method="post">
          <FormKey />
          <input type="hidden" name="id" value={session.id} />
          <Row apart>
            <span>
              {t.lastSeen(moment(session.seenAt, lang))}
              {session.openedBy ? <Soft>{`, ${session.openedBy}`}</Soft> : null}
            </span>
            {session.isThis ? (
              <Badge icon="check">{t.thisOne}</Badge>
            ) : (
              <Button small name="intent" value="end-session">
                {t.signOut}
              </Button>
            )}
          </Row>
        </Form>
      ))}
    </Card>
  )
}

interface TokensProps {
  readonly tokens: readonly TokenView[]
  readonly made: string | null
  readonly answer: FormAnswer | undefined
}

export function Tokens({ tokens, made, answer }: TokensProps) {
  const t = useWords(ownWords)
  const lang = useLang()
  return (
    <Card title={t.tokens}>
      <p>{t.tokensLead}</p>
      {made ? (
        <Alert tone="positive" title={t.tokenOnce}>
          <p className="sk-secret">{made}</p>
        </Alert>
      ) : null}
      {tokens.length === 0 ? <Soft>{t.noTokens}</Soft> : null}
      {tokens.map((token) => (
        <Form key={token.id} method="post">
          <FormKey />
          <input type="hidden" name="id" value={token.id} />
          <Row apart>
            <span>
              {token.name}
              {token.organisation ? `, ${token.organisation}` : null}
              <br />
              <span className="sk-soft sk-small">
                {token.lastUsedOn ? t.tokenUsed(spokenDay(token.lastUsedOn, lang)) : t.tokenUnused}
              </span>
            </span>
            <Button small name="intent" value="end-token">
              {t.end}
              <Hidden>{` ${token.name}`}</Hidden>
            </Button>
          </Row>
        </Form>
      ))}
      <PostForm answer={answer}>
        <TextField name="tokenName" label={t.tokenName} />
        <Button name="intent" value="token">
          {t.makeToken}
        </Button>
      </PostForm>
    </Card>
  )
}
