/**
 * Compares two versions of a rules folder: which edits lie between them, whose advice they change, and which edited
 * lines are to blame. Knows the advice and the rules; reads no files and prints nothing.
 */
@org.jspecify.annotations.NullMarked
package org.bonusadvisor.authoring.compare;
