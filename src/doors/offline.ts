/**
 * Keeps the app's own files on the device, so that it opens without a connection. A newer version waits until the person takes it.
 * @param onNewer is given what takes the newer version: the page is loaded again, and nothing entered is lost
 */
export const keepForOffline = async (onNewer: (take: () => void) => void): Promise<void> => {
  if (!('serviceWorker' in navigator) || location.protocol === 'file:') return
  try {
    const registered = await navigator.serviceWorker.register('./sw.js')
    const offer = () => {
      const { waiting } = registered
      if (waiting && navigator.serviceWorker.controller) onNewer(() => waiting.postMessage('use the new version'))
    }
    offer()
    registered.addEventListener('updatefound', () => registered.installing?.addEventListener('statechange', offer))
    // Only a change from one version to another asks for a fresh page; the first visit has none before it.
    let had = navigator.serviceWorker.controller !== null
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (had) location.reload()
      had = true
    })
  } catch {
    // Without a place to keep files the app needs a connection to open, and works as before.
  }
}
