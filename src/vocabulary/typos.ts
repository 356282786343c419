/** Can one word be made from the other with so many letters put in, left out, changed, or swapped with a neighbour? */
export function isWithinTypos(a: string, b: string, allowed: number): boolean {
  return Math.abs(a.length - b.length) <= allowed && typosBetween(a, b) <= allowed
}

function typosBetween(a: string, b: string): number {
  let [twoBack, previous]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, place) => place)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = isSwap(a, b, i, j) ? at(twoBack, j - 2) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(changed, swapped, at(previous, j) + 1, at(row, j - 1) + 1))
    }
    ;[twoBack, previous] = [previous, row]
  }
  return at(previous, b.length)
}

const isSwap = (a: string, b: string, i: number, j: number) =>
  i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]

const at = (row: readonly number[], place: number) => row[place] ?? Number.POSITIVE_INFINITY
