import { Form } from 'react-router'
import {
  Button,
  ButtonLink,
  Card,
  DataList,
  DateField,
  Fold,
  FormKey,
  PostForm,
  Select,
  Soft,
  Stack,
  useWords,
} from '#platform/ui/ui.tsx'
import { agreementWords } from '#trajectories/agreements/agreement.words.ts'
import { AgreementText } from '#trajectories/agreements/agreement-text.tsx'
import type { ShownPlacement } from '#trajectories/placements/shown-placement.words.ts'

type Shown = NonNullable<ShownPlacement['agreement']>

/** Whose name stands under the text, and how the others can sign: here, by a link, or on paper. */
export function SignaturesCard({ id, agreement }: { id: string; agreement: Shown }) {
  const t = useWords(agreementWords)
  const open = agreement.asked ? agreement.signatures.filter(({ on }) => on === null) : []
  return (
    <Card
      title={t.title}
      aside={
        <ButtonLink small to={`/placements/${id}/paper`}>
          {t.print}
        </ButtonLink>
      }
    >
      <Stack>
        {open.length > 0 ? <Soft>{t.lead}</Soft> : null}
        <DataList
          rows={agreement.signatures.map((one) => ({
            term: one.label,
            value: <Name one={one} asked={agreement.asked} />,
          }))}
        />
        <Fold title={t.text}>
          <AgreementText parts={agreement.parts} />
        </Fold>
        {open.length > 0 ? (
          <Fold title={t.onPaper}>
            <PostForm answer={undefined}>
              <input type="hidden" name="intent" value="paper" />
              <Select name="role" label={t.whose} options={open.map(({ role, label }) => ({ value: role, label }))} />
              <DateField name="on" label={t.paperDay} />
              <Button>{t.note}</Button>
            </PostForm>
          </Fold>
        ) : null}
      </Stack>
    </Card>
  )
}

function Name({ one, asked }: { one: Shown['signatures'][number]; asked: boolean }) {
  const t = useWords(agreementWords)
  if (one.on) return `${one.name}: ${t.signedOn(one.on)}, ${t.hows[one.how ?? 'paper']}`
  if (!asked) return `${one.name}: ${t.notYet}`
  return (
    <Stack tight>
      <span>{`${one.name}: ${t.notYet}`}</span>
      <Form method="post">
        <FormKey />
        <input type="hidden" name="role" value={one.role} />
        {one.role === 'professional' ? (
          <Button small name="intent" value="sign">
            {t.sign}
          </Button>
        ) : (
          <Button small name="intent" value="link">
            {t.linkFor(one.label)}
          </Button>
        )}
      </Form>
    </Stack>
  )
}
