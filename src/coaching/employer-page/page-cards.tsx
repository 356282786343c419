import { employerPageWords, type ShownPage } from '#coaching/employer-page/employer-page.words.ts'
import { Card, Stack, useWords } from '#platform/ui/ui.tsx'
import { callTo } from '#platform/web/telephone.ts'

/** The five things an employer wants to know of somebody's work, each in a few sentences. */
export function PageCards({ page }: { page: ShownPage }) {
  const t = useWords(employerPageWords)
  return (
    <Stack>
      <Call page={page} />
      <Lines title={t.pay} lines={page.pay} />
      <Lines title={t.get} lines={page.get} />
      <Lines title={t.until} lines={page.until} />
      <Lines title={t.expect} lines={page.asks} />
      <p className="sk-soft">{t.noHealth}</p>
    </Stack>
  )
}

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <Card title={title}>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </Card>
)

function Call({ page: { call } }: { page: ShownPage }) {
  const t = useWords(employerPageWords)
  return (
    <Card main title={t.call}>
      {call ? (
        <>
          <p>
            <strong>{call.name}</strong>, {call.of}
          </p>
          {call.phone ? (
            <a className="sk-target" href={callTo(call.phone)}>
              {t.callNow(call.name)}
            </a>
          ) : null}
        </>
      ) : (
        <p>{t.nobody}</p>
      )}
    </Card>
  )
}
