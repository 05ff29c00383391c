import type { Line, Span } from './fast-line.ts'

/**
 * Figures that are no amounts: names of plans and forms, shift patterns, hours of the day, measures of way and time, rhythms of
 * pay ("4 weekly"), and numbers that only number something ("ward 9", "band 6"). They are never paired with a term; their words stay in the line.
 */
const figures = new RegExp([
  String.raw`40[13]\s?\(?[kb]\)?(?!\p{L})|457\s?\(?b\)?(?!\p{L})|(?<!\p{L})w-?[24](?!\d)|1099(?!\d)|(?<!\p{L})h-?1b(?!\p{L})|24\s?\/\s?7|9\s?\/\s?80`,
  String.raw`\d{1,2}\s?[x×]\s?\d{1,2}(?:\.\d+)?\s?(?:h|hrs?|hours?)?(?:\s?shifts?)?(?!\p{L})|\d{1,2}\s(?:\d{1,2}(?:\.\d+)?)['’]?s(?!\p{L})|\d{1,2}\s?\/\s?\d{1,2}s(?!\p{L})|(?:three|four|five)\s\d{1,2}(?:\.\d+)?['’]?s(?!\p{L})`,
  String.raw`\d{1,2}(?:\.\d+)?[\s-]?(?:h|hrs?|hours?)[\s-]+(?:(?:day|night|long|early|late)\s)?(?:shifts?|days|nights?|rota|break|notice|drive|commute|train|flight|turnaround)(?!\p{L})`,
  String.raw`\d+(?:[.,]\d+)?(?:\s?-\s?\d+)?\s?(?:mins?|minutes?|miles?|mi|kms?|kilomet(?:er|re)s?|secs?|seconds?|x)(?!\p{L})`,
  String.raw`(?<!\d|\d[,.])\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m(?!\p{L})|(?<![\d.])\d{1,2}:\d{2}(?!\d)|(?<![\d.:])(?:0?[6-9]|1[0-2])(?:[:.]\d{2})?\s?(?:-|to)\s?(?:[1-7])(?:[:.]\d{2})?(?!\s?(?:%|k|days?|hours?|h\b|hrs?|weeks?|months?|lpa|l\b|lakhs?)|[\d.,])`,
  String.raw`\d{1,2}(?:st|nd|rd|th)(?!\p{L})`,
  String.raw`(?<![\d.,£$€₹¥]|\p{L})(?:[234]|two|three|four)[\s-]?weekly(?!\p{L})`,
  String.raw`(?<!\p{L})(?:ward|floor|room|bay|unit|building|line|phase|class|form|bus|route|site|shift|week|year|day|team|step|point|spine point|scp|tier|zone|schedule|table|key stage|ks|round|number|no\.|nr|item|page|section|track|stage|quarter|q)\s?#?\d{1,3}[a-z]?(?![\p{L}\d%]|[.,]\d)`,
  String.raw`(?<!\p{L})(?:ic|l|e|m|p|b|c|g|t|d|gs|es|ps)-?\d{1,2}(?![\p{L}\d%]|[.,]\d)`,
].map((each) => `(?:${each})`).join('|'), 'gu')

export const figuresThatAreNoAmounts = ({ text }: Line): Span[] => [...text.matchAll(figures)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
