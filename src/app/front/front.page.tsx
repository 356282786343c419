import { Link, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { startOf } from '#access/public.ts'
import { frontWords } from '#app/front/front.words.ts'
import { Button, Doors, FormKey, Hero, useWords } from '#platform/ui/ui.tsx'
import { isSignedIn, openVisitOf } from '#platform/web/visit.ts'

export const handle = { plain: true, density: 'calm' }

/** Everybody passes here once: to the own work, to the door, or to one of the two beginnings. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = openVisitOf(context)
  if (isSignedIn(caller)) throw redirect(startOf(caller))
  if (await house.db.installation()) throw redirect('/sign-in')
  return { isLocal: house.config.isLocal }
}

export default function FrontPage() {
  const { isLocal } = useLoaderData<typeof loader>()
  const t = useWords(frontWords)
  return (
    <Doors
      hero={
        <Hero title={t.title} lead={t.lead}>
          <div>
            <h2>{t.choose}</h2>
            <p>{t.chooseLead}</p>
          </div>
          <p className="sk-row sk-small">
            <Link to="/about">{t.about}</Link>
            <Link to="/privacy">{t.privacy}</Link>
            <Link to="/accessibility">{t.accessibility}</Link>
          </p>
        </Hero>
      }
    >
      <title>{`${t.title} - Schakel`}</title>
      <section className="sk-stack--tight">
        <h2 className="sk-heading-1">{t.lookAround}</h2>
        <p>{t.lookAroundText}</p>
        <p>{t.lookAroundMore}</p>
        {isLocal ? <LoadButton /> : <p className="sk-strong">{t.notLocal}</p>}
      </section>
      <p className="sk-rule">{t.or}</p>
      <section className="sk-stack--tight">
        <h2 className="sk-heading-1">{t.own}</h2>
        <p>{t.ownText}</p>
        <p>{t.ownMore}</p>
        <p className="sk-soft sk-small">{t.terminal}</p>
      </section>
    </Doors>
  )
}

function LoadButton() {
  const t = useWords(frontWords)
  return (
    <form method="post" action="/look-around">
      <FormKey />
      <Button look="primary" wide icon="eye">
        {t.load}
      </Button>
      <p className="sk-soft sk-small">{t.loading}</p>
    </form>
  )
}
