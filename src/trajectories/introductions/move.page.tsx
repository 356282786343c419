import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  PageHeader,
  PostForm,
  Select,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { moveFromForm } from '#trajectories/introductions/introduction.form.ts'
import { colleagueOptions, introductionWords } from '#trajectories/introductions/introduction.words.ts'
import { IntroductionFields } from '#trajectories/introductions/introduction-fields.tsx'
import { seeMoveForm } from '#trajectories/introductions/see-introductions.ts'
import { spokenClockTime } from '#values/public.ts'
import { introductionChanges } from '#vocabulary/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const one = need(await seeMoveForm(house, caller, params.id ?? ''))
  const { day, time, minutes, way, place, companion, bring } = one
  return {
    ...{ id: one.id as string, name: one.name, employer: one.vacancy.employer, sequence: one.sequence },
    known: {
      ...{ day: day as string, time: spokenClockTime(time, 'en').replace(':', '.'), minutes, way, place, bring },
      companion: companion as string | null,
    },
    colleagues: colleagueOptions(one.colleagues),
  }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  moveFromForm(visitOf(context), request, params.id ?? '')

/** The same appointment at another moment, or in another way; with who asked for it. */
export default function MovePage() {
  const { id, name, employer, sequence, known, colleagues } = useLoaderData<typeof loader>()
  const t = useWords(introductionWords)
  const lang = useLang()
  const to = `/introductions/${id}`
  return (
    <div className="sk-page--narrow">
      <PageHeader title={t.move} lead={t.planLead} breadcrumb={[{ label: t.for(name, employer), to }]} />
      <Card>
        <PostForm answer={useActionData<typeof action>()}>
          <input type="hidden" name="sequence" value={sequence} />
          <IntroductionFields known={known} colleagues={colleagues} />
          <Select
            name="because"
            label={t.because}
            options={introductionChanges.map((one) => ({ value: one.id, label: one[lang] }))}
          />
          <ButtonGroup>
            <Button look="primary">{t.saveMove}</Button>
            <ButtonLink look="subtle" to={to}>
              {t.cancel}
            </ButtonLink>
          </ButtonGroup>
        </PostForm>
      </Card>
    </div>
  )
}
