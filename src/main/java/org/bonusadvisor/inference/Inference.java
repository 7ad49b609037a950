package org.bonusadvisor.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.Stage;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/** The working memory of one profile. Belongs to one thread; close it when done. */
public final class Inference implements AutoCloseable {
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

    private final RuleBase rules;
    private final KieSession session;
    private final int limit;

    /** Rule id, then what was judged and concluded: an order that no engine setting can change. */
    private final Comparator<Firing> order;

    private final Memory memory;
    private final List<Firing> drawn = new ArrayList<>();
    private @Nullable Rule firing;
    private @Nullable Stage ran;
    private List<Object> matched = List.of();

    /** An empty working memory over a network of rules. */
    public Inference(Network network) {
        this(network, LIMIT);
    }

    /** With another limit of firings for each stage. */
    Inference(Network network, int limit) {
        this(network, limit, NOBODY);
    }

    /** An empty working memory that tells how it is used. */
    public Inference(Network network, Memory.Observer observer) {
        this(network, LIMIT, observer);
    }

    private Inference(Network network, int limit, Memory.Observer observer) {
        this.memory = new Memory(observer);
        this.rules = network.rules();
        this.limit = limit;
        this.order = Comparator.comparingInt((Firing f) -> rules.position(f.rule()))
                .thenComparing(f -> f.premises().toString())
                .thenComparing(f -> f.conclusion().toString());
        this.session = network.session();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                firing = rules.rule(event.getMatch().getRule().getName());
                matched = List.copyOf(event.getMatch().getObjects());
            }
        });
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                Rule rule = firing;
                if (event.getRule() != null && rule != null) {
                    drawn.add(new Firing(rule, Premises.of(rule, matched), event.getObject(), matched));
                }
            }
        });
    }

    /** Takes down a firing. */
    void add(Firing done) {
        memory.add(done);
    }

    /**
     * States a fact: before the first stage any, between two stages only one that the stage before declares.
     *
     * @throws IllegalArgumentException when the stage that ran last does not declare it
     */
    public void state(Object fact) {
        Stage before = ran;
        if (before != null && !before.states().contains(fact.getClass())) {
            throw new IllegalArgumentException("after the stage `" + before.folder() + "` no `"
                    + fact.getClass().getSimpleName() + "` may be stated; declare it in Stage");
        }
        memory.state(fact);
        session.insert(fact);
    }

    /**
     * Fires the rules of a stage until none is left.
     *
     * @throws FiringLimitException when they do not come to rest
     */
    public void run(Stage stage) {
        ran = stage;
        memory.begin(stage);
        session.getAgenda().getAgendaGroup(stage.folder()).setFocus();
        if (session.fireAllRules(limit) >= limit) {
            throw new FiringLimitException(stage, limit);
        }
        drawn.stream().sorted(order).forEach(this::add);
        drawn.clear();
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
        return Premises.record(conclusion);
    }

    /** A value as premises show it. */
    public static String value(@Nullable Object value) {
        return Premises.text(value);
    }

    @Override
    public void close() {
        session.dispose();
    }

    /** The rule base in use. */
    public RuleBase rules() {
        return rules;
    }
}
