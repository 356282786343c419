import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'
const a = 'http://localhost:4556', out = '/tmp/lead/shots2'; mkdirSync(out, { recursive: true })
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox'] })
const c0 = await (await browser.newContext()).newPage()
await c0.goto(a); if (await c0.locator('main button').count()) { await c0.locator('main button').first().click(); await c0.waitForURL(/sign-in/, { timeout: 120000 }) }
const as = async (name: string, opts: any) => { const c = await browser.newContext(opts); const p = await c.newPage(); await p.goto(`${a}/look-around`); await p.getByRole('button', { name: new RegExp(name) }).first().click(); await p.waitForLoadState('networkidle'); return p }
const desk = { viewport: { width: 1440, height: 1000 }, locale: 'nl-NL' }, phone = { viewport: { width: 390, height: 844 }, locale: 'nl-NL' }, dark = { ...phone, colorScheme: 'dark' as const }
const shots: [string, any, string, string[]][] = JSON.parse(process.argv[2]!)
for (const [who, size, tag, paths] of shots) { const p = await as(who, { desk, phone, dark }[size as 'desk']); for (let path of paths) { if (path.includes('{person}')) { await p.goto(`${a}/people?q=brink`); const h = await p.locator('table tbody a, main a[href^="/people/"]').evaluateAll((l) => l.map((x) => x.getAttribute('href')).find((h) => /^\/people\/[0-9a-f-]{36}$/.test(h ?? ''))); path = path.replace('/people/{person}', h!) }
  const r = await p.goto(a + path); await p.waitForTimeout(200); const f = `${out}/${tag}${path.replace(/[0-9a-f-]{36}/, 'id').replace(/[/?=&]/g, '_')}.png`; await p.screenshot({ path: f, fullPage: true }); console.log(r?.status(), f) } await p.context().close() }
await browser.close()
