/** What the views have in common: the words, figures and shapes of an advice, without any markup. */
@NullMarked
package org.bonusadvisor.report.view;

import org.jspecify.annotations.NullMarked;
