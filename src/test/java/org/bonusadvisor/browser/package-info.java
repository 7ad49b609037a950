/** Pages in a real browser, Debian's Chromium: what a reader sees, clicks, types, copies and prints. */
package org.bonusadvisor.browser;
