import { Form } from 'react-router'
import { aboutWords } from '#employers/vacancies/about.words.ts'
import type { AboutView } from '#employers/vacancies/about-view.words.ts'
import { StateBadge } from '#employers/vacancies/state-badge.tsx'
import { type VacancyStep, withdrawalReasons } from '#employers/vacancies/vacancy-steps.rules.ts'
import { Button, Card, FormKey, type IconName, Select, Soft, Stack, useWords } from '#platform/ui/ui.tsx'

/** Where the vacancy stands, and the steps that this reader may take. */
export function VacancyStanding({ view }: { view: AboutView }) {
  const t = useWords(aboutWords)
  const { head, steps, state, team, since, reason } = view
  const plain = steps.filter((step) => step !== 'withdraw')
  return (
    <Stack>
      <Card title={t.stands} aside={<StateBadge state={state} />}>
        <p>
          {view.backBySilence ? t.backBySilence(team ?? t.ourTeam) : t.standing[state](team ?? t.ourTeam)}{' '}
          <Soft>{t.since(since)}</Soft>
        </p>
        {reason ? <p>{t.why(reason)}</p> : null}
        {plain.map((step, place) => (
          <StepButton key={step} vacancy={head.id} step={step} look={place === 0 ? 'primary' : 'secondary'} />
        ))}
        {head.broughtInBy ? (
          <p>
            <Soft>{t.credit(head.broughtInBy)}</Soft>
          </p>
        ) : null}
      </Card>
      {steps.includes('withdraw') ? <Withdraw vacancy={head.id} /> : null}
    </Stack>
  )
}

const icons: Record<VacancyStep, IconName> = {
  'open-to-team': 'people',
  share: 'link',
  'keep-to-team': 'lock',
  'return-to-pool': 'hands',
  'take-up': 'hands',
  fill: 'check',
  withdraw: 'close',
  'open-again': 'undo',
}

interface StepButtonProps {
  vacancy: string
  step: VacancyStep
  look: 'primary' | 'secondary'
}

function StepButton({ vacancy, step, look }: StepButtonProps) {
  const t = useWords(aboutWords)
  return (
    <Form method="post" action={`/vacancies/${vacancy}/step`}>
      <FormKey />
      <Button look={look} wide icon={icons[step]} name="step" value={step}>
        {t.steps[step]}
      </Button>
    </Form>
  )
}

function Withdraw({ vacancy }: { vacancy: string }) {
  const t = useWords(aboutWords)
  const reasons = withdrawalReasons.map((reason) => ({ value: reason, label: t.reasons[reason] }))
  return (
    <Card title={t.steps.withdraw}>
      <Form method="post" action={`/vacancies/${vacancy}/step`} className="sk-form">
        <FormKey />
        <Select name="reason" label={t.reason} options={reasons} />
        <Button icon="close" name="step" value="withdraw">
          {t.steps.withdraw}
        </Button>
      </Form>
    </Card>
  )
}
