/** Puts text on the clipboard. False where the browser does not allow it: the person is then shown the text to copy by hand. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
