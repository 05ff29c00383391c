/** A .yaml file is unknown until a schema of the domain has read it. */
declare module '*.yaml' {
  const content: unknown
  export default content
}
