/** Hands text to the browser as a file to keep. Nothing leaves the device. */
export const saveFile = (name: string, text: string, kind = 'application/json'): void => {
  const address = URL.createObjectURL(new Blob([text], { type: kind }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read the file by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
