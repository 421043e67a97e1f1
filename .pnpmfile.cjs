/**
 * vite looks for two versions of the optional peer `jiti` in different rooms, and
 * everything of Medusa above it would be installed (and loaded) twice. Nobody here
 * writes a vite configuration in TypeScript that needs it.
 */
module.exports = {
  hooks: {
    readPackage(pkg) {
      if (pkg.name === "vite") {
        delete pkg.peerDependencies?.jiti
        delete pkg.peerDependenciesMeta?.jiti
      }
      return pkg
    },
  },
}
