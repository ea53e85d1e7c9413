/** Alarms: they wake the worker, and outlast it. */
import { browser } from './browser.ts'

/** Sets the alarm that goes off every so many minutes, or takes it away. One that is set already goes on as it is. */
export async function setAlarm(name: string, minutes: number | undefined): Promise<void> {
  if (minutes === undefined) await browser.alarms.clear(name)
  else if (!(await browser.alarms.get(name)))
    browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: minutes })
}

/** Calls back when it goes off. To be called on the first tick. What it returns is waited for where the browser does. */
export function onAlarm(name: string, onTime: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => (alarm.name === name ? onTime() : undefined))
}
