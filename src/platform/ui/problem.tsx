import { isRouteErrorResponse } from 'react-router'
import { useLang } from '#platform/ui/lang.tsx'
import { uiWords } from '#platform/ui/ui.words.ts'
import type { Lang } from '#values/public.ts'

interface ProblemProps {
  error: unknown
  /** What to read over the phone, when the error brings no number of its own. */
  number?: string | undefined
  /** When nobody knows yet which language. */
  bothLanguages?: boolean
}

/** A page that is not there, is not allowed, or broke. First what is so, then what one can do. */
export function Problem({ error, number, bothLanguages }: ProblemProps) {
  const lang = useLang()
  const langs: Lang[] = bothLanguages ? ['nl', 'en'] : [lang]
  return langs.map((one, place) => (
    <div key={one} lang={one} className="sk-problem">
      <Sentences lang={one} error={error} number={number} first={place === 0} />
    </div>
  ))
}

function Sentences({
  lang,
  error,
  number,
  first,
}: {
  lang: Lang
  error: unknown
  number?: string | undefined
  first: boolean
}) {
  const t = uiWords[lang]
  const status = isRouteErrorResponse(error) ? error.status : 500
  const [title, sentence] = sentencesOf(lang, status)
  const read = status >= 500 ? (numberOf(error) ?? number) : undefined
  return (
    <>
      {first ? <title>{`${title} - Schakel`}</title> : null}
      {first ? <h1>{title}</h1> : <h2>{title}</h2>}
      <p>{sentence}</p>
      {read ? (
        <p>
          {t.readNumber} <strong className="sk-nowrap">{read}</strong>
        </p>
      ) : null}
      <p>
        <a className="sk-target" href={status >= 500 ? '' : '/'}>
          {status >= 500 ? t.again : t.toStart}
        </a>
      </p>
    </>
  )
}

function sentencesOf(lang: Lang, status: number): [title: string, sentence: string] {
  const t = uiWords[lang]
  if (status === 404) return [t.notFoundTitle, t.notFound]
  if (status < 500) return [t.notAllowedTitle, t.notAllowed]
  return [t.brokenTitle, t.broken]
}

const numberOf = (error: unknown): string | undefined =>
  isRouteErrorResponse(error) && typeof error.data?.number === 'string' ? error.data.number : undefined
