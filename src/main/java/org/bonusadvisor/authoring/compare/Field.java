package org.bonusadvisor.authoring.compare;

/**
 * A thing that is compared.
 *
 * @param kind what it is about
 * @param name its name, such as {@code target}
 * @param ask which ask it belongs to, such as {@code second ask}; empty for the main one
 */
public record Field(Kind kind, String name, String ask) {
    /** What advice is compared by, in the order in which it is told. */
    public enum Kind {
        /** Whether there is advice at all. */
        ADVICE("advice"),
        TYPE("type"),
        AMOUNTS("amounts"),
        TIMING("timing"),
        OBJECTIONS("objections"),
        FLAGS("flags"),
        /** Everything else that is said; looked at only where nothing else differs. */
        WORDS("words");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** In words. */
        public String words() {
            return words;
        }
    }

    /** In words. */
    public String text() {
        return ask.isEmpty() ? name : ask + ": " + name;
    }
}
