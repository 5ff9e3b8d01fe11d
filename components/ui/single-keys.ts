const STORE = 'single-keys'

/** Whether single keys do things here; remembered in this browser. */
export function singleKeysOn(): boolean {
  return localStorage.getItem(STORE) !== 'off'
}

export function setSingleKeys(on: boolean): void {
  localStorage.setItem(STORE, on ? 'on' : 'off')
}
