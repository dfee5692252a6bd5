// Plain JavaScript without dependencies: this file runs on whatever Node the machine has, before anything is installed.
import { spawn, spawnSync } from "node:child_process";
// `fs.statfsSync` cannot be imported by name: where it is missing, nobody would be told that their Node is too old.
import fs, { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const commands = ["start", "dev", "test", "check", "journeys", "bench", "screens", "reset"];
const oldestNode = [20, 19];
const gibibytesForNode = 0.5;
const diskFullWords = /ENOSPC|no space left on device/i;
const diskFullAdvice = "The disk is full. Free some space and run the command again.";

/** @param {string} message @returns {never} */
function quit(message) {
  console.error(`\n  ${message.replaceAll("\n", "\n  ")}\n`);
  process.exit(1);
}

function requireRecentNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isOld = major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
  if (isOld)
    quit(
      `Portico needs Node ${oldestNode.join(".")} or newer; this is ${process.version}.\nGet it from https://nodejs.org.`,
    );
  if (process.platform === "win32")
    quit("On Windows, run Portico inside WSL (https://learn.microsoft.com/windows/wsl).");
}

/** npm itself says nothing of a full disk: it unpacks what fits, and whatever reads that breaks. */
function requireSpaceForNode() {
  const { bavail, bsize } = fs.statfsSync(root);
  const free = (bavail * bsize) / 1024 ** 3;
  if (free < gibibytesForNode)
    quit(
      `Only ${free.toFixed(1)} GB of disk are free; ${gibibytesForNode} GB are needed.\nFree some space on the disk of ${root} and run the command again.`,
    );
}

function pinnedNodeVersion() {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return String(manifest.devDependencies.node);
}

/** Kept outside node_modules so that `npm ci` never removes the Node which is running. Returns the path of the binary. */
function providePinnedNode() {
  const version = pinnedNodeVersion();
  const home = join(root, ".portico", "node", version);
  const binary = join(home, "node_modules", "node", "bin", "node");
  if (existsSync(binary)) return binary;

  requireSpaceForNode();
  const unfinished = `${home}.unfinished-`;
  mkdirSync(dirname(home), { recursive: true });
  for (const name of readdirSync(dirname(home))) {
    if (name.includes(".unfinished-")) rmSync(join(dirname(home), name), { recursive: true, force: true });
  }
  const workplace = unfinished + process.pid;
  mkdirSync(workplace);
  writeFileSync(join(workplace, "package.json"), JSON.stringify({ private: true, allowScripts: { node: true } }));
  console.log(`  Fetching Node ${version} …`);
  const install = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", `node@${version}`], {
    cwd: workplace,
    encoding: "utf8",
  });
  if (install.error) quit("npm was not found. It comes with Node: https://nodejs.org.");
  if (install.status !== 0) {
    rmSync(workplace, { recursive: true, force: true });
    if (install.signal) process.exit(130);
    const isDiskFull = diskFullWords.test(install.stdout + install.stderr);
    const advice = isDiskFull ? diskFullAdvice : "Is this machine online? Behind a proxy, set HTTPS_PROXY.";
    quit(`Node ${version} could not be fetched from the npm registry.\n${install.stderr.trim()}\n${advice}`);
  }
  renameSync(workplace, home);
  return binary;
}

/** The channel tells the orchestrator when this process dies, even by kill -9, so that nothing is left running. */
function handOver(/** @type {string} */ node, /** @type {string} */ command) {
  const orchestrator = spawn(node, [join(root, "scripts", "commands", `${command}.ts`), ...process.argv.slice(3)], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  const stop = () => orchestrator.connected && orchestrator.send("stop");
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  // npm passes a signal only to its shell, which dies of it without a word to us.
  const shell = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== shell && stop(), 500);
  orchestrator.on("exit", (code) => process.exit(code ?? 1));
}

const command = process.argv[2] ?? "start";
if (!commands.includes(command)) quit(`Unknown command "${command}". There are: ${commands.join(", ")}.`);
requireRecentNode();
try {
  handOver(providePinnedNode(), command);
} catch (error) {
  if (diskFullWords.test(String(error))) quit(diskFullAdvice);
  throw error;
}
