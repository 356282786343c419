import { Form } from 'react-router'
import { mySignInWords } from '#access/my-sign-in/my-sign-in.words.ts'
import type { SessionView } from '#access/sessions/own-sessions.ts'
import { Badge, Button, FormKey, Row, useLang, useWords } from '#platform/ui/ui.tsx'
import { spokenDay, spokenTime, today } from '#values/public.ts'

/** Every device, with a way out of each of them and of all. */
export function MySessions({ sessions }: { sessions: readonly SessionView[] }) {
  const t = useWords(mySignInWords)
  const lang = useLang()
  return (
    <>
      <ul className="sk-stack--tight">
        {sessions.map(({ id, seenAt, isThis }) => (
          <li key={id} className="sk-session">
            <Form method="post">
              <FormKey />
              <input type="hidden" name="id" value={id} />
              <Row apart>
                <span>{`${spokenDay(today(seenAt), lang).replace(/ \d{4}$/, '')}, ${spokenTime(seenAt, lang)}`}</span>
                {isThis ? (
                  <Badge icon="check">{t.here}</Badge>
                ) : (
                  <Button small name="intent" value="end-session">
                    {t.signOut}
                  </Button>
                )}
              </Row>
            </Form>
          </li>
        ))}
      </ul>
      <Form method="post">
        <FormKey />
        <Button name="intent" value="everywhere">
          {t.everywhere}
        </Button>
      </Form>
    </>
  )
}
