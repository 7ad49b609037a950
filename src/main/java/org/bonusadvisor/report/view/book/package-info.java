/** What the book of the rules shows, and the geometry of its pictures. Knows no rule base. */
@NullMarked
package org.bonusadvisor.report.view.book;

import org.jspecify.annotations.NullMarked;
