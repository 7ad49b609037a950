/**
 * Profiles that may be shown to others: names, texts and amounts are replaced before anything is judged, so that no
 * report can hold what was there. Knows the contract of profiles and the words that rules look for; knows no advice.
 */
@NullMarked
package org.bonusadvisor.redaction;

import org.jspecify.annotations.NullMarked;
