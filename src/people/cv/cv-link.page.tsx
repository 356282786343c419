import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { shareCv } from '#people/cv/change-cv.ts'
import { linkDays } from '#people/cv/cv.rules.ts'
import { CvLinkAsked } from '#people/cv/cv.shapes.ts'
import { cvWords } from '#people/cv/cv.words.ts'
import { seeCv } from '#people/cv/see-cv.ts'
import {
  Button,
  Card,
  PageHeader,
  PostForm,
  Radios,
  Stack,
  TargetLink,
  TextField,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { notFound, spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  need(await seeCv(house, caller))
  return {}
}

/** Shown once, on the page that answers: nobody keeps it but she. Sent twice it is two links, each with its own end. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { house, caller } = visitOf(context)
  const asked = CvLinkAsked.safeParse(await formValues(request))
  if (!asked.success) return need<never>(notFound())
  const { path, until } = need(await shareCv(house, caller, asked.data))
  return { address: `${house.config.baseUrl}${path}`, until }
}

export default function CvLinkPage() {
  const made = useActionData<typeof action>()
  const t = useWords(cvWords)
  const lang = useLang()
  return (
    <Stack>
      <PageHeader title={t.shareTitle} lead={made ? t.made : t.shareLead} />
      {made ? (
        <Card main>
          <Stack tight>
            <TextField name="link" label={t.link} value={made.address} />
            <p>{t.readUntil(spokenDay(made.until, lang))}</p>
            <p>{t.again}</p>
          </Stack>
        </Card>
      ) : (
        <PostForm>
          <Radios
            name="days"
            label={t.howLong}
            value="30"
            options={linkDays.map((days) => ({ value: String(days), label: t.days[days] }))}
          />
          <Button look="primary" wide icon="link">
            {t.make}
          </Button>
        </PostForm>
      )}
      <TargetLink to="/my/cv">{t.back}</TargetLink>
    </Stack>
  )
}
