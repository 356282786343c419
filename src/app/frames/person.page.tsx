import { Link, Outlet } from 'react-router'
import { frameWords } from '#app/frames/frames.words.ts'
import { Icon, LanguageSwitch, Logo, SkipLink, useWords } from '#platform/ui/ui.tsx'

/** Large, without navigation and without script. */
export const handle = { plain: true, density: 'roomy' }

export default function PersonFrame() {
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
