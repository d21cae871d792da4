/** Prisma's installer asks this module to fetch a schema engine. Nothing here needs one, so nothing is fetched. */
exports.BinaryType = { SchemaEngineBinary: 'schema-engine' };
exports.download = async () => ({});
exports.getCacheDir = async () => null;
