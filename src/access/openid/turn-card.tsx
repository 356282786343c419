import type { Tried } from '#access/openid/manage-providers.ts'
import { openidWords } from '#access/openid/openid.words.ts'
import { Alert, Button, ButtonGroup, Card, DataList, PostForm, useWords } from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'

interface Props {
  readonly on: boolean
  readonly tried: Tried | null
  readonly answer: FormAnswer | undefined
}

/** Asks the other house what it says about itself, and puts its button on the page or takes it away. */
export function TurnCard({ on, tried, answer }: Props) {
  const t = useWords(openidWords)
  return (
    <Card title={t.stepFour}>
      <PostForm answer={answer}>
        {tried ? <WhatItSaid {...tried} /> : null}
        {on ? <p>{t.offLead}</p> : null}
        <ButtonGroup>
          <Button name="intent" value="try">
            {t.tryIt}
          </Button>
          {on ? (
            <Button name="intent" value="off">
              {t.turnOff}
            </Button>
          ) : (
            <Button look="primary" name="intent" value="on">
              {t.turnOn}
            </Button>
          )}
        </ButtonGroup>
      </PostForm>
    </Card>
  )
}

function WhatItSaid({ asksAt, scopes, claims, levels, unnamed }: Tried) {
  const t = useWords(openidWords)
  const listed = (words: readonly string[]) => (words.length > 0 ? words.join(', ') : null)
  return (
    <>
      <Alert tone="positive" title={t.answers}>
        {t.secretNotTried}
      </Alert>
      <DataList
        rows={[
          { term: t.asksAt, value: asksAt },
          { term: t.knowsScopes, value: listed(scopes) },
          { term: t.knowsClaims, value: listed(claims) },
          { term: t.knowsLevels, value: listed(levels) },
        ]}
      />
      {unnamed.length > 0 ? <Alert tone="caution">{t.unnamed(unnamed.join(', '))}</Alert> : null}
    </>
  )
}
