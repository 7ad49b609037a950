/** Rules in plain words, made from their syntax trees and from what the facts say of themselves. */
@NullMarked
package org.bonusadvisor.authoring.book.words;

import org.jspecify.annotations.NullMarked;
