package org.bonusadvisor.profile;

import java.util.List;
import org.bonusadvisor.profile.contract.Contract;

/** The paths of the input contract. */
public final class ProfilePaths {
    private ProfilePaths() {}

    /**
     * Every field that holds a value or a list of values, in the order of the contract, such as
     * {@code achievements[].measurement.before} and {@code engineer.languages}.
     */
    public static List<String> all() {
        return Contract.INSTANCE.leaves();
    }
}
