import { signInWords } from '#access/sign-in/sign-in.words.ts'
import { ButtonLink, Card, Narrow, PageHeader, useWords } from '#platform/ui/ui.tsx'

/** Shown once: this page is nowhere else. */
export function RecoveryCodes({ codes, next }: { codes: readonly string[]; next: string }) {
  const t = useWords(signInWords)
  return (
    <Narrow>
      <PageHeader title={t.codesTitle} lead={t.codesLead} />
      <Card main>
        <ol className="sk-codes">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <p>{t.codesPrint}</p>
        <ButtonLink look="primary" to={next}>
          {t.toWork}
        </ButtonLink>
      </Card>
    </Narrow>
  )
}
