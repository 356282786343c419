import { names } from '#platform/ui/names.ts'

/** Our own set, drawn on a grid of 24. An icon stands beside a word, never alone. */
const paths = {
  add: 'M12 5v14M5 12h14',
  alert: 'M12 4L2.8 20h18.4zM12 10v4.5M12 17.3v.01',
  back: 'M19 12H5M11 6l-6 6 6 6',
  briefcase: 'M4 8h16v11H4zM9 8V5h6v3M4 13h16',
  building: 'M5 20V4h9v16M14 9h5v11M3 20h18M8 8h3M8 12h3M8 16h3',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V7M15.5 3.5V7',
  chart: 'M4 20h16M7 16v-5M12 16V6M17 16v-8',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5.2l3.4 2',
  close: 'M6 6l12 12M18 6L6 18',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  document: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  down: 'M6 9l6 6 6-6',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4 16v4h16v-4',
  edit: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  exit: 'M14 4H5v16h9M11 12h10M17 8l4 4-4 4',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4z',
  factory: 'M4 20V10l6 3.5V10l6 3.5V5h4v15z',
  filter: 'M4 6h16M7 12h10M10 18h4',
  flag: 'M6 21V4h11l-2 4 2 4H6',
  forward: 'M5 12h14M13 6l6 6-6 6',
  half: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM12 5.5v13',
  hands: 'M3 8l4-2 5 2 5-2 4 2v7l-3 1-5 4-3-2-4-3-3 0zM12 8l-3 4 2 1 3-2 4 4',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.7v.01',
  link: 'M10 14a4 4 0 0 1 0-5.6l2.8-2.8a4 4 0 0 1 5.6 5.6L17 12.6M14 10a4 4 0 0 1 0 5.6l-2.8 2.8a4 4 0 0 1-5.6-5.6L7 11.4',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  mail: 'M4 6h16v12H4zM4 7.5l8 6 8-6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  note: 'M5 4h14v11l-5 5H5zM14 20v-5h5M8.5 8.5h7M8.5 12h4',
  open: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14z',
  people:
    'M9 5a3.2 3.2 0 1 0 0 6.4A3.2 3.2 0 0 0 9 5zM3 19c.4-3.2 2.8-5 6-5s5.6 1.8 6 5M16 5.3a3 3 0 0 1 0 5.8M17.5 14.3c2 .6 3.2 2.2 3.5 4.7',
  person: 'M12 4a3.7 3.7 0 1 0 0 7.4A3.7 3.7 0 0 0 12 4zM5 20c.5-3.6 3.3-5.6 7-5.6s6.5 2 7 5.6',
  phone:
    'M6 3.5h3.5l1.5 4-2 1.5a11 11 0 0 0 6 6l1.5-2 4 1.5V18a2.5 2.5 0 0 1-2.8 2.5C10.5 19.8 4.2 13.5 3.5 6.3A2.5 2.5 0 0 1 6 3.5z',
  place: 'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 7.7a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z',
  remove: 'M5 12h14',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L20 20',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  shield: 'M12 3.5l7 2.5v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6zM9 12l2.2 2.2L15.5 10',
  star: 'M12 4l2.5 5.3 5.7.7-4.2 4 1.1 5.7L12 16.9l-5.1 2.8L8 14 3.8 10l5.7-.7z',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9',
  talk: 'M4 5h16v11H11l-5 4v-4H4z',
  tasks: 'M4 6.5l1.5 1.5L8 5M4 13l1.5 1.5L8 11.5M11 6.5h9M11 13h9M11 19h9M5 19h2',
  undo: 'M9 14l-5-4.5L9 5M4 9.5h10a5.5 5.5 0 0 1 0 11h-3',
  unknown: 'M9 9a3 3 0 1 1 4.2 2.75c-.8.35-1.2.95-1.2 1.75v.5M12 17.5v.01',
  up: 'M6 15l6-6 6 6',
  upload: 'M12 16V5M7.5 9L12 4.5 16.5 9M4 16v4h16v-4',
} as const

export type IconName = keyof typeof paths
export const iconNames = Object.keys(paths) as IconName[]

export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg className={names('sk-icon', className)} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
