import { Form, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { askAgainWords } from '#desk/vacancy/ask-again.words.ts'
import type { MatchView } from '#desk/vacancy/match-view.ts'
import { seeWhoFitsPage } from '#desk/vacancy/see-who-fits-page.ts'
import { VacancyFrame } from '#desk/vacancy/vacancy-frame.tsx'
import { whoFitsWords } from '#desk/vacancy/who-fits.words.ts'
import {
  Alert,
  Almost,
  AlmostList,
  Button,
  Card,
  Empty,
  FormKey,
  Pagination,
  PersonName,
  Stack,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { visitOf } from '#platform/web/visit.ts'
import { spokenDay } from '#values/public.ts'

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  seeWhoFitsPage(visitOf(context), params.id ?? '', 'unconfirmed')

/** Everybody who could be in a list and did not confirm in time, with one tap to ask again. */
export default function UnconfirmedPage() {
  const { head, counts, page } = useLoaderData<typeof loader>()
  const t = useWords(whoFitsWords)
  const { from, total, next, rows } = page
  return (
    <>
      <VacancyFrame head={head} counts={counts} here="unconfirmed" />
      <Stack>
        {total > 0 ? <Alert>{t.apart.lead}</Alert> : null}
        <Card title={t.title.unconfirmed} flush>
          {total === 0 ? (
            <Empty icon="check" title={t.apart.none} />
          ) : (
            <>
              <AlmostList>
                {rows.map((person) => (
                  <Lapsed key={person.dossier} vacancy={head.id} person={person} />
                ))}
              </AlmostList>
              <Pagination
                shown={{ from, to: from + rows.length - 1, total }}
                previous={from > 1 ? {} : null}
                next={next ? { after: next } : null}
              />
            </>
          )}
        </Card>
      </Stack>
    </>
  )
}

function Lapsed({ vacancy, person }: { vacancy: string; person: MatchView }) {
  const t = useWords(whoFitsWords).apart
  const lang = useLang()
  const { available, dossier, given, name, town } = person
  if (!available) return null
  const { confirmedOn } = available
  const from = spokenDay(available.from, lang)
  return (
    <Almost
      name={
        <PersonName name={name} to={`/vacancies/${vacancy}/people/${dossier}`} {...(town ? { place: town } : {})} />
      }
      gap={confirmedOn ? t.since(from, spokenDay(confirmedOn, lang)) : t.never(from)}
      step={null}
      ask={
        <Form method="post" action={`/people/${dossier}/messages`}>
          <FormKey />
          <input type="hidden" name="text" value={askAgainWords.nl.still(spokenDay(available.from, 'nl'))} />
          <Button small icon="talk">
            {t.again(given)}
          </Button>
        </Form>
      }
    />
  )
}
