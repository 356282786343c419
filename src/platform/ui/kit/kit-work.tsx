import { kitWords } from '#platform/ui/kit/kit.words.ts'
import {
  Almost,
  Badge,
  Button,
  Card,
  Columns,
  GapMap,
  Icon,
  iconNames,
  Legend,
  Match,
  MatchList,
  type Part,
  PersonName,
  Row,
  Steps,
  Timeline,
  useWords,
} from '#platform/ui/ui.tsx'

const parts: Part[] = [1, 2, 3, 4]
const points = [40, 26, 12, 8]
const shares = parts.map((part, place) => ({ part, points: points[place] ?? 0 }))

export function KitThread() {
  const t = useWords(kitWords)
  const state = (place: number) => (place < 2 ? 'done' : place === 2 ? 'now' : 'to-do')
  return (
    <>
      <Card title={t.thread}>
        <Steps steps={t.route.map((label, place) => ({ label, state: state(place) }))} />
      </Card>
      <Columns>
        <Card title={t.happened}>
          <Timeline
            moments={[
              { id: '1', at: '2026-11-17', when: '17-11-2026', key: true, what: t.proposed, note: t.talk },
              { id: '2', at: '2026-09-16', when: '16-9-2026', what: t.screened },
            ]}
          />
        </Card>
        <Card title={t.stillNeeded} flush>
          <GapMap gaps={[{ id: '1', from: t.licenceMissing, to: t.training, who: t.who }]} />
        </Card>
      </Columns>
    </>
  )
}

export function KitScore() {
  const t = useWords(kitWords)
  const met = t.reasons.map((text, place) => ({ id: text, state: 'met' as const, text, share: shares[place] }))
  return (
    <Columns as="side">
      <Card
        title={t.score}
        aside={<Legend label={t.score} parts={parts.map((part, place) => ({ part, label: t.parts[place] ?? '' }))} />}
        flush
      >
        <MatchList>
          <Match
            rank={1}
            name={<PersonName name="Tesfay, Selam" to="/kit" place="Lindehaven" />}
            shares={shares}
            aside={<Badge tone="positive">{t.propose}</Badge>}
            reasons={[
              ...met.map(({ share, ...reason }) => ({ ...reason, ...(share ? { share } : {}) })),
              { id: 'unknown', state: 'unknown', text: t.unknownReason },
            ]}
          />
          <Match
            rank={2}
            name={<PersonName name="Boateng, Michael" to="/kit" place="Sluiswaard" />}
            shares={shares.slice(0, 3)}
            aside={
              <Button type="button" small icon="link">
                {t.propose}
              </Button>
            }
            reasons={[{ id: 'unknown', state: 'unknown', text: t.unknownReason }]}
          />
        </MatchList>
      </Card>
      <Card title={t.almost} flush>
        <Almost
          name={<PersonName name="Çelik, Emre" to="/kit" />}
          gap={t.almostGap}
          step={t.almostStep}
          ask={
            <Button type="button" small>
              {t.ask}
            </Button>
          }
        />
      </Card>
    </Columns>
  )
}

const colours = ['ink', 'ink-soft', 'link', 'brand', 'header', 'honey', 'positive', 'caution', 'negative', 'info']

export function KitColours() {
  const t = useWords(kitWords)
  return (
    <Card title={t.colours}>
      <ul className="sk-swatches">
        {colours.map((name) => (
          <li key={name}>
            <svg viewBox="0 0 100 48" preserveAspectRatio="none" aria-hidden="true">
              <rect className={`sk-swatch-${name}`} width="100" height="48" rx="6" />
            </svg>
            <span className="sk-small">{name}</span>
          </li>
        ))}
      </ul>
      <Row>
        {iconNames.map((name) => (
          <span className="sk-row sk-small" key={name}>
            <Icon name={name} />
            {name}
          </span>
        ))}
      </Row>
    </Card>
  )
}
