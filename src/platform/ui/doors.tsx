import type { ReactNode } from 'react'
import { LanguageSwitch, Logo, SkipLink } from '#platform/ui/frame-parts.tsx'

/** The two halves of a first page: what one comes to do, and where one is. */
export const Doors = ({ children, hero }: { children: ReactNode; hero: ReactNode }) => (
  <div className="sk-doors">
    <SkipLink />
    <header className="sk-doors__brand">
      <Logo to="/" />
      <LanguageSwitch />
    </header>
    <main className="sk-doors__form" id="content" tabIndex={-1}>
      {children}
    </main>
    {hero}
  </div>
)

export const Hero = ({ title, lead, children }: { title: string; lead: string; children?: ReactNode }) => (
  <section className="sk-doors__hero" aria-labelledby="hero">
    <div>
      <h1 id="hero">{title}</h1>
      <p>{lead}</p>
    </div>
    <Chain />
    {children}
  </section>
)

const links = [8, 112, 216, 320]
const crossings = [
  ['M141.2 68.5A34 34 0 0 1 115.8 82', 'M143.4 65A34 34 0 0 1 112 82'],
  ['M245.2 68.5A34 34 0 0 1 219.8 82', 'M247.4 65A34 34 0 0 1 216 82'],
  ['M349.2 68.5A34 34 0 0 1 323.8 82', 'M351.4 65A34 34 0 0 1 320 82'],
]

/** Many hands on one line; the last link is where we are now. */
const Chain = () => (
  <svg className="sk-chain" viewBox="0 0 470 96" fill="none" strokeWidth="9" aria-hidden="true">
    {links.map((x, at) => (
      <g key={x}>
        <rect className="sk-chain__gap" x={x} y="14" width="140" height="68" rx="34" />
        <rect
          className={at === links.length - 1 ? 'sk-chain__last' : 'sk-chain__link'}
          x={x}
          y="14"
          width="140"
          height="68"
          rx="34"
        />
      </g>
    ))}
    {crossings.map(([gap, link]) => (
      <g key={gap}>
        <path className="sk-chain__gap" d={gap} />
        <path className="sk-chain__link" d={link} />
      </g>
    ))}
  </svg>
)

/** For a page that asks one thing: as wide as a letter. */
export const Narrow = ({ children }: { children: ReactNode }) => <div className="sk-letter">{children}</div>
