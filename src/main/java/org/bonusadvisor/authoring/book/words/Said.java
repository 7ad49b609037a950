package org.bonusadvisor.authoring.book.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a condition says, before it becomes a clause: of something that something is so, a whole clause, or several. */
sealed interface Said {
    /** Longest clause that is not split into a list. */
    int LONGEST = 170;

    /**
     * Something is said of a subject: {@code the rating} {@code is} {@code EXCEEDS or not known}.
     *
     * @param noun the subject without its article
     * @param path where it stands in the profile, with a leading blank and backticks; empty when it does not
     * @param verb the verb
     * @param rests what is said, to be joined by the joint
     * @param joint {@code and} or {@code or}; empty as long as there is one
     */
    record Leaf(String noun, String path, String verb, List<String> rests, String joint) implements Said {
        Leaf(String noun, String path, String verb, String rest) {
            this(noun, path, verb, List.of(rest), "");
        }

        boolean joins(Leaf other, String by) {
            return noun.equals(other.noun)
                    && path.equals(other.path)
                    && verb.equals(other.verb)
                    && List.of("", by).contains(joint)
                    && other.joint.isEmpty();
        }

        Leaf with(Leaf other, String by) {
            List<String> all = new ArrayList<>(rests);
            all.addAll(other.rests);
            return new Leaf(noun, path, verb, List.copyOf(all), by);
        }

        /** Whether it joins a value to its fact: {@code for RETENTION}. */
        boolean joining() {
            return noun.startsWith(Lexicon.JOINING);
        }

        private String joined() {
            boolean not = rests.get(0).startsWith("not ");
            List<String> plain =
                    rests.stream().map(r -> r.replaceFirst("^not ", "")).toList();
            String values = Grammar.list(plain, not ? "nor" : joint);
            return (not ? "not " : "") + noun.substring(1) + " " + values + path;
        }

        @Override
        public String text(String article) {
            if (joining()) {
                return article.equals("whose ") ? joined() : "it is " + joined();
            }
            String subject = Grammar.isQuestion(noun) || noun.startsWith("the ") ? noun : article + noun;
            return subject + path + " " + verb + " " + Grammar.list(rests, joint);
        }
    }

    /**
     * A whole clause.
     *
     * @param words its words
     */
    record Whole(String words) implements Said {
        @Override
        public String text(String article) {
            return words;
        }
    }

    /**
     * Several things of which all, or one, must hold.
     *
     * @param joint {@code and} or {@code or}
     * @param parts the things
     */
    record Several(String joint, List<Said> parts) implements Said {
        @Override
        public String text(String article) {
            return parts.stream().map(part -> part.text(article)).collect(Collectors.joining(", " + joint + " "));
        }
    }

    /**
     * Something that is introduced and then listed.
     *
     * @param words the introduction
     * @param parts the list
     */
    record Listed(String words, List<Said> parts) implements Said {
        @Override
        public String text(String article) {
            return words + " " + parts.stream().map(p -> p.text(article)).collect(Collectors.joining("; "));
        }
    }

    /** Its words in one line; {@code article} stands before a noun: {@code the}, {@code its}, {@code whose}. */
    String text(String article);

    /** Things that must hold together, or of which one must; what is said of one subject is joined. */
    static Said several(String joint, List<Said> parts) {
        List<Said> flat = new ArrayList<>();
        for (Said part : parts) {
            List<Said> inner = part instanceof Several same && same.joint.equals(joint) ? same.parts : List.of(part);
            inner.forEach(one -> add(one, joint, flat));
        }
        return flat.size() == 1 ? flat.get(0) : new Several(joint, List.copyOf(flat));
    }

    private static void add(Said one, String joint, List<Said> flat) {
        int last = flat.size() - 1;
        if (one instanceof Leaf leaf
                && last >= 0
                && flat.get(last) instanceof Leaf before
                && before.joins(leaf, joint)) {
            flat.set(last, before.with(leaf, joint));
        } else {
            flat.add(one);
        }
    }

    /** The single things that must all hold. */
    default List<Said> all() {
        return this instanceof Several several && several.joint.equals("and") ? several.parts : List.of(this);
    }

    /** Whether it fits one line and can be read in one go. */
    default boolean plain(String article) {
        if (this instanceof Listed) {
            return false;
        }
        if (this instanceof Several several) {
            return several.parts.size() <= 3
                    && text(article).length() <= LONGEST
                    && several.parts.stream().noneMatch(p -> p instanceof Several || p instanceof Listed);
        }
        return true;
    }

    /** As a clause. */
    default Clause clause(String article) {
        if (this instanceof Listed listed) {
            return new Clause(
                    listed.words,
                    listed.parts.stream().map(p -> p.clause(article)).toList());
        }
        if (this instanceof Several several && !plain(article)) {
            String intro = several.joint.equals("and") ? Grammar.ALL : Grammar.ANY;
            return new Clause(
                    intro, several.parts.stream().map(p -> p.clause(article)).toList());
        }
        return Clause.of(text(article));
    }
}
