// Reads an AsyncAPI document with its own parser, and validates lines with the payloads of its messages.
// Prints how many lines are valid; an error or a warning of the parser is an error.

import parser from "@asyncapi/parser";
import { Ajv } from "ajv";
import { readFileSync } from "node:fs";

const [linesFile, file] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
const { document, diagnostics } = await new parser.Parser().parse(text);
const WARNING = 1;
const problems = diagnostics.filter(({ severity }) => severity <= WARNING);
for (const { code, message, path } of problems) console.error(`${code}: ${message} at ${path.join(".")}`);
if (problems.length > 0 || document === undefined) process.exit(1);

const { components } = JSON.parse(text);
const payloads = Object.values(components.messages).map(({ payload }) => payload);
if (document.allMessages().length !== payloads.length) throw new Error("the parser lost a message");
const ajv = new Ajv({ strict: true }).addVocabulary(["components"]);
const isValid = ajv.compile({ anyOf: payloads.length > 0 ? payloads : [false], components: { schemas: components.schemas } });
const lines = readFileSync(linesFile, "utf8").split("\n").filter((line) => line !== "");
console.log(lines.filter((line) => isValid(JSON.parse(line))).length);
