import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { portraitRefusal, portraitWords } from '#access/portraits/portrait.words.ts'
import { changePortrait, removePortrait, seeOwnPortrait } from '#access/portraits/portraits.ts'
import { fileIn, readUpload } from '#platform/public.ts'
import { Button, Card, FileField, Narrow, PageHeader, PostForm, useWords } from '#platform/ui/ui.tsx'
import { type FormAnswer, valuesOf } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeOwnPortrait(house, caller))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = portraitWords[visit.lang]
  const form = await readUpload(request)
  if (!form.done) return invalid({ file: t.tooLarge }, {})
  const values = valuesOf(form.value)
  if (values.intent === 'remove') {
    need(await removePortrait(visit.house, callerWithKey(visit, values)))
    return saved('/account/picture', t.removed)
  }
  const file = await fileIn(form.value, 'file')
  if (!file) return invalid({ file: t.noFile }, {})
  const caller = callerWithKey(visit, { ...values, name: file.name, size: String(file.bytes.length) })
  const changed = await changePortrait(visit.house, caller, file)
  if (changed.done) return saved('/account/picture', t.saved)
  const { because } = changed.refusal
  if (because === 'no-permit') throw need(changed)
  return invalid({ file: portraitRefusal(because, visit.lang) }, {})
}

/** Her own face on who is who. */
export default function PortraitPage() {
  const { account, there } = useLoaderData<typeof loader>()
  const t = useWords(portraitWords)
  return (
    <Narrow>
      <PageHeader title={t.title} lead={t.lead} breadcrumb={[{ label: t.account, to: '/account' }]} />
      <Card>
        {there ? <img className="sk-portrait" src={`/files/portraits/${account}`} alt={t.title} /> : <p>{t.none}</p>}
        <PostForm files answer={useActionData() as FormAnswer | undefined}>
          <FileField name="file" label={t.file} hint={t.fileHint} accept=".jpg,.jpeg,.png,.webp" />
          <Button look="primary" icon="upload" name="intent" value="save">
            {t.save}
          </Button>
        </PostForm>
      </Card>
      {there ? (
        <PostForm files answer={undefined}>
          <Button look="subtle" name="intent" value="remove">
            {t.remove}
          </Button>
        </PostForm>
      ) : null}
    </Narrow>
  )
}
