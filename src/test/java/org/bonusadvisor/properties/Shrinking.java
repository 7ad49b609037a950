package org.bonusadvisor.properties;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;

/** Finds a small profile that fails as a large one does. */
final class Shrinking {
    private static final int MOST_TRIES = Integer.getInteger("property.tries", 1_500);

    private Shrinking() {}

    /**
     * The profile without everything that can be left out while it still fails: sections first, then single facts, again
     * until nothing more can go.
     */
    static ObjectNode smallest(ObjectNode profile, Predicate<ObjectNode> fails) {
        ObjectNode smallest = profile;
        int tries = 0;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (String pointer : Facts.all(smallest)) {
                ObjectNode less = smallest.deepCopy();
                Facts.remove(less, pointer);
                if (less.equals(smallest)) {
                    continue;
                }
                if (tries++ > MOST_TRIES) {
                    return smallest;
                }
                if (fails.test(less)) {
                    smallest = less;
                    smaller = true;
                }
            }
        }
        return smallest;
    }
}
