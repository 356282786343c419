import { day } from '#values/public.ts'
import { history } from './legal-value.ts'

/** What UWV pays for an hour of coaching; an award keeps the rate of its own day. */
export const jobCoachRates = [
  ...history('uwv.jc.rate.Q1', { unit: 'cents per hour, without VAT', keyedOn: 'award-date', scope: 'payer' }, [
    {
      from: day('2008-01-01'),
      until: day('2008-12-31'),
      value: 7620,
      confidence: 'high',
      source: 'Normbedragen 2008',
      note: 'Travel and administration included.',
    },
    { from: day('2009-01-01'), until: day('2009-12-31'), value: 7700, confidence: 'high', source: 'Normbedragen 2009' },
    {
      from: day('2010-01-01'),
      until: day('2012-08-31'),
      value: 7870,
      confidence: 'high',
      source: 'Normbedragen 2010, 2011, 2012',
      note: 'Awards from before 1 September 2012 kept this until 1 March 2013.',
    },
    {
      from: day('2012-09-01'),
      until: day('2013-12-31'),
      value: 7330,
      confidence: 'high',
      source: 'Normbedragen 2012, 2013',
      note: 'A cut; older awards kept their rate for half a year.',
    },
    { from: day('2014-01-01'), until: day('2014-12-31'), value: 7411, confidence: 'high', source: 'Normbedragen 2014' },
    { from: day('2015-01-01'), until: day('2015-12-31'), value: 7478, confidence: 'high', source: 'Normbedragen 2015' },
  ]),
]
