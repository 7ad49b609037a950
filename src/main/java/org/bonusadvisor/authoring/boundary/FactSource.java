package org.bonusadvisor.authoring.boundary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonusadvisor.authoring.ProfileFacts;
import org.bonusadvisor.authoring.SituationReader;
import org.bonusadvisor.authoring.Stated;

/** The facts of many statements of which most share their profile. */
public final class FactSource {
    private final SituationReader reader;
    private final Map<ObjectNode, Optional<ProfileFacts>> known = new IdentityHashMap<>();

    /** Facts as a reader reads them. */
    public FactSource(SituationReader reader) {
        this.reader = reader;
    }

    /** The facts that follow; empty when that cannot be stated. */
    public Optional<List<Object>> of(Stated stated) {
        Optional<ProfileFacts> profile = known.computeIfAbsent(stated.profile(), this::read);
        try {
            return profile.map(p -> p.with(stated.concluded()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<ProfileFacts> read(ObjectNode profile) {
        try {
            return Optional.of(reader.facts(profile));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** How many profiles were read. */
    public int size() {
        return known.size();
    }
}
