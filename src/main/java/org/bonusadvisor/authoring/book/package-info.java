/** The rule base as a document: its rules in words, their sources and cases, and which conclusion feeds which rule. */
@NullMarked
package org.bonusadvisor.authoring.book;

import org.jspecify.annotations.NullMarked;
