import { day } from '#values/public.ts'
import { history } from './legal-value.ts'

/** The tax on what a firm asks for its hours; whether a firm owes it at all, the firm says itself. */
export const valueAddedTax = [
  ...history('vat.standard.pct', { unit: 'hundredths of a per cent of the amount' }, [
    {
      from: day('2001-01-01'),
      until: day('2012-09-30'),
      value: 1900,
      confidence: 'medium',
      source: 'Wet OB 1968 art. 9 lid 1',
    },
    {
      from: day('2012-10-01'),
      until: null,
      value: 2100,
      confidence: 'medium',
      source: 'Wet OB 1968 art. 9 lid 1',
    },
  ]),
] as const
