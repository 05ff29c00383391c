/** The envelope lining as a pattern for a drawing, nine pixels wide. */
export const WovenPattern = ({ id }: { id: string }) => (
  <pattern id={id} width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="scale(.75)">
    <path fill="none" stroke="var(--lining-ink)" strokeWidth=".95" d="M0 2 2 0M0 4 4 0M0 6 6 0M2 6 6 2M4 6 6 4M6 8 8 6M6 10 10 6M6 12 12 6M8 12 12 8M10 12 12 10M6 4 8 6M6 2 10 6M6 0 12 6M8 0 12 4M10 0 12 2M0 10 2 12M0 8 4 12M0 6 6 12M2 6 6 10M4 6 6 8" />
  </pattern>
)
