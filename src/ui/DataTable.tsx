import css from './DataTable.module.css'

/** The table twin of a chart: the same figures in rows, for who reads rather than looks. */
export const DataTable = ({ caption, heads, rows }: { caption: string; heads: readonly string[]; rows: readonly (readonly string[])[] }) => (
  <table className={css.twin}>
    <caption>{caption}</caption>
    <thead><tr><th scope="col"><span className="vh">Part</span></th>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
    <tbody>
      {rows.map(([name, ...figures]) => (
        <tr key={name}><th scope="row">{name}</th>{figures.map((figure, index) => <td key={heads[index] ?? index} className="n">{figure}</td>)}</tr>
      ))}
    </tbody>
  </table>
)
