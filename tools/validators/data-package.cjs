/** Reads a data package with the Frictionless Data library: its descriptor by the profile, every value of every table by its schema. Prints findings as JSON. */
const { Package } = require('datapackage');

async function findingsOf(folder) {
  const described = await Package.load(`${folder}/datapackage.json`, { basePath: folder });
  const findings = described.errors.map(({ message }) => `datapackage.json: ${message}`);
  let rows = 0;
  let tables = 0;
  for (const resource of described.resources) {
    if (!resource.tabular) continue;
    const read = await resource.read({ forceCast: true }).catch((cause) => [cause]);
    const wrong = read.filter((row) => row instanceof Error);
    rows += read.length;
    tables += 1;
    for (const { message, errors = [] } of wrong.slice(0, 5)) findings.push(`${resource.name}: ${[message, ...errors.map((error) => error.message)].join(' ')}`);
  }
  return { findings, tables, rows };
}

findingsOf(process.argv[2]).then(
  (outcome) => console.log(JSON.stringify(outcome)),
  (cause) => console.log(JSON.stringify({ findings: [String(cause)], tables: 0, rows: 0 })),
);
