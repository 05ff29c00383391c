/** A figure inside an expression and what it counts, so that a screen can write it in the reader's own way. */
export interface Figure {
  readonly value: number
  readonly as: 'money' | 'percent' | 'count' | 'factor'
}

/** Arithmetic as data: figures with signs and words between them. */
export type Expression = readonly (Figure | string)[]

/** One line of "how we got this". */
export interface ExplainedStep {
  readonly label: string
  readonly expression: Expression
  /** Currency units, unrounded. */
  readonly amount: number
}

export const money = (value: number): Figure => ({ value, as: 'money' })
export const percent = (value: number): Figure => ({ value, as: 'percent' })
export const count = (value: number): Figure => ({ value, as: 'count' })
export const factor = (value: number): Figure => ({ value, as: 'factor' })

/** Sets a multiplication sign between factors; what changes nothing (`null`) is left out. A factor may be a bracket. */
export const product = (...factors: readonly (Figure | Expression | null)[]): Expression =>
  factors.filter((each) => each !== null).flatMap((each, index) => (index === 0 ? [each].flat() : ['×', ...[each].flat()]))

/** `( one − other )`, a factor of a product. */
export const difference = (one: Figure, other: Figure): Expression => ['(', one, '−', other, ')']

/** The expression as one line of text; `write` puts a figure into words, plain digits unless told. */
export const expressionText = (expression: Expression, write: (figure: Figure) => string = plainDigits): string =>
  expression.map((part) => (typeof part === 'string' ? part : write(part))).join(' ')

const decimals: Record<Figure['as'], number> = { money: 2, percent: 4, count: 4, factor: 6 }

const plainDigits = ({ value, as }: Figure): string => {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals[as]).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const ending = fraction.replace(/0+$/, '')
  const shown = ending === '' ? grouped : `${grouped}.${as === 'money' ? fraction : ending}`
  return `${value < 0 ? '−' : ''}${shown}${as === 'percent' ? '%' : ''}`
}
