import { openidWords } from '#access/openid/openid.words.ts'
import { Button, Card, PostForm, useWords } from '#platform/ui/ui.tsx'

/** For an account that another house vouches for, and should no more. */
export function DisconnectCard() {
  const t = useWords(openidWords)
  return (
    <Card title={t.elsewhere}>
      <PostForm>
        <p>{t.elsewhereLead}</p>
        <Button name="intent" value="disconnect">
          {t.disconnect}
        </Button>
      </PostForm>
    </Card>
  )
}
