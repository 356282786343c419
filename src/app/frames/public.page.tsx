import { Link, type LoaderFunctionArgs, Outlet, useLoaderData } from 'react-router'
import { frameWords } from '#app/frames/frames.words.ts'
import { LanguageSwitch, Logo, SkipLink, useWords } from '#platform/ui/ui.tsx'
import { isSignedIn, openVisitOf } from '#platform/web/visit.ts'

export const loader = ({ context }: LoaderFunctionArgs) => ({ signedIn: isSignedIn(openVisitOf(context).caller) })

/** For everybody: no navigation, only the door. */
export default function PublicFrame() {
  const { signedIn } = useLoaderData<typeof loader>()
  const t = useWords(frameWords)
  return (
    <>
      <SkipLink />
      <header className="sk-header">
        <Logo to="/" />
        <span className="sk-header__push" />
        <LanguageSwitch />
        {signedIn ? null : <Link to="/sign-in">{t.signIn}</Link>}
      </header>
      <main className="sk-page sk-page--centre" id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  )
}
