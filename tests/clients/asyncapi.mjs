// Reads docs/asyncapi.json with AsyncAPI's own parser, which also validates the examples against their schemas.
import { readFileSync } from "node:fs";
import { Parser } from "@asyncapi/parser";

const { document, diagnostics } = await new Parser().parse(readFileSync(process.argv[2], "utf8"));
// Exceptions: `asyncapi-latest-version` asks for the newest 3.x, whatever it adds.
const found = diagnostics.filter((one) => one.code !== "asyncapi-latest-version");
for (const one of found) console.log(one.code, one.path.join("/"), one.message);
console.log(`${document?.messages().length ?? 0} messages`);
process.exit(found.length || !document ? 1 : 0);
