// The two inner loops of training, four numbers at a time, as WebAssembly written by hand (single precision; the same on every machine).
// Rows must be a multiple of four numbers wide, and a forward product a multiple of four rows high.

const get = (local: number) => [0x20, local]
const set = (local: number) => [0x21, local]
const tee = (local: number) => [0x22, local]
const number = (value: number) => [0x41, value]
const [add, less, times] = [0x6a, 0x49, 0x6c]
const read = [0x2a, 2, 0]
const [read4, write4] = [[0xfd, 0x00, 2, 0], [0xfd, 0x0b, 2, 0]]
const write = [0x38, 2, 0]
const [spread, add4, times4, addOne] = [[0xfd, 0x13], [0xfd, 0xe4, 1], [0xfd, 0xe6, 1], [0x92]]
const lane = (which: number) => [0xfd, 0x1f, which]
const nothing4 = [0xfd, 0x0c, ...Array.from({ length: 16 }, () => 0)]
const step = (local: number, by: number[]) => [...get(local), ...by, add, ...set(local)]
const repeatWhile = (body: number[], from: number, below: number) => [0x03, 0x40, ...body, ...get(from), ...get(below), less, 0x0d, 0, 0x0b]

/** add(target, vector, matrix, height, stride): target += vector · matrix; places and stride in bytes. */
const addBody = (() => {
  const [target, vector, matrix, height, stride, end, column, firstRow, to] = [0, 1, 2, 3, 4, 5, 6, 7, 11]
  const rows = [0, 1, 2, 3]
  const factor = (row: number) => 12 + row
  const columns = repeatWhile([
    ...get(target), ...get(column), add, ...tee(to),
    ...get(to), ...read4,
    ...rows.flatMap((row) => [...get(factor(row)), ...get(firstRow + row), ...get(column), add, ...read4, ...times4, ...add4]),
    ...write4,
    ...step(column, number(16)),
  ], column, stride)
  const body = repeatWhile([
    ...rows.flatMap((row) => [...get(vector), ...read, ...spread, ...set(factor(row)), ...step(vector, number(4))]),
    ...rows.flatMap((row) => [...get(matrix), ...set(firstRow + row), ...step(matrix, get(stride))]),
    ...number(0), ...set(column), ...columns,
  ], vector, end)
  return [2, 7, 0x7f, 4, 0x7b, ...get(vector), ...get(height), ...number(4), times, add, ...set(end), ...body, 0x0b]
})()

/** back(error, vector, matrix, height, stride, gradient, back): gradient += vector ⊗ error, back += matrix · error. */
const backBody = (() => {
  const [error, vector, matrix, height, stride, gradient, back, end, column, to, factor, sum, wrong] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
  const columns = repeatWhile([
    ...get(error), ...get(column), add, ...read4, ...set(wrong),
    ...get(gradient), ...get(column), add, ...tee(to), ...get(to), ...read4, ...get(factor), ...get(wrong), ...times4, ...add4, ...write4,
    ...get(sum), ...get(matrix), ...get(column), add, ...read4, ...get(wrong), ...times4, ...add4, ...set(sum),
    ...step(column, number(16)),
  ], column, stride)
  const body = repeatWhile([
    ...get(vector), ...read, ...spread, ...set(factor), ...nothing4, ...set(sum), ...number(0), ...set(column), ...columns,
    ...get(back), ...get(back), ...read, ...[0, 1, 2, 3].flatMap((which) => [...get(sum), ...lane(which), ...addOne]), ...write,
    ...step(vector, number(4)), ...step(back, number(4)), ...step(matrix, get(stride)), ...step(gradient, get(stride)),
  ], vector, end)
  return [2, 3, 0x7f, 3, 0x7b, ...get(vector), ...get(height), ...number(4), times, add, ...set(end), ...body, 0x0b]
})()

const length = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...length(value >>> 7)])
const text = (written: string) => [written.length, ...Array.from(written, (letter) => letter.charCodeAt(0))]
const section = (id: number, entries: number[][]) => {
  const content = [entries.length, ...entries.flat()]
  return [id, ...length(content.length), ...content]
}
const integers = (count: number) => [0x60, count, ...Array.from({ length: count }, () => 0x7f), 0]
const program = Uint8Array.from([
  0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
  ...section(1, [integers(5), integers(7)]),
  ...section(2, [[...text('m'), ...text('m'), 2, 0, 1]]),
  ...section(3, [[0], [1]]),
  ...section(7, [[...text('add'), 0, 0], [...text('back'), 0, 1]]),
  ...section(10, [addBody, backBody].map((body) => [...length(body.length), ...body])),
])

/** Numbers that the fast loops can reach: kept ones, and passing ones that are given back all at once. */
export interface Arena {
  readonly keep: (count: number) => Float32Array
  readonly pass: (count: number) => Float32Array
  readonly clear: () => void
  readonly add: (target: Float32Array, to: number, vector: Float32Array, from: number, matrix: Float32Array, height: number, width: number) => void
  readonly back: (error: Float32Array, to: number, vector: Float32Array, from: number, matrix: Float32Array, height: number, width: number, gradient: Float32Array, vectorError: Float32Array, backTo: number) => void
}

/** Opens memory for the numbers and the two loops that run over it. Asking for more than fits throws. */
export function openArena(megabytes: number): Arena {
  const memory = new WebAssembly.Memory({ initial: megabytes * 16 })
  const { add: addFast, back: backFast } = new WebAssembly.Instance(new WebAssembly.Module(program), { m: { m: memory } }).exports as Record<'add' | 'back', (...places: number[]) => void>
  let [kept, free] = [16, 0]
  const take = (at: number, count: number) => new Float32Array(memory.buffer, at, count)
  const after = (at: number, count: number) => (at + count * 4 + 15) & ~15
  return {
    keep: (count) => {
      const numbers = take(kept, count)
      kept = free = after(kept, count)
      return numbers
    },
    pass: (count) => {
      const numbers = take(free, count).fill(0)
      free = after(free, count)
      return numbers
    },
    clear: () => {
      free = kept
    },
    add: (target, to, vector, from, matrix, height, width) => addFast!(target.byteOffset + to * 4, vector.byteOffset + from * 4, matrix.byteOffset, height, width * 4),
    back: (error, to, vector, from, matrix, height, width, gradient, vectorError, backTo) => backFast!(error.byteOffset + to * 4, vector.byteOffset + from * 4, matrix.byteOffset, height, width * 4, gradient.byteOffset, vectorError.byteOffset + backTo * 4),
  }
}
