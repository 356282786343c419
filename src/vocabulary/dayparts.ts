/** When work is; early begins before seven. */
export const dayparts = [
  { id: 'early', nl: 'Vroeg (begint vóór 7.00 uur)', en: 'Early (starts before 7.00)' },
  { id: 'day', nl: 'Overdag', en: 'During the day' },
  { id: 'evening', nl: 'Avond', en: 'Evening' },
  { id: 'night', nl: 'Nacht', en: 'Night' },
  { id: 'weekend', nl: 'Weekend', en: 'Weekend' },
] as const

export type Daypart = (typeof dayparts)[number]['id']
