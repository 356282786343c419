import { Link, type LoaderFunctionArgs, type MiddlewareFunction, Outlet, useLoaderData } from 'react-router'
import { actingWords } from '#access/public.ts'
import { sayForWhom, saysForWhom } from '#app/frames/for-whom.ts'
import { frameWords } from '#app/frames/frames.words.ts'
import { Icon, LanguageSwitch, Logo, SkipLink, useWords } from '#platform/ui/ui.tsx'
import { openVisitOf } from '#platform/web/visit.ts'

/** Large, without navigation and without script. */
export const handle = { plain: true, density: 'roomy' }

export const middleware: MiddlewareFunction<Response>[] = [sayForWhom]

export const loader = ({ context }: LoaderFunctionArgs) => ({
  actsFor: saysForWhom(openVisitOf(context)),
})

export default function PersonFrame() {
  const { actsFor } = useLoaderData<typeof loader>()
  const t = useWords(frameWords)
  return (
    <>
      <SkipLink />
      <header className="sk-header">
        <Logo to="/my" />
        <span className="sk-header__push" />
        <LanguageSwitch />
        <a
          className="nl-button nl-button--subtle sk-button sk-button--subtle sk-exit"
          href="https://www.buienradar.nl/"
          rel="noreferrer"
        >
          <Icon name="exit" />
          {t.leaveQuickly}
        </a>
      </header>
      {actsFor ? <ActsFor name={actsFor} /> : null}
      <main className="sk-page sk-page--narrow sk-page--phone" id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="sk-foot">
        <Link className="sk-target" to="/my/account">
          {t.myAccount}
        </Link>
      </footer>
    </>
  )
}

/** On every page, so that nobody forgets whose yes it is. */
function ActsFor({ name }: { name: string }) {
  const t = useWords(actingWords)
  return (
    <aside className="sk-acts-for" aria-label={t.banner(name)}>
      <Icon name="person" />
      <p>
        <strong>{t.banner(name)}</strong> {t.youIs(name)}
      </p>
      <Link className="sk-target" to="/acting">
        {t.another}
      </Link>
    </aside>
  )
}
