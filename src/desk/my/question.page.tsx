import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router'
import { answerFromForm } from '#desk/my/answer.form.ts'
import { myWords } from '#desk/my/my.words.ts'
import { seeQuestionPage } from '#desk/my/see-question-page.ts'
import {
  Button,
  ButtonLink,
  Card,
  DataList,
  Fold,
  FormKey,
  PageHeader,
  Stack,
  TargetLink,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { callTo } from '#platform/web/telephone.ts'
import { visitOf } from '#platform/web/visit.ts'
import { type PersonRefusal, personRefusals } from '#vocabulary/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  return need(await seeQuestionPage(house, caller, params.id ?? '', lang))
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  answerFromForm(visitOf(context), request, params.id ?? '')

export default function QuestionPage() {
  const question = useLoaderData<typeof loader>()
  const [address] = useSearchParams()
  const t = useWords(myWords)
  const saysNo = address.has('no')
  return (
    <Stack>
      <PageHeader title={saysNo ? t.whyNot : t.mayTheySee(question.employer)} />
      {saysNo ? <Reasons act={question.steps.includes('say-no') ? 'say-no' : 'take-back-name'} /> : null}
      {!saysNo && question.saidBy ? <p>{t.saidFor(question.saidBy)}</p> : null}
      {!saysNo && question.steps.includes('say-yes') ? <YesOrNo phone={question.helperPhone} /> : null}
      {saysNo ? null : <Work question={question} />}
      {!saysNo && question.steps.includes('take-back-name') && !question.steps.includes('say-yes') ? (
        <ButtonLink wide to="?no">
          {t.noMore}
        </ButtonLink>
      ) : null}
      <TargetLink to={saysNo ? '?' : '/my'}>{t.back}</TargetLink>
    </Stack>
  )
}

/** Yes and no are equally large; calling first is the third. */
function YesOrNo({ phone }: { phone: string | null }) {
  const t = useWords(myWords)
  return (
    <Card main>
      <Stack tight>
        <Form method="post">
          <FormKey />
          <input type="hidden" name="intent" value="say-yes" />
          <Button wide icon="check">
            {t.yes}
          </Button>
        </Form>
        <ButtonLink wide icon="close" to="?no">
          {t.no}
        </ButtonLink>
        {phone ? (
          <ButtonLink wide icon="phone" outside to={callTo(phone)}>
            {t.callFirst}
          </ButtonLink>
        ) : null}
        <p>{t.nothingHappens}</p>
      </Stack>
    </Card>
  )
}

/** Eight reasons are more than one reads on a screen: these stand one tap further. */
const askedLess: ReadonlySet<string> = new Set<PersonRefusal>(['something-first', 'not-welcome'])

function Reasons({ act }: { act: 'say-no' | 'take-back-name' }) {
  const t = useWords(myWords)
  const lang = useLang()
  const button = (reason: (typeof personRefusals)[number]) => (
    <Button key={reason.id} wide name="reason" value={reason.id}>
      {lang === 'nl' ? reason.a2Nl : reason.a2En}
    </Button>
  )
  return (
    <Form method="post">
      <FormKey />
      <input type="hidden" name="intent" value={act} />
      <Stack tight>
        {personRefusals.filter(({ id }) => !askedLess.has(id)).map(button)}
        <Fold title={t.somethingElse}>{personRefusals.filter(({ id }) => askedLess.has(id)).map(button)}</Fold>
      </Stack>
    </Form>
  )
}

function Work({ question }: { question: Awaited<ReturnType<typeof loader>> }) {
  const t = useWords(myWords)
  return (
    <>
      <Card title={`${t.work}: ${question.title}`} flush>
        <DataList
          as="narrow"
          rows={[
            { term: t.where, value: question.where },
            { term: t.hours, value: t.perWeek(question.hours.min, question.hours.max) },
            { term: t.start, value: question.start },
          ]}
        />
      </Card>
      {question.why.length > 0 ? (
        <Fold title={t.why}>
          <ul className="sk-reasons sk-reasons--one">
            {question.why.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Fold>
      ) : null}
    </>
  )
}
