/** What the elements say of themselves: for Storybook's tables, editors and hosts. */
export default {
  globs: ['src/elements/**/*.ts', 'src/define/**/*.ts'],
  litelement: true,
  quiet: true,
  // Otherwise every run writes its output folder into package.json, which names the published place.
  packagejson: false,
};
