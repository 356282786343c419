import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { cvWords } from '#people/cv/cv.words.ts'
import { CvSheet } from '#people/cv/cv-paper.tsx'
import { seeCv } from '#people/cv/see-cv.ts'
import { Card, Stack, TargetLink, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return { paper: need(await seeCv(house, caller)).paper }
}

/** As it comes out of the printer. */
export default function CvPaperPage() {
  const { paper } = useLoaderData<typeof loader>()
  const t = useWords(cvWords)
  return (
    <Stack>
      <title>{paper.name}</title>
      <p className="sk-no-print">{t.print}</p>
      <Card>
        <CvSheet paper={paper} />
      </Card>
      <TargetLink to="/my/cv">{t.back}</TargetLink>
    </Stack>
  )
}
