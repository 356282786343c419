import { Form, Link } from 'react-router'
import { organisationWords } from '#access/public.ts'
import { frameWords } from '#app/frames/frames.words.ts'
import { hatWords } from '#app/frames/hat.words.ts'
import { Avatar, Button, FormKey, useAddressWith, useWords } from '#platform/ui/ui.tsx'

interface Props {
  name: string
  organisation: string | null
  /** What that organisation is now, where the same house is something else too. */
  hat: string | null
  /** For which of them somebody works now. */
  here: string | null
  organisations: { id: string; name: string }[]
}

/** A `details`, so that it opens without script. */
export function AccountMenu({ name, organisation, hat, here, organisations }: Props) {
  const t = useWords(frameWords)
  const hats = useWords(hatWords)
  const kinds: Readonly<Record<string, string>> = useWords(organisationWords).kinds
  const withQuery = useAddressWith()
  const themes = { auto: t.auto, light: t.light, dark: t.dark }
  return (
    <details className="sk-account-menu">
      <summary className="sk-account">
        <Avatar name={name} />
        <span className="sk-account__name">
          {name}
          {organisation ? <small>{organisation}</small> : null}
          {hat ? <small>{hats.wears(kinds[hat] ?? hat)}</small> : null}
        </span>
      </summary>
      <div className="sk-account-menu__panel">
        {organisations.length > 0 ? <WorkingFor here={here} organisations={organisations} /> : null}
        <Link to="/account">{t.ownAccount}</Link>
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

/** One organisation at a time: it decides whom one sees, so everything is loaded again. */
function WorkingFor({ here, organisations }: Pick<Props, 'here' | 'organisations'>) {
  const t = useWords(frameWords)
  return (
    <Form method="post" action="/working-for" reloadDocument>
      <FormKey />
      <h2>{t.workingFor}</h2>
      <ul className="sk-stack--tight">
        {organisations.map(({ id, name }) => (
          <li key={id}>
            <Button wide name="organisation" value={id} {...(id === here ? { icon: 'check', disabled: true } : {})}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </Form>
  )
}
