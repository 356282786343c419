import { Link, type LoaderFunctionArgs, Outlet, useLoaderData } from 'react-router'
import { frameWords } from '#app/frames/frames.words.ts'
import { LanguageSwitch, Logo, SkipLink, useWords } from '#platform/ui/ui.tsx'
import { isSignedIn, openVisitOf } from '#platform/web/visit.ts'

/** The door is offered to who has one: not to who is in already, nor before there is a region. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = openVisitOf(context)
  return { hasDoor: !isSignedIn(caller) && (await house.db.installation()) !== null }
}

/** For everybody: no navigation, only the door. */
export default function PublicFrame() {
  const { hasDoor } = useLoaderData<typeof loader>()
  const t = useWords(frameWords)
  return (
    <>
      <SkipLink />
      <header className="sk-header">
        <Logo to="/" />
        <span className="sk-header__push" />
        <LanguageSwitch />
        {hasDoor ? <Link to="/sign-in">{t.signIn}</Link> : null}
      </header>
      <main className="sk-page sk-page--centre" id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  )
}
