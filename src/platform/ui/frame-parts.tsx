import { Link, useLocation } from 'react-router'
import { useLang, useUiWords } from '#platform/ui/lang.tsx'

export const SkipLink = () => (
  <a className="nl-skip-link sk-skip-link" href="#content">
    {useUiWords().toContent}
  </a>
)

export const Logo = ({ to }: { to: string }) => (
  <Link className="sk-logo" to={to}>
    <svg viewBox="0 0 36 24" fill="none" strokeWidth="3.5" aria-hidden="true">
      <path className="sk-logo__link-a" d="M21 12a7 7 0 0 1-7 7H9A7 7 0 0 1 9 5h5a7 7 0 0 1 4.5 1.6" />
      <path className="sk-logo__link-b" d="M15 12a7 7 0 0 1 7-7h5a7 7 0 0 1 0 14h-5a7 7 0 0 1-4.5-1.6" />
    </svg>
    <span className="sk-logo__word">Schakel</span>
  </Link>
)

const languages = [
  { lang: 'nl', name: 'Nederlands' },
  { lang: 'en', name: 'English' },
] as const

/** The whole page is fetched again: every word on it changes. */
export function LanguageSwitch() {
  const lang = useLang()
  const withQuery = useAddressWith()
  return (
    <nav aria-label="Taal / Language">
      <ul className="sk-language">
        {languages.map((one) => (
          <li key={one.lang}>
            <a
              href={withQuery('lang', one.lang)}
              lang={one.lang}
              hrefLang={one.lang}
              aria-label={`${one.lang.toUpperCase()}, ${one.name}`}
              {...(one.lang === lang ? { 'aria-current': 'true' as const } : {})}
            >
              {one.lang.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The address of this page with one question more. */
export function useAddressWith(): (name: string, value: string) => string {
  const { pathname, search } = useLocation()
  return (name, value) => {
    const params = new URLSearchParams(search)
    params.set(name, value)
    return `${pathname}?${params}`
  }
}
