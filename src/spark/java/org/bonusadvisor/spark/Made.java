package org.bonusadvisor.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What became of a profile, as a row of the output.
 *
 * @param kind {@code advised} or {@code rejected}
 * @param id of the profile, as far as it could be read
 * @param value the advice, or the record of what was rejected, as JSON
 * @param internal whether it was rejected by a fault of ours
 */
record Made(String kind, @Nullable String id, String value, boolean internal) implements Serializable {
    static final String ADVISED = "advised";
    static final String REJECTED = "rejected";
}
