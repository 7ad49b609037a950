package org.bonusadvisor.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.Stage;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/** The working memory of one profile. Belongs to one thread; close it when done. */
public final class Inference implements AutoCloseable {
    /** The pulse is asked once in so many beats. */
    private static final int BEATS = 1024;

    /** Firings of one stage beyond which the rules count as running away. */
    public static final int LIMIT = 100_000;

    private static final Memory.Observer NOBODY = new Memory.Observer() {
        @Override
        public void read(Class<?> conclusion) {}

        @Override
        public void stated(Object fact) {}

        @Override
        public void runs(Stage stage) {}
    };

    /** Rule id, then what was judged and concluded: an order that no engine setting can change. */
    private static final Comparator<Drawn> ORDER = Comparator.comparingInt(Drawn::position)
            .thenComparing(d -> d.firing().premises().toString())
            .thenComparing(d -> d.firing().conclusion().toString());

    private final Network network;
    private final KieSession session;
    private final int limit;

    private final Memory memory;
    private final List<Drawn> drawn = new ArrayList<>();
    private final Runnable pulse;
    private int beats;
    private @Nullable RuntimeException stopped;
    private @Nullable Stage ran;

    /** The facts that every profile states once. */
    private final Map<Class<?>, Object> single = new HashMap<>();

    private final @Nullable Boolean[] answers;

    /** A firing of the stage at work, and the place of its rule. */
    private record Drawn(int position, Firing firing) {}

    /** An empty working memory over a network of rules. */
    public Inference(Network network) {
        this(network, LIMIT);
    }

    /** With another limit of firings for each stage. */
    Inference(Network network, int limit) {
        this(network, limit, NOBODY, () -> {});
    }

    /**
     * An empty working memory that can be stopped.
     *
     * @param pulse runs now and then while rules run; what it throws ends the run and comes out of it
     */
    public Inference(Network network, Runnable pulse) {
        this(network, LIMIT, NOBODY, pulse);
    }

    /** An empty working memory that tells how it is used. */
    public Inference(Network network, Memory.Observer observer) {
        this(network, LIMIT, observer, () -> {});
    }

    private Inference(Network network, int limit, Memory.Observer observer, Runnable pulse) {
        this.memory = new Memory(observer);
        this.pulse = pulse;
        this.network = network;
        this.limit = limit;
        this.session = network.session();
        this.answers = new Boolean[network.guards()];
    }

    /** The engine joined facts, counted or fired. */
    void beat() {
        if (++beats % BEATS == 0) {
            try {
                pulse.run();
            } catch (RuntimeException e) {
                // The engine wraps what comes through it.
                stopped = e;
                throw e;
            }
        }
    }

    /** Whether a guard holds of the one fact of its type; asked once. */
    boolean holds(Guard guard) {
        Boolean known = answers[guard.number()];
        if (known == null) {
            Object fact = single.get(guard.type());
            known = fact != null && guard.holds(fact);
            answers[guard.number()] = known;
        }
        return known;
    }

    /** A rule fired. */
    void fired(RuleAtWork rule, Match match, Object conclusion) {
        beat();
        drawn.add(new Drawn(rule.position(), rule.firing(match.getObjects(), single, conclusion)));
        insert(conclusion);
    }

    /** What no rule asks for, the engine need not know. */
    private void insert(Object fact) {
        if (network.asksFor(fact.getClass())) {
            session.insert(fact);
        }
    }

    /** Takes down a firing. */
    void add(Firing done) {
        memory.add(done);
    }

    /**
     * States a fact: before the first stage any, between two stages only one that the stage before declares.
     *
     * @throws IllegalArgumentException when the stage that ran last does not declare it, or when it is stated twice
     *     and every profile states it once
     */
    public void state(Object fact) {
        Stage before = ran;
        if (before != null && !before.states().contains(fact.getClass())) {
            throw new IllegalArgumentException("after the stage `" + before.folder() + "` no `"
                    + fact.getClass().getSimpleName() + "` may be stated; declare it in Stage");
        }
        if (StatedFacts.isAlwaysThere(fact.getClass()) && single.put(fact.getClass(), fact) != null) {
            throw new IllegalArgumentException(
                    "a second `" + fact.getClass().getSimpleName() + "`; every profile states one");
        }
        memory.state(fact);
        insert(fact);
    }

    /**
     * Fires the rules of a stage until none is left; what the pulse throws comes out of it.
     *
     * @throws FiringLimitException when they do not come to rest
     */
    public void run(Stage stage) {
        ran = stage;
        memory.begin(stage);
        session.getAgenda().getAgendaGroup(stage.folder()).setFocus();
        if (fire() >= limit) {
            throw new FiringLimitException(stage, limit);
        }
        drawn.sort(ORDER);
        drawn.forEach(d -> memory.add(d.firing()));
        drawn.clear();
    }

    private int fire() {
        try {
            return network.atWork().doing(this, () -> session.fireAllRules(limit));
        } catch (RuntimeException e) {
            throw stopped == null ? e : stopped;
        }
    }

    /** Every firing so far, in the order of stages and rule ids. */
    public List<Firing> firings() {
        return memory.firings();
    }

    /** The conclusions of a type, each with the firing behind it, in the order of stages and rule ids. */
    public <T> Stream<Concluded<T>> conclusions(Class<T> type) {
        return memory.conclusions(type);
    }

    /** What was stated and concluded so far; it outlives the working memory. */
    public Memory memory() {
        return memory;
    }

    /** A conclusion as rules write it: its type and values. */
    public static String written(Object conclusion) {
        return Written.record(conclusion);
    }

    /** A value as premises show it. */
    public static String value(@Nullable Object value) {
        return Written.text(value);
    }

    @Override
    public void close() {
        session.dispose();
    }

    /** The rule base in use. */
    public RuleBase rules() {
        return network.rules();
    }
}
