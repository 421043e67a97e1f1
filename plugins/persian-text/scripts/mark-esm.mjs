// Node takes a .js file for CommonJS unless the nearest package.json says otherwise;
// this one line lets one package serve `require` and `import` alike.
import { writeFileSync } from "node:fs"

writeFileSync(new URL("../dist/esm/package.json", import.meta.url), '{ "type": "module" }\n')
