/** Column and row of each province in the tile grid: neighbours of the map stay neighbours, all tiles are equally large. */
export const provinceGrid: Readonly<Record<string, readonly [column: number, row: number]>> = {
  'LA-PH': [2, 0],
  'LA-BK': [0, 1],
  'LA-LM': [1, 1],
  'LA-OU': [2, 1],
  'LA-LP': [2, 2],
  'LA-HO': [3, 2],
  'LA-XA': [1, 3],
  'LA-VI': [2, 3],
  'LA-XI': [3, 3],
  'LA-VT': [2, 4],
  'LA-XS': [3, 4],
  'LA-BL': [4, 4],
  'LA-KH': [4, 5],
  'LA-SV': [4, 6],
  'LA-SL': [4, 7],
  'LA-XE': [5, 7],
  'LA-CH': [4, 8],
  'LA-AT': [5, 8],
};

export const gridColumns = 6;
export const gridRows = 9;
