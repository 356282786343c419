import { ChoiceChips, DateField, FilterBar, MoreFilters, Select, useWords } from '#platform/ui/ui.tsx'
import { periods } from '#reporting/results/figures.rules.ts'
import { resultsWords } from '#reporting/results/results.words.ts'

interface Asked {
  keepers: readonly { id: string; name: string }[]
  keeper: string
  day: string
  period: string
}

/** Of which day, over which time and of whom; it works without script, and the address can be sent. */
export function AskResults({ keepers, keeper, day, period }: Asked) {
  const t = useWords(resultsWords)
  const whose = [
    { value: 'region', label: t.wholeRegion },
    ...keepers.map(({ id, name }) => ({ value: id as string, label: name })),
  ]
  return (
    <FilterBar label={t.ask}>
      <ChoiceChips
        name="period"
        value={period}
        options={periods.map((value) => ({ value, label: t.periods[value] }))}
      />
      <MoreFilters label={t.other} show={t.show} keeps={(name) => name === 'lang'}>
        <Select name="organisation" label={t.organisation} value={keeper} options={whose} empty={false} />
        <DateField name="day" label={t.day} value={day} />
        <Select
          name="period"
          label={t.period}
          value={period}
          options={periods.map((value) => ({ value, label: t.periods[value] }))}
          empty={false}
        />
      </MoreFilters>
    </FilterBar>
  )
}
