import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { keptReasons } from '#people/own-profile/own-statement.rules.ts'
import { answerSaid } from '#people/own-profile/said.form.ts'
import { saidWords } from '#people/own-profile/said.words.ts'
import { BothSides, type ShownSaid, TakeOver } from '#people/own-profile/said-parts.tsx'
import { seeSaid } from '#people/own-profile/see-said.ts'
import {
  Alert,
  Badge,
  Button,
  Card,
  Empty,
  Fold,
  PageHeader,
  PostForm,
  Radios,
  Stack,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { nameInList, readId } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const { id, name, version, rows } = need(await seeSaid(house, caller, need(readId<'Dossier'>(params.id ?? ''))))
  return { id: id as string, given: name.given, name: nameInList(name), version, rows }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  answerSaid(request, visitOf(context), need(readId<'Dossier'>(params.id ?? '')))

/** Hers and the dossier, side by side, one card for each question. */
export default function SaidPage() {
  const { id, given, name, version, rows } = useLoaderData<typeof loader>()
  const t = useWords(saidWords)
  const answer = useActionData<typeof action>()
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={t.titleOf(given)}
        lead={rows.length > 0 ? t.lead : null}
        breadcrumb={[
          { label: t.people, to: '/people' },
          { label: name, to: `/people/${id}` },
        ]}
      />
      <Stack>
        {answer?.problem && !answer.values.reason ? <Alert tone="negative">{answer.problem}</Alert> : null}
        {rows.length === 0 ? (
          <Empty icon="talk" title={t.title}>
            {t.nothing}
          </Empty>
        ) : null}
        {rows.map((one) => (
          <OneSaid key={one.id} dossier={id} version={version} one={one} />
        ))}
      </Stack>
    </div>
  )
}

function OneSaid({ dossier, version, one }: { dossier: string; version: number; one: ShownSaid }) {
  const t = useWords(saidWords)
  return (
    <Card
      title={t.parts[one.part]}
      aside={one.answer ? <Badge>{t.state[one.answer]}</Badge> : <TakeOver {...{ dossier, version, one }} />}
    >
      <Stack tight>
        <BothSides {...one} />
        {one.answer === null && one.mayAnswer ? <NotNow statement={one.id} /> : null}
        {one.answer === 'kept' ? <TakeOver {...{ dossier, version, one }} /> : null}
      </Stack>
    </Card>
  )
}

function NotNow({ statement }: { statement: string }) {
  const t = useWords(saidWords)
  const answer = useActionData<typeof action>()
  const mine = answer?.values.statement === statement ? answer : undefined
  return (
    <Fold title={t.whyNot} open={mine !== undefined}>
      <PostForm answer={mine}>
        <input type="hidden" name="statement" value={statement} />
        <Radios
          name="reason"
          label={t.reason}
          options={keptReasons.map((value) => ({ value, label: t.reasons[value] }))}
        />
        <TextField name="line" label={t.line} hint={t.lineHint} optional />
        <Button>{t.send}</Button>
      </PostForm>
    </Fold>
  )
}
