interface LockedPackage {
  optionalDependencies?: Record<string, string>;
}

/** Where Node would look for a dependency of the package at `path`: in its own folder, then in each above it. */
function placesOf(dependency: string, path: string): string[] {
  const place = `node_modules/${dependency}`;
  if (!path) return [place];
  const above = path.slice(0, Math.max(0, path.lastIndexOf("/node_modules/")));
  return [`${path}/${place}`, ...placesOf(dependency, above)];
}

/** Whether every optional dependency that the text of a `package-lock.json` (version 3) mentions has an entry there. */
export function namesAllItWants(lock: string): boolean {
  const { packages } = JSON.parse(lock) as { packages: Record<string, LockedPackage> };
  const isNamed = (dependency: string, path: string) => placesOf(dependency, path).some((place) => place in packages);
  return Object.entries(packages).every(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).every((dependency) => isNamed(dependency, path)),
  );
}
