import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { ButtonLink, PageHeader, Stack, TargetLink, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { seeOwnData } from '#privacy/rights/access-file.ts'
import { myRightsWords } from '#privacy/rights/my-rights.words.ts'
import { shownPart, toldWords } from '#privacy/rights/shown-file.words.ts'
import { FoldedParts } from '#privacy/rights/told-parts.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const file = need(await seeOwnData(house, caller))
  return {
    organisations: file.organisations.map(({ organisation, parts }) => ({
      organisation,
      parts: parts.map((part) => shownPart(part, lang)),
    })),
    self: file.self.map((part) => shownPart(part, lang)),
  }
}

/** Everything that is kept about her: each part opens on a tap, and all of it goes along as a file. */
export default function MyData() {
  const { organisations, self } = useLoaderData<typeof loader>()
  const t = useWords(toldWords)
  const mine = useWords(myRightsWords)
  return (
    <Stack>
      <PageHeader title={t.title} lead={t.lead} />
      <ButtonLink wide icon="download" download to="/api/v1/my/data">
        {t.download}
      </ButtonLink>
      {organisations.map(({ organisation, parts }) => (
        <details className="sk-fold" key={organisation} open={organisations.length === 1}>
          <summary>{t.from(organisation)}</summary>
          <FoldedParts parts={parts} />
        </details>
      ))}
      <FoldedParts parts={self} />
      <TargetLink to="/my/documents">{t.documents}</TargetLink>
      <TargetLink to="/my/rights">{mine.back}</TargetLink>
    </Stack>
  )
}
