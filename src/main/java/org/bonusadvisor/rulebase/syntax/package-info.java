/** Rules as a syntax tree with places, read by a parser that knows only what a rule may say. Knows no engine. */
@org.jspecify.annotations.NullMarked
package org.bonusadvisor.rulebase.syntax;
