import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import {
  Alert,
  Button,
  Checkbox,
  DateField,
  PageHeader,
  PostForm,
  Select,
  Stack,
  TextArea,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { type RuleScope, ruleOf } from '#regulations/values/keys.rules.ts'
import { keyWords } from '#regulations/values/keys.words.ts'
import { newValueWords } from '#regulations/values/new-value.words.ts'
import { seeToAdd } from '#regulations/values/see-values.ts'
import { writtenValue } from '#regulations/values/value-text.rules.ts'
import { valueFromForm } from '#regulations/values/values.form.ts'
import { confidences, keyedOns } from '#regulations/values/values.shapes.ts'
import { valuesWords } from '#regulations/values/values.words.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const replaces = url.searchParams.get('replaces')
  const { key, old, counts, organisations, today } = need(await seeToAdd(house, caller, params.key ?? '', replaces))
  const { kind, scopes, keyedOn } = ruleOf(key)
  const confirms = !old && url.searchParams.has('confirm')
  const begin = old ?? (confirms ? counts : null)
  return {
    key: key as string,
    name: keyWords[lang][key],
    kind,
    scopes,
    organisations: organisations.map(({ id, name }) => ({ value: id as string, label: name })),
    title: old ? ('better' as const) : confirms ? ('confirm' as const) : ('add' as const),
    replaces: old ? (old.id as string) : null,
    value: begin ? writtenValue(kind, begin.value) : '',
    scope: (old?.scope ?? scopes[0] ?? 'national') as RuleScope,
    whose: (old?.whose ?? '') as string,
    from: old?.from ?? (confirms ? today : ''),
    until: old?.until ?? '',
    source: begin?.source ?? '',
    confidence: old?.confidence ?? 'high',
    textAsOf: confirms ? today : (old?.textAsOf ?? ''),
    note: old?.note ?? '',
    keyedOn: old?.keyedOn ?? keyedOn,
  }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  valueFromForm(visitOf(context), request, params.key ?? '')

/** A new value, a better one, or the word of somebody who looked it up. */
export default function NewValuePage() {
  const { key, name, title } = useLoaderData<typeof loader>()
  const t = useWords(valuesWords)
  const titles = { add: t.addTitle, better: t.betterTitle, confirm: t.confirmTitle }
  const breadcrumb = [
    { label: t.title, to: '/regulations' },
    { label: name, to: `/regulations/${key}` },
  ]
  return (
    <div className="sk-page--narrow">
      <PageHeader title={titles[title]} lead={name} breadcrumb={breadcrumb} />
      <Stack>
        <Alert>{title === 'better' ? t.betterLead : t.addLead}</Alert>
        <Fields />
      </Stack>
    </div>
  )
}

function Fields() {
  const begin = useLoaderData<typeof loader>()
  const t = useWords(valuesWords)
  const hasOwner = begin.scopes.some((scope) => scope !== 'national')
  return (
    <PostForm answer={useActionData<typeof action>()} saves>
      {begin.replaces ? <input type="hidden" name="replaces" value={begin.replaces} /> : null}
      <TextField name="value" label={t.value} hint={useWords(newValueWords).hints[begin.kind]} value={begin.value} />
      <Select
        name="scope"
        label={t.scope}
        value={begin.scope}
        options={begin.scopes.map((value) => ({ value, label: t.scopes[value] }))}
        empty={false}
      />
      {hasOwner ? (
        <Select
          name="whose"
          label={t.whoseField}
          hint={begin.scopes.includes('national') ? t.whoseHint : undefined}
          value={begin.whose}
          options={begin.organisations}
          {...(begin.scopes.includes('national') ? { empty: t.nobody } : {})}
        />
      ) : null}
      <DateField name="from" label={t.fromField} value={begin.from} />
      <DateField name="until" label={t.untilField} hint={t.untilHint} value={begin.until} optional />
      <TextField name="source" label={t.sourceField} hint={t.sourceHint} value={begin.source} />
      <Select
        name="confidence"
        label={t.confidence}
        value={begin.confidence}
        options={confidences.map((value) => ({ value, label: t.sureness[value] }))}
        empty={false}
      />
      <DateField name="textAsOf" label={t.textAsOf} hint={t.textAsOfHint} value={begin.textAsOf} optional />
      <Select
        name="keyedOn"
        label={t.chooseField}
        value={begin.keyedOn}
        options={keyedOns.map((value) => ({ value, label: t.keyedOn[value] }))}
        empty={false}
      />
      <TextArea name="note" label={t.noteField} value={begin.note} rows={2} optional />
      {begin.replaces ? null : <Checkbox name="endsBefore" label={t.endsBefore} value={true} />}
      <Button look="primary">{t.keep}</Button>
    </PostForm>
  )
}
