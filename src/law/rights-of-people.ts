import { day } from '#values/public.ts'
import { history } from './legal-value.ts'

/** The clock of a request about rights (AVG art. 12). */
export const rightsOfPeople = [
  ...history('avg.rights.months', { unit: 'months after receipt', keyedOn: 'request-date', source: 'AVG 12(3)' }, [
    {
      from: day('2018-05-25'),
      until: null,
      value: 1,
      confidence: 'high',
      note: 'Counted from the day it came in, on paper or by telephone as well.',
    },
  ]),
  ...history('avg.rights.moreMonths', { unit: 'months more, once', keyedOn: 'request-date', source: 'AVG 12(3)' }, [
    {
      from: day('2018-05-25'),
      until: null,
      value: 2,
      confidence: 'high',
      note: 'Only for a complex request or many at once; the person hears of it, with the reason, within the first month.',
    },
  ]),
]
