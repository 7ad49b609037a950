/**
 * The views of an advice: JSON, Markdown and HTML for one profile, a page and a CSV file for a run. Each is drawn from
 * the advice and from nothing else; nothing here reads or writes files.
 */
@NullMarked
package org.bonusadvisor.report;

import org.jspecify.annotations.NullMarked;
