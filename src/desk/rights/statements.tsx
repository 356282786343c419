import { Link } from 'react-router'
import { statementWords } from '#desk/rights/statements.words.ts'
import { Card, Soft, useLang, useWords } from '#platform/ui/ui.tsx'
import { type Day, spokenDay } from '#values/public.ts'

interface Props {
  readonly id: string
  readonly isHolder: boolean
  readonly statements: readonly { readonly on: Day; readonly line: string | null }[]
}

/** In her own words, what she does not agree with; and where a request that came on paper is entered. */
export function Statements({ id, isHolder, statements }: Props) {
  const t = useWords(statementWords)
  const lang = useLang()
  if (!isHolder) return null
  return (
    <Card title={t.title} aside={<Link to={`/people/${id}/rights`}>{t.enter}</Link>}>
      {statements.length === 0 ? <Soft>{t.none}</Soft> : null}
      {statements.map(({ on, line }) => (
        <p key={`${on} ${line}`}>
          <strong>{t.said(spokenDay(on, lang))}</strong> {line}
        </p>
      ))}
    </Card>
  )
}
