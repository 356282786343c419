/** Numbers that pass the eleven-proof and are nobody's: the series that begins with 9999 is for tests. */
export function testBsns(count: number): string[] {
  const found: string[] = []
  for (let number = 999_920_000; found.length < count; number++) {
    if (passes(String(number))) found.push(String(number))
  }
  return found
}

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
const passes = (digits: string) => weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0
