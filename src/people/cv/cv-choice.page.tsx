import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { askAboutHealth, isMeant, ownTextWords } from '#access/public.ts'
import { changeCv } from '#people/cv/change-cv.ts'
import { cvSections } from '#people/cv/cv.rules.ts'
import { CvChosen } from '#people/cv/cv.shapes.ts'
import { cvWords } from '#people/cv/cv.words.ts'
import { seeCv } from '#people/cv/see-cv.ts'
import {
  Button,
  Checkboxes,
  PageHeader,
  PostForm,
  Stack,
  TargetLink,
  TextArea,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return { choice: need(await seeCv(house, caller)).choice }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = cvWords[visit.lang]
  const values = await formValues(request, { lists: ['shows'] })
  const asked = CvChosen.safeParse({ ...values, meant: isMeant(values) })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const changed = await changeCv(visit.house, callerWithKey(visit, values), asked.data)
  if (!changed.done && changed.refusal.because === 'word-about-health')
    return askAboutHealth(ownTextWords[visit.lang], changed.refusal.words, values)
  need(changed)
  return saved('/my/cv', t.saved)
}

/** What she does not fill in, does not stand on it. */
export default function CvChoicePage() {
  const { choice } = useLoaderData<typeof loader>()
  const t = useWords(cvWords)
  return (
    <Stack>
      <PageHeader title={t.changeTitle} />
      <PostForm answer={useActionData<typeof action>()}>
        <TextField name="name" label={t.name} value={choice.name} />
        <TextField name="phone" label={t.phone} value={choice.phone} />
        <TextField name="email" label={t.email} value={choice.email} />
        <TextField name="town" label={t.town} value={choice.town} />
        <TextArea name="intro" label={t.intro} value={choice.intro} />
        <Checkboxes
          name="shows"
          label={t.shows}
          value={choice.shows}
          options={cvSections.map((value) => ({ value, label: t.sections[value] }))}
        />
        <Button look="primary" wide icon="check">
          {t.save}
        </Button>
      </PostForm>
      <TargetLink to="/my/cv">{t.back}</TargetLink>
    </Stack>
  )
}
