/** Reads YAML files of the rules folder so that every value knows where it stands. Knows nothing of what they hold. */
@org.jspecify.annotations.NullMarked
package org.bonusadvisor.rulebase.yaml;
