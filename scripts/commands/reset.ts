import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { Failure } from "../processes/failure.ts";
import { claimRun, ownerOf } from "../processes/run-record.ts";
import { outsideDir } from "../stack/postgres-account.ts";
import { readProfile, runFile, stateRoot } from "../stack/profile.ts";
import { readLogin, secretsFile, writeSecrets } from "../stack/secrets.ts";
import { runProgram } from "../terminal/run-program.ts";

async function isConfirmed(signal: AbortSignal): Promise<boolean> {
  if (process.argv.includes("--yes")) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question('  Type "yes" to delete them: ', { signal });
    return answer.trim().toLowerCase() === "yes";
  } finally {
    terminal.close();
  }
}

await runProgram(async (progress, signal) => {
  const profiles = [readProfile("demo"), readProfile("test")];
  const files = profiles.map(runFile);
  const isServerGiven = Boolean(process.env.DATABASE_URL);
  for (const file of files) {
    const owner = ownerOf(file);
    if (!owner) continue;
    throw new Failure(`The shop of this checkout is running (pid ${owner.pid}).`, {
      advice: "Stop it with Ctrl-C where it runs, then reset.",
    });
  }
  progress.print("  This deletes the databases, uploads, secrets and logs of this checkout (.portico).");
  if (isServerGiven)
    progress.print(
      "  The databases on your own server (DATABASE_URL) are left as they are, and so is the admins' login.",
    );
  if (!(await isConfirmed(signal))) {
    progress.print("  Nothing was deleted.");
    return false;
  }
  // Claiming a record ends what a killed run left behind, which may still write into the folder.
  for (const file of files) await claimRun(file);
  const logins = profiles.map(secretsFile).map((file) => ({ file, login: isServerGiven ? readLogin(file) : {} }));
  const kept = join(stateRoot, "node");
  const inside = readdirSync(stateRoot).map((name) => join(stateRoot, name));
  for (const path of [...inside, outsideDir]) if (path !== kept) rmSync(path, { recursive: true, force: true });
  for (const { file, login } of logins) if (Object.keys(login).length > 0) writeSecrets(file, login);
  progress.print("  Done. `npm start` makes everything anew.");
  return true;
});
