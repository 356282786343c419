import { Link, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { frontWords } from '#app/front/front.words.ts'
import {
  Button,
  Card,
  Columns,
  FormKey,
  LanguageSwitch,
  Logo,
  PageHeader,
  SkipLink,
  useWords,
} from '#platform/ui/ui.tsx'
import { isSignedIn, openVisitOf } from '#platform/web/visit.ts'

export const handle = { plain: true, density: 'calm' }

/** Everybody passes here once: to the own work, to the door, or to one of the two beginnings. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = openVisitOf(context)
  if (isSignedIn(caller)) throw redirect(caller.kind === 'candidate' ? '/my' : '/work')
  if (await house.db.installation()) throw redirect('/sign-in')
  return { isLocal: house.config.isLocal }
}

export default function FrontPage() {
  const { isLocal } = useLoaderData<typeof loader>()
  const t = useWords(frontWords)
  return (
    <>
      <SkipLink />
      <header className="sk-header">
        <Logo to="/" />
        <span className="sk-header__push" />
        <LanguageSwitch />
      </header>
      <main className="sk-page sk-page--centre sk-front" id="content" tabIndex={-1}>
        <PageHeader title={t.title} lead={t.lead} />
        <p>{t.chooseLead}</p>
        <Columns as="half">
          <Card main title={t.lookAround}>
            <p>{t.lookAroundText}</p>
            <p>{t.lookAroundMore}</p>
            {isLocal ? <LoadButton /> : <p className="sk-strong">{t.notLocal}</p>}
          </Card>
          <Card main title={t.own}>
            <p>{t.ownText}</p>
            <p>{t.ownMore}</p>
            <p className="sk-soft sk-small">{t.terminal}</p>
          </Card>
        </Columns>
        <p className="sk-row sk-small">
          <Link to="/about">{t.about}</Link>
          <Link to="/privacy">{t.privacy}</Link>
          <Link to="/accessibility">{t.accessibility}</Link>
        </p>
      </main>
    </>
  )
}

function LoadButton() {
  const t = useWords(frontWords)
  return (
    <form method="post" action="/look-around">
      <FormKey />
      <Button look="primary" icon="eye">
        {t.load}
      </Button>
      <p className="sk-soft sk-small">{t.loading}</p>
    </form>
  )
}
