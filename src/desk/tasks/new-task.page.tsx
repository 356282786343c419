import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { seeNewTask } from '#desk/tasks/see-new-task.ts'
import { newTaskFromForm } from '#desk/tasks/task.form.ts'
import { tasksWords } from '#desk/tasks/tasks.words.ts'
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  DateField,
  PageHeader,
  PostForm,
  Select,
  TextArea,
  useWords,
} from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { isDone, readId } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, url } = visitOf(context)
  const asked = { dossier: idIn(url, 'dossier'), vacancy: idIn(url, 'vacancy') }
  return { ...need(await seeNewTask(house, caller, asked)), ...asked }
}

function idIn(url: URL, name: string): string | undefined {
  const read = readId(url.searchParams.get(name) ?? '')
  return isDone(read) ? read.value : undefined
}

export async function action({ request, context }: ActionFunctionArgs) {
  return newTaskFromForm(visitOf(context), await formValues(request))
}

export default function NewTaskPage() {
  const { about, dossier, vacancy, colleagues, today } = useLoaderData<typeof loader>()
  const t = useWords(tasksWords)
  const back = dossier ? `/people/${dossier}` : vacancy ? `/vacancies/${vacancy}` : '/tasks'
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={t.newTitle}
        lead={about ? t.aboutWhom(about) : t.newLead}
        breadcrumb={[{ label: t.title, to: '/tasks' }]}
      />
      <Card main>
        <PostForm saves answer={useActionData<typeof action>()}>
          {dossier ? <input type="hidden" name="dossier" value={dossier} /> : null}
          {vacancy ? <input type="hidden" name="vacancy" value={vacancy} /> : null}
          <TextArea name="what" label={t.what} hint={t.whatHint} rows={2} first />
          <DateField name="due" label={t.byDay} value={today} />
          <Select
            name="owner"
            label={t.forWhom}
            optional
            empty={t.myself}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <ButtonGroup>
            <Button look="primary">{t.save}</Button>
            <ButtonLink look="subtle" to={back}>
              {t.cancel}
            </ButtonLink>
          </ButtonGroup>
        </PostForm>
      </Card>
    </div>
  )
}
