import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  Columns,
  DataList,
  PageHeader,
  PostForm,
  Radios,
  Select,
  Soft,
  Stack,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { gapFromForm } from '#trajectories/gaps/gap.form.ts'
import { GapFields } from '#trajectories/gaps/gap-fields.tsx'
import { gapsWords, shownGap } from '#trajectories/gaps/gaps.words.ts'
import { seeGap } from '#trajectories/gaps/see-gaps-of.ts'
import { nameInList, readId } from '#values/public.ts'
import { screeningRests } from '#vocabulary/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const { dossier, name, gap, colleagues } = need(await seeGap(house, caller, need(readId<'Gap'>(params.id ?? ''))))
  const { kind, need: text, owner, ownerAccount, who, dueOn, lookAgainOn, version } = gap
  return {
    dossier: dossier as string,
    name: nameInList(name),
    shown: shownGap(gap, lang),
    known: { kind, need: text, owner, account: ownerAccount, dueOn, lookAgainOn },
    organisation: owner === 'organisation' ? who : null,
    version,
    colleagues: colleagues.map((one) => ({
      value: one.id as string,
      label: [one.name, one.organisation].filter(Boolean).join(', '),
    })),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const id = need(readId<'Gap'>(params.id ?? ''))
  const { dossier } = need(await seeGap(visit.house, visit.caller, id))
  return gapFromForm(visit, request, id, dossier)
}

/** One thing that is needed: change it, or close it with what shows that it is there. */
export default function GapPage() {
  const { dossier, name, shown } = useLoaderData<typeof loader>()
  const t = useWords(gapsWords)
  const facts = [
    { term: t.who, value: shown.who },
    { term: t.day, value: shown.when },
    ...(shown.criterion ? [{ term: t.criterion, value: shown.criterion }] : []),
    ...(shown.closed ? [{ term: t.state, value: shown.closed.text }] : []),
  ]
  return (
    <>
      <PageHeader
        title={shown.need ?? shown.kind}
        lead={shown.kind}
        breadcrumb={[
          { label: t.people, to: '/people' },
          { label: name, to: `/people/${dossier}` },
          { label: t.title, to: `/people/${dossier}/gaps` },
        ]}
      />
      {shown.mayChange && !shown.closed ? (
        <Columns as="side">
          <ChangeForm />
          <CloseForm />
        </Columns>
      ) : (
        <Card flush>
          <DataList rows={facts} />
        </Card>
      )}
    </>
  )
}

function ChangeForm() {
  const { dossier, known, organisation, version, colleagues } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(gapsWords)
  return (
    <Card title={t.change}>
      <PostForm answer={answer?.values.intent === 'close' ? undefined : answer}>
        <input type="hidden" name="version" value={version} />
        <GapFields known={{ ...known, organisation }} colleagues={colleagues} />
        <ButtonGroup>
          <Button look="primary">{t.save}</Button>
          <ButtonLink look="subtle" to={`/people/${dossier}/gaps`}>
            {t.cancel}
          </ButtonLink>
        </ButtonGroup>
      </PostForm>
    </Card>
  )
}

function CloseForm() {
  const answer = useActionData<typeof action>()
  const t = useWords(gapsWords)
  const lang = useLang()
  return (
    <Card title={t.closeTitle}>
      <Stack tight>
        <Soft>{t.closeLead}</Soft>
        <PostForm answer={answer?.values.intent === 'close' ? answer : undefined}>
          <input type="hidden" name="intent" value="close" />
          <Radios
            name="as"
            label={t.closeAs}
            value="arranged"
            options={(['arranged', 'not-needed'] as const).map((value) => ({ value, label: t.as[value] }))}
          />
          <Select
            name="restsOn"
            label={t.restsOn}
            optional
            options={screeningRests.map((one) => ({ value: one.id, label: one[lang] }))}
          />
          <Button look="primary">{t.close}</Button>
        </PostForm>
      </Stack>
    </Card>
  )
}
