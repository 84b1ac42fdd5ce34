/** A table of text cells. */
export function tableOf(head, rows) {
  const table = document.createElement('table');
  const line = (cells, name) => {
    const row = document.createElement('tr');
    for (const cell of cells) row.appendChild(document.createElement(name)).textContent = cell;
    return row;
  };
  table.createTHead().append(line(head, 'th'));
  table.createTBody().append(...rows.map((cells) => line(cells, 'td')));
  return table;
}
