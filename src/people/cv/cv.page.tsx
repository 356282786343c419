import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { endCvLink } from '#people/cv/change-cv.ts'
import { cvWords } from '#people/cv/cv.words.ts'
import { seeCv } from '#people/cv/see-cv.ts'
import {
  Button,
  Card,
  FormKey,
  Hidden,
  Icon,
  PageHeader,
  PictureLinks,
  Stack,
  TargetLink,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { type Day, readId, spokenDay, today } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const { links } = need(await seeCv(house, caller))
  return {
    links: links.map(({ id, until, opened, openedAt }) => ({
      id: id as string,
      until,
      opened,
      openedOn: openedAt && today(openedAt),
    })),
  }
}

/** She ends a link: it opens nothing from that moment. */
export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const values = await formValues(request)
  need(await endCvLink(visit.house, callerWithKey(visit, values), need(readId<'CvLink'>(String(values.link ?? '')))))
  return saved('/my/cv', cvWords[visit.lang].stopped)
}

const paths = {
  look: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  change: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  share:
    'M10 14a4 4 0 0 1 0-5.6l2.8-2.8a4 4 0 0 1 5.6 5.6L17 12.6M14 10a4 4 0 0 1 0 5.6l-2.8 2.8a4 4 0 0 1-5.6-5.6L7 11.4',
}

export default function MyCv() {
  const { links } = useLoaderData<typeof loader>()
  const t = useWords(cvWords)
  return (
    <Stack>
      <PageHeader title={t.title} />
      <Card flush>
        <PictureLinks
          links={[
            { to: '/my/cv/paper', label: t.look, path: paths.look },
            { to: '/my/cv/choice', label: t.change, path: paths.change },
            { to: '/my/cv/link', label: t.share, path: paths.share },
          ]}
        />
      </Card>
      {links.length > 0 ? (
        <Card flush title={t.links}>
          <ul>
            {links.map((link) => (
              <OpenLink key={link.id} {...link} />
            ))}
          </ul>
        </Card>
      ) : null}
      <TargetLink to="/my/profile">{t.back}</TargetLink>
    </Stack>
  )
}

interface Shown {
  readonly id: string
  readonly until: Day
  readonly opened: number
  readonly openedOn: Day | null
}

function OpenLink({ id, until, opened, openedOn }: Shown) {
  const t = useWords(cvWords)
  const lang = useLang()
  const day = spokenDay(until, lang)
  return (
    <li className="sk-look">
      <span className="sk-task-list__icon">
        <Icon name="link" />
      </span>
      <div>
        <p className="sk-strong">{t.until(day)}</p>
        <p>{[t.opened(opened), openedOn ? t.last(spokenDay(openedOn, lang)) : null].filter(Boolean).join(', ')}</p>
        <Form method="post">
          <FormKey />
          <input type="hidden" name="link" value={id} />
          <Button small icon="close">
            {t.stop}
            <Hidden>{` ${t.stopLink(day)}`}</Hidden>
          </Button>
        </Form>
      </div>
    </li>
  )
}
