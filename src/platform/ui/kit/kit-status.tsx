import { kitWords } from '#platform/ui/kit/kit.words.ts'
import {
  Alert,
  Badge,
  Button,
  ButtonGroup,
  Card,
  Empty,
  NumberBadge,
  Row,
  Stack,
  Toast,
  useWords,
  WorkBadge,
} from '#platform/ui/ui.tsx'

export function KitButtons() {
  const t = useWords(kitWords)
  return (
    <Card title={t.buttons}>
      <ButtonGroup>
        <Button type="button" look="primary" icon="link">
          {t.propose}
        </Button>
        <Button type="button" icon="note">
          {t.note}
        </Button>
        <Button type="button" look="subtle">
          {t.more}
        </Button>
      </ButtonGroup>
      <ButtonGroup>
        <Button type="button" look="primary" small>
          {t.small}
        </Button>
        <Button type="button" small>
          {t.small}
        </Button>
        <Button type="button" look="subtle" small>
          {t.clear}
        </Button>
      </ButtonGroup>
    </Card>
  )
}

export function KitStatus() {
  const t = useWords(kitWords)
  return (
    <Card title={t.status}>
      <Row>
        <WorkBadge state="to-do" />
        <WorkBadge state="busy" />
        <WorkBadge state="ready" />
        <WorkBadge state="not-yet" />
      </Row>
      <Row>
        <Badge tone="positive">{t.readyForWork}</Badge>
        <Badge tone="negative">{t.overGrant}</Badge>
        <Badge tone="caution">{t.toConfirm}</Badge>
        <NumberBadge>{27}</NumberBadge>
      </Row>
    </Card>
  )
}

export function KitAlerts() {
  const t = useWords(kitWords)
  return (
    <Stack>
      <Alert title={t.infoTitle}>{t.info}</Alert>
      <Alert tone="positive" title={t.doneTitle}>
        {t.done}
      </Alert>
      <Alert tone="caution" title={t.cautionTitle}>
        {t.caution}
      </Alert>
      <Alert tone="negative" title={t.negativeTitle}>
        {t.negative}
      </Alert>
      <Card flush>
        <Empty icon="people" title={t.emptyTitle} action={<Button look="primary">{t.emptyAction}</Button>}>
          {t.empty}
        </Empty>
      </Card>
      <Toast flash={{ text: t.toast, undo: { action: '/kit' } }} still />
    </Stack>
  )
}
