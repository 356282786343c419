import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { askAboutHealth, askAboutLook, isMeant, LookQuestion, ownTextWords } from '#access/public.ts'
import { useLookerName } from '#desk/my/looker-name.tsx'
import { myWords } from '#desk/my/my.words.ts'
import { seeMyLook } from '#desk/my/see-my-looks.ts'
import { Button, PageHeader, PostForm, Stack, TargetLink, TextField, useLang, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { notFound, spokenDay } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const { day, who, organisation, whys } = need(await seeMyLook(house, caller, Number(params.look)))
  return { day, who, organisation, whys }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const values = await formValues(request)
  const asked = LookQuestion.safeParse({ look: params.look, line: values.line, meant: isMeant(values) })
  if (!asked.success) return need<never>(notFound())
  const sent = await askAboutLook(visit.house, callerWithKey(visit, values), asked.data)
  if (!sent.done && sent.refusal.because === 'word-about-health')
    return askAboutHealth(ownTextWords[visit.lang], sent.refusal.words, values)
  need(sent)
  return saved('/my/looks', myWords[visit.lang].looks.sent)
}

/** One tap sends it; the line is for who wants to say more. */
export default function AskLook() {
  const looker = useLoaderData<typeof loader>()
  const t = useWords(myWords)
  const lang = useLang()
  const name = useLookerName()(looker)
  return (
    <Stack>
      <PageHeader title={t.looks.askTitle} lead={t.looks.askLead(name, spokenDay(looker.day, lang))} />
      <PostForm answer={useActionData<typeof action>()}>
        <TextField name="line" label={t.looks.line} optional />
        <Button wide icon="talk">
          {t.looks.send}
        </Button>
      </PostForm>
      <TargetLink to="/my/looks">{t.back}</TargetLink>
    </Stack>
  )
}
