// Validates lines with both JSON Schemas, and the model with its own; ajv is strict, and what it warns of is an error.
// Prints how many lines both schemas accept.

import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";

const [linesFile, known, open, model, modelSchema] = process.argv.slice(2);
const json = (file) => JSON.parse(readFileSync(file, "utf8"));
const fail = (message) => {
  throw new Error(message);
};
const compiled = (file) =>
  new Ajv2020({ strict: true, logger: { log: fail, warn: fail, error: fail } }).compile(json(file));

const isModel = compiled(modelSchema);
if (!isModel(json(model))) fail(`the model: ${JSON.stringify(isModel.errors)}`);
const validators = [compiled(known), compiled(open)];
const lines = readFileSync(linesFile, "utf8").split("\n").filter((line) => line !== "");
let decoded = 0;
for (const line of lines) {
  const rejecting = validators.find((isValid) => !isValid(JSON.parse(line)));
  if (rejecting === undefined) decoded += 1;
  else console.error(`${line}: ${JSON.stringify(rejecting.errors?.slice(0, 3))}`);
}
console.log(decoded);
