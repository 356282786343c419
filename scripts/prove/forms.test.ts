import { expect, it } from 'vitest'
import { pressesOf, tellsOf } from './forms.ts'

it('finds each button of a form that changes something, with what it carries', () => {
  const html = `<form><button name="q">Find</button></form>
    <form method="post"><input type="hidden" name="token" value="a&amp;b"/>
      <button name="account" value="1">Karin</button><button name="account" value="2">Henk</button></form>
    <form action="/out" method="POST"><button type="submit">Out</button></form>`
  expect(pressesOf(html, '/look-around')).toEqual([
    { action: '/look-around', fields: { token: 'a&b', account: '1' } },
    { action: '/look-around', fields: { token: 'a&b', account: '2' } },
    { action: '/out', fields: {} },
  ])
})

it('reads what the main part of a page tells', () => {
  const html = '<nav>Menu</nav><main id="m"><h1>People</h1>\n<p>Two <b>of</b> them</p><script>x</script></main>'
  expect(tellsOf(html)).toBe('People Two of them')
})
