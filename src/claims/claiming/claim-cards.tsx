import { claimsPageWords } from '#claims/claiming/claims-page.words.ts'
import type { ShownClaim } from '#claims/claiming/shown-claim.words.ts'
import { payerReasonWords } from '#coaching/claimed/payer-reasons.words.ts'
import {
  Button,
  Card,
  Checkboxes,
  DateField,
  Fold,
  PostForm,
  Select,
  Soft,
  Table,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'

interface Props {
  claim: ShownClaim
  answer?: FormAnswer | undefined
}

const ofForm = (answer: FormAnswer | undefined, ...what: string[]) =>
  what.includes(String(answer?.values.what)) ? answer : undefined

/** One tap accepts everything; who does not pay a line says which and why. */
export function AnswerCard({ claim, answer, byLetter }: Props & { byLetter: boolean }) {
  const reasons = useWords(payerReasonWords)
  const p = useWords(claimsPageWords)
  const own = ofForm(answer, 'answer', 'note')
  const lines = claim.lines.filter(({ mayRefuse }) => mayRefuse)
  return (
    <Card main title={byLetter ? p.noteAnswer : p.answerTitle}>
      <PostForm answer={own}>
        <Soft>{p.answerLead}</Soft>
        {byLetter ? (
          <>
            <DateField name="on" label={p.letterDay} />
            <TextField name="reference" label={p.letterReference} short />
          </>
        ) : null}
        <Fold title={p.refuseLines} open={own !== undefined}>
          <Checkboxes
            name="lines"
            label={p.refuseLines}
            optional
            options={lines.map(({ id, label }) => ({ value: id, label }))}
          />
          <Select
            name="reason"
            label={p.reason}
            optional
            options={Object.entries(reasons).map(([value, label]) => ({ value, label }))}
          />
          <TextField name="words" label={p.words} optional />
        </Fold>
        <Button look="primary" name="what" value={byLetter ? 'note' : 'answer'}>
          {p.answerButton}
        </Button>
      </PostForm>
    </Card>
  )
}

/** The whole of what is open stands ready: a payment is two fields. */
export function PayCard({ claim, answer }: Props) {
  const p = useWords(claimsPageWords)
  return (
    <Card title={claim.owes === 'firm' ? p.payBackTitle : p.payTitle}>
      <PostForm answer={ofForm(answer, 'pay')}>
        <DateField name="on" label={p.payDay} />
        <TextField name="cents" label={p.payAmount} value={claim.openTyped} short />
        <TextField name="reference" label={p.payReference} value={claim.number} />
        <Button look="primary" name="what" value="pay">
          {p.payButton}
        </Button>
      </PostForm>
    </Card>
  )
}

/** What has to be typed over, in the order in which it is asked there. */
export function PortalCard({ claim }: Props) {
  const p = useWords(claimsPageWords)
  return (
    <Card title={p.portal}>
      <Soft>{claim.takenOver ? p.takenOver(claim.takenOver) : p.portalHint}</Soft>
      <Fold title={p.portalLines}>
        <Table
          caption={p.portal}
          rows={claim.typeOver}
          rowKey={({ id }) => id}
          columns={[
            { head: p.portalColumns.day, main: true, cell: (row) => row.day },
            { head: p.portalColumns.start, cell: (row) => row.start },
            { head: p.portalColumns.minutes, number: true, cell: (row) => row.minutes },
            { head: p.portalColumns.activity, cell: (row) => row.activity },
            { head: p.portalColumns.coach, cell: (row) => row.coach },
          ]}
        />
      </Fold>
      <PostForm>
        <Button small name="what" value={claim.takenOver ? 'not-yet' : 'take-over'}>
          {claim.takenOver ? p.takeOverUndo : p.takeOver}
        </Button>
      </PostForm>
    </Card>
  )
}

/** Once it was paid: it is final, or some of it is asked back. */
export function AfterwardsCard({ claim, answer }: Props) {
  const p = useWords(claimsPageWords)
  const lines = claim.lines.filter(({ mayReclaim }) => mayReclaim)
  if (!['paid', 'settled', 'reclaimed'].includes(claim.phase)) return null
  const asked = ofForm(answer, 'reclaim')
  return (
    <Card title={claim.phase === 'paid' ? p.settleTitle : p.reclaimTitle}>
      {claim.phase === 'paid' ? (
        <PostForm answer={ofForm(answer, 'settle')}>
          <Soft>{p.settleLead}</Soft>
          <DateField name="on" label={p.settleDay} value={claim.today} />
          <Button name="what" value="settle">
            {p.settleButton}
          </Button>
        </PostForm>
      ) : null}
      {lines.length > 0 ? (
        <Fold title={p.reclaimTitle} open={asked !== undefined}>
          <PostForm answer={asked}>
            <Checkboxes
              name="lines"
              label={p.reclaimLines}
              options={lines.map(({ id, label }) => ({ value: id, label }))}
            />
            <DateField name="on" label={p.letterDay} />
            <TextField name="reference" label={p.letterReference} short />
            <Button name="what" value="reclaim">
              {p.reclaimButton}
            </Button>
          </PostForm>
        </Fold>
      ) : null}
    </Card>
  )
}
