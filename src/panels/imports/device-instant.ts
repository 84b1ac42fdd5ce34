/** Now by this device, as an instant of the world's time: when a change set was made. No figure and no verdict depends on it. */
export function deviceInstant(): string {
  return new Date().toISOString().replace(/\.\d{3}Z$/, 'Z');
}
