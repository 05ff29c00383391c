/** The drawn signs, one path set each. A sign never stands alone: a word is beside it. */
const drawn = {
  'your-side': <><path d="M5.64 5.64A9 9 0 0 0 18.36 18.36z" fill="currentColor" stroke="none" /><path d="M5.64 5.64A9 9 0 0 1 18.36 18.36" strokeWidth="1.5" strokeDasharray="1.8 2.2" /></>,
  'at-the-table': <><path d="M5.64 5.64A9 9 0 0 1 18.36 18.36z" fill="currentColor" stroke="none" /><path d="M5.64 5.64A9 9 0 0 0 18.36 18.36" strokeWidth="1.5" strokeDasharray="1.8 2.2" /></>,
  'skill-based': <><circle cx="12" cy="12" r="9" fill="currentColor" stroke="none" /><path d="M7.5 12.4l3.1 3.1 5.9-6.6" stroke="var(--sheet)" strokeWidth="2.2" /></>,
  supporting: <><circle cx="12" cy="12" r="8.2" /><path d="M12 8v8M8 12h8" /></>,
  avoid: <><circle cx="12" cy="12" r="8.2" /><path d="M6.3 6.3l11.4 11.4" /></>,
  exception: <><path d="M12 3.2 20.8 12 12 20.8 3.2 12z" /><path d="M12 8.2v4.6M12 15.8v.1" strokeWidth="2.1" /></>,
  accommodation: <><circle cx="12" cy="12" r="8.3" /><path d="M8 12.5c1.4 2.6 6.6 2.6 8 0M12 7.2v.1" strokeWidth="2" /></>,
  tick: <path d="M5 12.5l4.5 4.5L19 7" />,
  question: <><path d="M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3" /><path d="M12 18.2v.1" strokeWidth="2.2" /></>,
  about: <><circle cx="12" cy="12" r="8.3" /><path d="M12 11v5M12 8v.1" strokeWidth="2" /></>,
  right: <path d="M4 12h15M13 6l6 6-6 6" />,
  left: <path d="M20 12H5M11 6l-6 6 6 6" />,
  down: <path d="M6 9l6 6 6-6" />,
  up: <path d="M6 15l6-6 6 6" />,
  plus: <path d="M12 5v14M5 12h14" />,
  cross: <path d="M6 6l12 12M18 6L6 18" />,
  warning: <><path d="M12 4.5 21 19.5H3z" /><path d="M12 10.5v4M12 17v.1" strokeWidth="2" /></>,
  clock: <><circle cx="12" cy="12" r="8.3" /><path d="M12 7.5V12l3 2" /></>,
  phone: <path d="M6.5 4h3l1.5 4-2 1.6a11 11 0 0 0 5.4 5.4L16 13l4 1.5v3c0 1.1-.9 2-2 2C11 19.5 4.5 13 4.5 6c0-1.1.9-2 2-2z" />,
  letter: <><path d="M6 3.5h8.5L19 8v12.5H6z" /><path d="M14 3.5V8.5h5M9 12.5h7M9 16h5" /></>,
  mail: <path d="M3.5 6h17v12.5h-17zM3.5 7l8.5 6 8.5-6" />,
  copy: <><path d="M8.5 8.5h11v11h-11z" /><path d="M15.5 8.5v-4h-11v11h4" /></>,
  print: <path d="M7 8.5V4h10v4.5M7 16.5H4v-8h16v8h-3M7 13.5h10V20H7z" />,
  stairs: <path d="M4 19.5h4.5v-4H13v-4h4.5V7H21" />,
  device: <path d="M4 5h16v10.5H4zM9 19.5h6M12 15.5v4" />,
  moon: <path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z" />,
  sun: <><circle cx="12" cy="12" r="4.2" /><path d="M12 3v2.2M12 18.8V21M3 12h2.2M18.8 12H21M5.6 5.6l1.6 1.6M16.8 16.8l1.6 1.6M18.4 5.6l-1.6 1.6M7.2 16.8l-1.6 1.6" /></>,
  details: <path d="M5 4h14v16H5zM8.5 8.5h7M8.5 12h7M8.5 15.5h4" />,
  weigh: <><path d="M12 4v16M8 20h8M4 7l8-1.5L20 7" /><path d="M4 7l-2.3 6a2.6 2.6 0 0 0 4.6 0zM20 7l-2.3 6a2.6 2.6 0 0 0 4.6 0z" /></>,
  compare: <path d="M5 20V10M10 20V5M15 20v-8M20 20V8M3 20h18.5" />,
  arguments: <><path d="M4 20l1-4.5L15.5 5l3.5 3.5L8.5 19z" /><path d="M13 7.5l3.5 3.5" /></>,
  script: <><path d="M5 5h14v10.5H11L7 19.5v-4H5z" /><path d="M8.5 9h7M8.5 12h4.5" /></>,
  undo: <path d="M9 7L4.5 11.5 9 16M5 11.5h9.5a5 5 0 0 1 0 10H11" />,
  redo: <path d="M15 7l4.5 4.5L15 16M19 11.5H9.5a5 5 0 0 0 0 10H13" />,
  file: <path d="M12 4v11M7.5 11L12 15.5 16.5 11M4.5 19.5h15" />,
} as const

export type IconName = keyof typeof drawn

export const Icon = ({ name, className = '' }: { name: IconName; className?: string }) => (
  <svg className={`ic ${className}`} viewBox="0 0 24 24" aria-hidden="true">{drawn[name]}</svg>
)
