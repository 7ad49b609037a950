package org.bonusadvisor.authoring.book.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One thing that a rule speaks of, and what it asks of it. */
final class Group {
    private static final Set<String> ACHIEVEMENT = Set.of("Achievement", "AchievementScore");
    private static final String ITS = "its ";
    private static final String THE = "the ";

    private final Lexicon lexicon;
    private final Class<?> type;
    private final boolean single;
    private final List<Said> parts = new ArrayList<>();

    Group(Lexicon lexicon, Places places, Class<?> type) {
        this.lexicon = lexicon;
        this.type = type;
        this.single = places.single(type) || lexicon.one(type).startsWith(THE);
    }

    /** Whether facts of the type speak of an achievement as a whole. */
    static boolean isAchievement(Class<?> type) {
        return ACHIEVEMENT.contains(type.getSimpleName());
    }

    boolean isAchievement() {
        return isAchievement(type);
    }

    void add(Said part, Class<?> of) {
        parts.addAll(part.all());
    }

    private List<Said> joined() {
        return parts.isEmpty() ? List.of() : Said.several("and", parts).all();
    }

    /** That there is such a thing; of what is always there only what is asked of it. */
    List<Clause> clauses() {
        return single ? joined().stream().map(part -> part.clause(THE)).toList() : List.of(some());
    }

    /** That there is such a thing, in one clause. */
    Clause some() {
        if (single) {
            return together(Grammar.ALL);
        }
        return described("there is " + lexicon.one(type));
    }

    /** That there is no such thing. */
    Clause none() {
        if (!single) {
            return described("there is no " + lexicon.noun(type));
        }
        return joined().size() == 1 && joined().get(0).plain(THE)
                ? Clause.of(Grammar.NOT_SO + joined().get(0).text(THE))
                : together(Grammar.NOT_ALL);
    }

    private Clause together(String intro) {
        List<Said> all = joined();
        return all.size() == 1
                ? all.get(0).clause(THE)
                : new Clause(intro, all.stream().map(part -> part.clause(THE)).toList());
    }

    private Clause described(String there) {
        List<Said> all = joined();
        if (all.isEmpty()) {
            return Clause.of(there);
        }
        String whose = there + " " + whose(all);
        if (all.size() <= 2 && all.stream().allMatch(Group::possessed) && whose.length() <= Said.LONGEST) {
            return Clause.of(whose);
        }
        if (all.size() == 1 && all.get(0).plain(ITS)) {
            return Clause.of(there + " for which " + all.get(0).text(ITS));
        }
        return new Clause(
                there + " for which " + Grammar.ALL,
                all.stream().map(part -> part.clause(ITS)).toList());
    }

    private static boolean joining(Said part) {
        return part instanceof Said.Leaf leaf && leaf.joining();
    }

    private static boolean possessed(Said part) {
        return part instanceof Said.Leaf leaf
                && !Grammar.isQuestion(leaf.noun())
                && !leaf.noun().startsWith(THE);
    }

    private static String whose(List<Said> parts) {
        String joined = parts.stream()
                .filter(Group::joining)
                .map(part -> part.text("whose "))
                .collect(Collectors.joining(" and "));
        String possessed = parts.stream()
                .filter(part -> !joining(part))
                .map(part -> part.text("whose "))
                .collect(Collectors.joining(" and "));
        return (joined + " " + possessed).strip();
    }

    /** Several of them: {@code asks whose type is RETENTION}. */
    String plural() {
        List<Said> all = joined();
        if (all.isEmpty()) {
            return lexicon.many(type);
        }
        return lexicon.many(type)
                + (all.stream().allMatch(Group::possessed)
                        ? " " + whose(all)
                        : " for which "
                                + all.stream().map(p -> p.text("their ")).collect(Collectors.joining(" and ")));
    }
}
