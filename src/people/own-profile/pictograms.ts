/** Drawn by us on a grid of 24, one line thick, as the other signs are. A pictogram stands beside its word, never alone. */
const clock = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5.2l3.4 2'
const calendar = 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V7M15.5 3.5V7'
const talk = 'M4 5h16v11H11l-5 4v-4H4z'
const eye =
  'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4z'
const people =
  'M9 5a3.2 3.2 0 1 0 0 6.4A3.2 3.2 0 0 0 9 5zM3 19c.4-3.2 2.8-5 6-5s5.6 1.8 6 5M16 5.3a3 3 0 0 1 0 5.8M17.5 14.3c2 .6 3.2 2.2 3.5 4.7'
const person = 'M12 4a3.7 3.7 0 1 0 0 7.4A3.7 3.7 0 0 0 12 4zM5 20c.5-3.6 3.3-5.6 7-5.6s6.5 2 7 5.6'
const phone =
  'M6 3.5h3.5l1.5 4-2 1.5a11 11 0 0 0 6 6l1.5-2 4 1.5V18a2.5 2.5 0 0 1-2.8 2.5C10.5 19.8 4.2 13.5 3.5 6.3A2.5 2.5 0 0 1 6 3.5z'
const cup = 'M5 9h11v5a5 5 0 0 1-5 5h-1a5 5 0 0 1-5-5zM16 10.5h1.5a2.5 2.5 0 0 1 0 5H16M8 3v3M12.5 3v3M4 21.5h13'
const horizon = 'M3 18h18M6.5 18a5.5 5.5 0 0 1 11 0M4 12l2 1.5M20 12l-2 1.5'
const sunrise = `${horizon}M12 8.5V4M9.5 6.5L12 4l2.5 2.5`
const sun =
  'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5V5M12 19v2.5M2.5 12H5M19 12h2.5M5.3 5.3L7 7M17 17l1.7 1.7M5.3 18.7L7 17M17 7l1.7-1.7'
const bike =
  'M6 12.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM18 12.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM6 16.5l4-8h6l2 8M10 8.5l3.5 8H6M8.5 8.5h3M16 8.5l-.8-3H18'
const hands = 'M3 8l4-2 5 2 5-2 4 2v7l-3 1-5 4-3-2-4-3-3 0zM12 8l-3 4 2 1 3-2 4 4'

/** Five days in a row, so many of them filled. */
const week = (days: number) => {
  const filled = [2.5, 6.3, 10.1, 13.9, 17.7].slice(0, days)
  const lines = filled.map((x) => `M${x} 11l3.8-4M${x} 14.5l3.8-4M${x} 18l3.8-4`).join('')
  return `M2.5 6h19v12h-19zM6.3 6v12M10.1 6v12M13.9 6v12M17.7 6v12${lines}`
}

export const pictograms: Readonly<Record<string, string>> = {
  // What the questions are about
  work: 'M4 8h16v11H4zM9 8V5h6v3M4 13h16',
  hours: clock,
  dayparts: sun,
  travel: bike,
  talents: 'M12 4l2.5 5.3 5.7.7-4.2 4 1.1 5.7L12 16.9l-5.1 2.8L8 14 3.8 10l5.7-.7z',
  helps: hands,
  words: talk,
  place: 'M3 11.5L12 4l9 7.5M5.5 9.5V20h13V9.5M10 20v-6h4v6',
  time: clock,
  explaining: talk,
  way: 'M4 17a8 8 0 1 1 16 0M12 17l4-5M4 17h2.5M17.5 17H20',

  // Kinds of work
  logistics: 'M4 13h7v6H4zM13 13h7v6h-7zM8.5 6h7v6h-7zM3 21.5h18M12 6v2M7.5 13v2M16.5 13v2',
  transport:
    'M2.5 7h11v10h-11zM13.5 10h4l3.5 3.5V17h-7.5zM6.5 15.3a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8zM17 15.3a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8z',
  production: 'M4 20V10l6 3.5V10l6 3.5V5h4v15zM8 17h2M14 17h2',
  metal: 'M3 8h12l6-1c0 3-2.5 5-6 5v2l3 3v2H8v-2l2-3v-2c-4 0-7-1-7-4z',
  technology: 'M15 4a4.5 4.5 0 0 0-4.5 6.2L4 16.7 7.3 20l6.5-6.5A4.5 4.5 0 0 0 20 9l-3 .8L14.2 7z',
  wood: 'M7 3h3v9H7zM6 12h12v3H6zM7 15v6M17 15v6',
  construction:
    'M3 6h18v13H3zM3 10.3h18M3 14.7h18M9 6v4.3M15 6v4.3M6 10.3v4.4M12 10.3v4.4M18 10.3v4.4M9 14.7V19M15 14.7V19',
  green: 'M12 21V10M12 13c-4 0-6.5-2-7-6 4 0 6.5 2 7 6zM12 10c0-4 2.5-6.5 7-7 0 4-2.5 7-7 7zM7 21h10',
  cleaning: 'M5 9h14l-1.7 11H6.7zM5 9a7 5.5 0 0 1 14 0M8.5 13h7',
  textile: 'M8 4L3 7l2 4 2.5-1v10h9V10l2.5 1 2-4-5-3c-.8 1.5-2.2 2.3-4 2.3S8.8 5.5 8 4z',
  hospitality: cup,
  food: 'M5.5 11A3.7 3.7 0 0 1 6 4h12a3.7 3.7 0 0 1 .5 7v9h-13zM9.5 8v3M12.5 8v3M15.5 8v3',
  retail: 'M3 9h18l-2 11H5zM8 9l3-5M16 9l-3-5M9 12.5V17M12 12.5V17M15 12.5V17',
  care: 'M12 20s-8-4.8-8-10.5A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.5C20 15.2 12 20 12 20z',
  education: 'M12 6c-2-1.5-4.5-2-8-2v14c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2V4c-3.5 0-6 .5-8 2zM12 6v14',
  facility: 'M8 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 12h9v3.5M17 12v3',
  office: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  public: 'M3 9l9-5 9 5zM5 9v9M9.7 9v9M14.3 9v9M19 9v9M3 20.5h18',
  leisure:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 8l3.8 2.8-1.5 4.4H9.7l-1.5-4.4zM12 3v5M20.5 9.5l-4.7 1.3M17.3 19.2l-3-4M6.7 19.2l3-4M3.5 9.5l4.7 1.3',
  ict: 'M4 5h16v11H4zM9 20h6M12 16v4',

  // Hours and times
  'to-8': week(1),
  'to-16': week(2),
  'to-24': week(3),
  'to-32': week(4),
  'to-40': week(5),
  early: sunrise,
  day: sun,
  evening: `${horizon}M12 4v4.5M9.5 6l2.5 2.5L14.5 6`,
  night: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10zM17 4v3M15.5 5.5h3',
  weekend: `${calendar}M13 13.5h1.5v3H13zM16.5 13.5H18v3h-1.5z`,

  // Travelling
  walk: 'M13 3a1.8 1.8 0 1 0 0 3.6A1.8 1.8 0 0 0 13 3zM9 12l2-4h3l1.5 3 2.5 1M12 8l-1 6 3.5 3 .8 4.5M11 14l-1.5 3.5-3 3.5',
  bike,
  ebike: `${bike}M5.5 1.5L3.5 5H6L4.7 8.5`,
  moped:
    'M6 14a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM18 14a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM9 17h6c0-3 1-5 2.5-6L16 5h-2.5M9 17c0-3-2-5-5.5-5M4 10h6v2H4',
  car: 'M3 12l2-5.5h11l4 5.5 1.5 1v4h-19zM7 15.2A1.9 1.9 0 1 0 7 19a1.9 1.9 0 0 0 0-3.8zM17 15.2a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8zM3 12h17M11 6.5V12',
  bus: 'M4 4h16v14H4zM4 12h16M12 4v8M7 18v2.5M17 18v2.5M7 15h1.5M15.5 15H17',
  train:
    'M7 3h10a2 2 0 0 1 2 2v10a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V5a2 2 0 0 1 2-2zM5 11h14M12 3v8M8.5 14.5v.01M15.5 14.5v.01M8.5 18L6 21.5M15.5 18l2.5 3.5',

  // What somebody is good at
  neat: 'M9 5H4v15h15v-8M9 12l3 3 8-9.5',
  steady: 'M4 19h16M5 16l4-4 3 2.5L19 7M15 7h4v4',
  'on-time': clock,
  talking: talk,
  helping: hands,
  hands: 'M4 20l9-9M10.5 6.5L14 3l7 7-3.5 3.5-2.5-2.5-2 2-2-2 2-2z',
  counting:
    'M6 3h12v18H6zM8.5 6h7v3h-7zM9 12.5v.01M12 12.5v.01M15 12.5v.01M9 15.5v.01M12 15.5v.01M15 15.5v.01M9 18.3v.01M12 18.3h3',
  together: people,
  alone: person,
  learning: 'M12 3a6 6 0 0 0-3.5 10.9V17h7v-3.1A6 6 0 0 0 12 3zM9 20h6M10.5 22.5h3',
  careful: eye,
  calm: 'M3 9c2-2 4-2 6 0s4 2 6 0 4-2 6 0M3 15c2-2 4-2 6 0s4 2 6 0 4-2 6 0',

  // What helps at work
  'quiet-place': 'M4 9.5h4L13 5v14l-5-4.5H4zM16.5 9.5l5 5M21.5 9.5l-5 5',
  headphones: 'M4 14a8 8 0 0 1 16 0M4 14h3.5v6H4zM16.5 14H20v6h-3.5z',
  'same-team': people,
  'one-fixed-contact':
    'M9.5 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM3 20c.5-3.6 3-5.5 6.5-5.5 2 0 3.7.6 4.9 1.8M15 18.5l2.2 2.2 4-4.7',
  'fixed-tool-place': 'M3 4h18v16H3zM8 8.5v8M6 8.5h4M16 16.5v-5M14 8c0 2 .8 3.5 2 3.5s2-1.5 2-3.5',
  'no-customer-contact':
    'M8.5 6a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 19.5c.4-3 2.5-4.5 5.5-4.5 1.2 0 2.3.3 3.2.8M16 14.5l5 5M21 14.5l-5 5',
  'no-phone': `${phone}M4 20L20 4`,
  'fixed-times': clock,
  'fixed-days': `${calendar}M9 15l2 2 4-4`,
  'build-up-hours': 'M3 20h5v-4h5v-4h5V8h3M5 11l4-4M9 10V7H6',
  'short-days': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 3v9h9',
  'school-hours': 'M6 9a6 6 0 0 1 12 0v11H6zM9.5 9h5M8.5 14h7v6M9.5 3.7V2.5h5v1.2',
  'extra-breaks': cup,
  'announced-changes': `${calendar}M8 15.3h7M12.5 12.8l2.5 2.5-2.5 2.5`,
  'shown-first': eye,
  'written-tasks': 'M4 6.5L5.5 8 8 5M4 13l1.5 1.5L8 11.5M11 6.5h9M11 13h9M11 19h9M5 19h2',
  'picture-steps': 'M3 4h9v7H3zM12 13h9v7h-9zM4.5 10l2.5-3 3 3M13.5 19l2.5-3 3 3M15.5 5h3v4M16.8 7.5l1.7 1.7 1.7-1.7',
  'spoken-instructions': talk,
  'one-task-at-a-time': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM10 9.5l2.5-2V17',
  'own-pace': 'M4 17a8 8 0 1 1 16 0M12 17l4-5M4 17h2.5M17.5 17H20',
  'start-talk': sunrise,
  'weekly-talk': 'M4 6h16v14H4zM8.5 3.5V7M15.5 3.5V7M8 10.5h8v5h-4l-2 2v-2H8z',
  'sit-and-stand': 'M5 4v16M5 13h7v7M17 20V5M14 8l3-3 3 3',
  'light-lifting': 'M7 11h10v8H7zM12 8V3M9.5 5.5L12 3l2.5 2.5M3.5 19v-5M20.5 19v-5',
}
