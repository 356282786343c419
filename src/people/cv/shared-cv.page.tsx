import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { guestOf } from '#access/public.ts'
import { cvPaperWords } from '#people/cv/cv.words.ts'
import { CvSheet } from '#people/cv/cv-paper.tsx'
import { readCvByLink } from '#people/cv/read-cv.ts'
import { Card, Stack, useLang, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { openVisitOf } from '#platform/web/visit.ts'
import { spokenDay } from '#values/public.ts'

export const handle = { plain: true, density: 'calm' }

/** Kept out of every search engine, and told to nobody where the reader goes next. */
export const headers = () => ({ 'X-Robots-Tag': 'noindex, nofollow, noarchive', 'Referrer-Policy': 'no-referrer' })

export const meta = () => [
  { name: 'robots', content: 'noindex, nofollow, noarchive' },
  { name: 'referrer', content: 'no-referrer' },
]

/** The token is a key: it stands in no log. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, lang } = openVisitOf(context)
  return need(await readCvByLink(house, await guestOf(house, lang, '/cv/:token'), params.token ?? ''))
}

export default function SharedCv() {
  const { paper, until } = useLoaderData<typeof loader>()
  const t = useWords(cvPaperWords)
  return (
    <Stack>
      <title>{t.title(paper.name)}</title>
      <Card>
        <CvSheet paper={paper} />
      </Card>
      <p className="sk-soft sk-no-print">{t.until(spokenDay(until, useLang(), { year: 'always' }))}</p>
    </Stack>
  )
}
