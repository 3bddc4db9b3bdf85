/** The package's own types are not where its manifest says. */
declare module 'vue-advanced-chat' {
  export function register(): void;
}
