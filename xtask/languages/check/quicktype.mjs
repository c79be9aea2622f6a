// Decodes lines with what quicktype made, encodes them again, and compares. Prints how many have the same value.

import { isDeepStrictEqual } from "node:util";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [linesFile, schemaFile, made] = process.argv.slice(2);
const { Convert } = await import(pathToFileURL(made).href);
const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
const functions = new Map(Object.getOwnPropertyNames(Convert).map((name) => [name.toLowerCase(), Convert[name]]));
const types = new Map(
  schema.oneOf?.map(({ $ref }) => {
    const name = $ref.replace("#/$defs/", "");
    return [schema.$defs[name].properties.event.const, name.toLowerCase()];
  }),
);
const lines = readFileSync(linesFile, "utf8").split("\n").filter((line) => line !== "");
let decoded = 0;
for (const line of lines) {
  try {
    const type = types.get(JSON.parse(line).event);
    const event = functions.get(`to${type}`)(line);
    const again = functions.get(`${type}tojson`)(event);
    if (isDeepStrictEqual(JSON.parse(again), JSON.parse(line))) decoded += 1;
    else console.error(`${line}: encoded as ${again}`);
  } catch (error) {
    console.error(`${line}: ${error}`);
  }
}
console.log(decoded);
