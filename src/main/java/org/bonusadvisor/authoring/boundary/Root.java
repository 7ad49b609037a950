package org.bonusadvisor.authoring.boundary;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bonusadvisor.authoring.Stated;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Engineer;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.Offer;
import org.bonusadvisor.facts.OfferGap;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Spelled;
import org.bonusadvisor.facts.Tenure;
import org.bonusadvisor.rulebase.words.FactTypes;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands in what a case states.
 *
 * @param entry the concluded fact, counted from 0; -1 when it stands in the profile
 * @param path names and positions on the way from the profile
 * @param type type of what stands there
 * @param position position among the facts of its type, from the end for concluded ones
 */
record Root(int entry, List<String> path, Class<?> type, int position) {

    /** Where in the profile the facts stand of which there can be several. */
    static final Map<String, String> LISTS =
            Map.of("Achievement", "achievements", "Tier", "policy.tiers", "Refusal", "refusals");

    /** Whether the profile states a fact of the type, once or in a list. */
    static boolean stated(String type) {
        return LISTS.containsKey(type)
                || List.of("Profile", "OfferGap", "Tenure").contains(type)
                || Arrays.stream(Profile.class.getRecordComponents())
                        .anyMatch(c -> c.getType().getSimpleName().equals(type));
    }

    /** Where the facts of a type stand. */
    static List<Root> of(String type, Stated stated) {
        List<Root> roots = new ArrayList<>();
        if (type.equals("Profile")) {
            roots.add(new Root(-1, List.of(), Profile.class, 0));
        } else if (type.equals(OfferGap.class.getSimpleName())) {
            roots.add(new Root(-1, List.of("offer"), Offer.class, 0));
        } else if (type.equals(Tenure.class.getSimpleName())) {
            roots.add(new Root(-1, List.of("engineer"), Engineer.class, 0));
        } else {
            inProfile(Profile.class, List.of(), type, stated, roots);
        }
        List<Integer> entries = IntStream.range(0, stated.concluded().size())
                .filter(i -> stated.concluded().get(i).has(type))
                .boxed()
                .toList();
        Class<?> known = FactTypes.find(type).orElse(Profile.class);
        entries.forEach(i -> roots.add(new Root(i, List.of(), known, entries.indexOf(i) - entries.size())));
        return roots;
    }

    private static void inProfile(Class<?> holder, List<String> path, String type, Stated stated, List<Root> roots) {
        for (RecordComponent component : holder.getRecordComponents()) {
            Class<?> item = item(component.getGenericType());
            List<String> here = plus(path, spelled(component));
            if (item != component.getType() && item.getSimpleName().equals(type)) {
                int size = new Slot(-1, here, List.class).in(stated).size();
                for (int i = 0; i < size; i++) {
                    roots.add(new Root(-1, plus(here, String.valueOf(i)), item, i));
                }
            } else if (item.getSimpleName().equals(type)) {
                roots.add(new Root(-1, here, item, 0));
            } else if (item == component.getType() && !isLeaf(item)) {
                inProfile(item, here, type, stated, roots);
            }
        }
    }

    /** Every place inside that holds one value. */
    List<Slot> slots() {
        return slots(type, path);
    }

    private List<Slot> slots(Class<?> holder, List<String> from) {
        List<Slot> slots = new ArrayList<>();
        for (RecordComponent component : holder.getRecordComponents()) {
            List<String> here = plus(from, entry < 0 ? spelled(component) : component.getName());
            if (isLeaf(component.getType())) {
                slots.add(new Slot(entry, here, component.getGenericType()));
            } else {
                slots.addAll(slots(component.getType(), here));
            }
        }
        return slots;
    }

    /** The places on which a property of the fact depends: the one that it names, or all beside it. */
    List<Slot> slots(String property) {
        Class<?> holder = type;
        List<String> here = path;
        for (String name : property.split("\\.")) {
            RecordComponent component = component(holder, name);
            if (component == null) {
                return slots(holder, here);
            }
            here = plus(here, entry < 0 ? spelled(component) : name);
            if (isLeaf(component.getType())) {
                return List.of(new Slot(entry, here, component.getGenericType()));
            }
            holder = component.getType();
        }
        return slots(holder, here);
    }

    /** The fact that stands there, among all; null when it is not there. */
    @Nullable
    Object fact(String name, List<?> facts) {
        List<?> same = facts.stream()
                .filter(f -> f.getClass().getSimpleName().equals(name))
                .toList();
        int at = position < 0 ? same.size() + position : position;
        return at >= 0 && at < same.size() ? same.get(at) : null;
    }

    private static @Nullable RecordComponent component(Class<?> holder, String name) {
        for (RecordComponent component : holder.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return component;
            }
        }
        return null;
    }

    private static String spelled(RecordComponent component) {
        Spelled spelled = component.getAnnotation(Spelled.class);
        return spelled == null ? component.getName() : spelled.value();
    }

    private static boolean isLeaf(Class<?> type) {
        return !type.isRecord() || type == Day.class || type == Money.class;
    }

    /** The type of a list's items, or the type itself. */
    static Class<?> item(Type type) {
        return type instanceof ParameterizedType list
                ? list.getActualTypeArguments()[0] instanceof Class<?> item ? item : Object.class
                : (Class<?>) type;
    }

    private static List<String> plus(List<String> path, String name) {
        List<String> more = new ArrayList<>(path);
        more.add(name);
        return List.copyOf(more);
    }
}
