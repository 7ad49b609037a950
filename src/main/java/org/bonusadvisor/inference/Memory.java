package org.bonusadvisor.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonusadvisor.rulebase.Stage;
import org.jspecify.annotations.Nullable;

/** What one profile's working memory holds: what was stated, what was concluded, and by which firing. */
public final class Memory {
    private final List<Firing> firings = new ArrayList<>();
    private final Map<Class<?>, List<Concluded<?>>> conclusions = new HashMap<>();
    private final List<Object> facts = new ArrayList<>();
    private final Map<Object, Firing> behind = new IdentityHashMap<>();
    private final Map<Stage, Integer> sizes = new HashMap<>();

    private final Observer observer;

    /** What a memory tells while it is used. */
    public interface Observer {
        /** The conclusions of a type are asked for. */
        void read(Class<?> conclusion);

        /** A fact is stated. */
        void stated(Object fact);

        /** The rules of a stage run. */
        void runs(Stage stage);
    }

    Memory(Observer observer) {
        this.observer = observer;
    }

    void state(Object fact) {
        observer.stated(fact);
        facts.add(fact);
    }

    void begin(Stage stage) {
        observer.runs(stage);
        sizes.put(stage, facts.size());
    }

    void add(Firing firing) {
        firings.add(firing);
        facts.add(firing.conclusion());
        behind.put(firing.conclusion(), firing);
        conclusions
                .computeIfAbsent(firing.conclusion().getClass(), type -> new ArrayList<>())
                .add(new Concluded<>(firing.conclusion(), firing));
    }

    /** Every firing so far, in the order of stages and rule ids. */
    public List<Firing> firings() {
        return List.copyOf(firings);
    }

    /** The conclusions of a type, each with the firing behind it, in the order of stages and rule ids. */
    @SuppressWarnings("unchecked")
    public <T> Stream<Concluded<T>> conclusions(Class<T> type) {
        observer.read(type);
        return conclusions.getOrDefault(type, List.of()).stream().map(c -> (Concluded<T>) c);
    }

    /** The stated facts and the conclusions of a type, in the order in which they came. */
    public <T> Stream<T> facts(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }

    /** The facts and conclusions that the rules of a stage find; of a stage that has not run, all there are. */
    public List<Object> before(Stage stage) {
        return List.copyOf(facts.subList(0, sizes.getOrDefault(stage, facts.size())));
    }

    /** The firing that concluded this very fact; empty for what was stated. */
    public Optional<Firing> behind(@Nullable Object fact) {
        return Optional.ofNullable(behind.get(fact));
    }
}
