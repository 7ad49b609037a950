/** Puts a page on paper: from XHTML to a tagged PDF with its own fonts. Knows nothing of advice. */
@NullMarked
package org.bonusadvisor.report.pdf;

import org.jspecify.annotations.NullMarked;
