import path from "node:path";
import { readEnvironment } from "../environment";

/** Absolute path of the folder that holds the uploaded files. */
export function mediaFolder(): string {
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), readEnvironment(process.env).mediaFolder ?? "media");
}
