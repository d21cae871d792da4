import config from '../vitest.config';

/** The tests that open a workbook in LibreOffice, which has to be installed. */
export default { ...config, test: { ...config.test, include: ['tests/office/*.test.ts'], exclude: [] } };
