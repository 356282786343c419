import { Form } from 'react-router'
import { frameWords } from '#app/frames/frames.words.ts'
import { Avatar, Button, FormKey, useAddressWith, useWords } from '#platform/ui/ui.tsx'

/** A `details`, so that it opens without script. */
export function AccountMenu({ name, organisation }: { name: string; organisation: string | null }) {
  const t = useWords(frameWords)
  const withQuery = useAddressWith()
  const themes = { auto: t.auto, light: t.light, dark: t.dark }
  return (
    <details className="sk-account-menu">
      <summary className="sk-account">
        <Avatar name={name} />
        <span className="sk-account__name">
          {name}
          {organisation ? <small>{organisation}</small> : null}
        </span>
      </summary>
      <div className="sk-account-menu__panel">
        <h2>{t.colours}</h2>
        <ul>
          {Object.entries(themes).map(([theme, label]) => (
            <li key={theme}>
              <a href={withQuery('theme', theme)}>{label}</a>
            </li>
          ))}
        </ul>
        <Form method="post" action="/sign-out" reloadDocument>
          <FormKey />
          <Button wide icon="exit">
            {t.signOut}
          </Button>
        </Form>
      </div>
    </details>
  )
}
