package org.bonusadvisor.profile.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Bounds;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.DayRate;
import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.OneOf;
import org.bonusadvisor.facts.Pattern;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Required;
import org.bonusadvisor.facts.Spelled;
import org.bonusadvisor.profile.wording.Suggestion;

/** The input contract, made once from the fact records. */
public final class Contract {
    private static final Map<Class<?>, Function<RecordComponent, Shape>> VALUES = Map.of(
            Answer.class, component -> new AnswerShape(),
            Day.class, component -> new DayShape(),
            Money.class, component -> new MoneyShape(component.isAnnotationPresent(DayRate.class)),
            BigDecimal.class, component -> NumberShape.of(false, component.getAnnotation(Bounds.class)),
            Integer.class, component -> NumberShape.of(true, component.getAnnotation(Bounds.class)),
            String.class, component -> TextShape.of(component.getAnnotation(Pattern.class)),
            JsonNode.class, component -> new AnyShape());

    /** The contract of a profile. */
    public static final Contract INSTANCE = new Contract();

    private final RecordShape profile;
    private final List<String> leaves;
    private final Map<String, List<String>> homes;

    private Contract() {
        profile = recordShape(Profile.class);
        leaves = leaves("", profile).toList();
        homes = leaves.stream().collect(Collectors.groupingBy(path -> Suggestion.plain(lastName(path))));
    }

    /** The shape of a whole profile. */
    public RecordShape profile() {
        return profile;
    }

    /** Every field that holds a value or a list of values, in order; elements of lists are written {@code []}. */
    public List<String> leaves() {
        return leaves;
    }

    /** Where a field of this name belongs, if there is only one place. */
    Optional<String> home(String name) {
        List<String> places = homes.getOrDefault(Suggestion.plain(name), List.of());
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static Stream<String> leaves(String prefix, RecordShape shape) {
        return shape.fields().stream().flatMap(field -> {
            String path = prefix + field.name();
            if (field.shape() instanceof RecordShape nested) {
                return leaves(path + ".", nested);
            }
            return field.shape() instanceof ListShape list && list.element() instanceof RecordShape element
                    ? leaves(path + "[].", element)
                    : Stream.of(path);
        });
    }

    private static RecordShape recordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            List<Field> fields = Arrays.stream(components).map(Contract::field).toList();
            return new RecordShape(doc(type), type.getDeclaredConstructor(types), fields);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(RecordComponent component) {
        Spelled spelled = component.getAnnotation(Spelled.class);
        String name = spelled == null ? component.getName() : spelled.value();
        boolean required = component.isAnnotationPresent(Required.class);
        return new Field(name, doc(component), required, shape(component.getGenericType(), component));
    }

    private static String doc(AnnotatedElement element) {
        Doc doc = element.getAnnotation(Doc.class);
        if (doc == null) {
            throw new IllegalStateException(element + " has no @Doc");
        }
        return doc.value();
    }

    private static Shape shape(Type type, RecordComponent component) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? new ListShape(shape(arguments[0], component))
                    : new MapShape(ChoiceShape.of((Class<?>) arguments[0], List.of()), shape(arguments[1], component));
        }
        Class<?> plain = (Class<?>) type;
        Function<RecordComponent, Shape> value = VALUES.get(plain);
        if (value != null) {
            return value.apply(component);
        }
        if (plain.isEnum()) {
            OneOf only = component.getAnnotation(OneOf.class);
            return ChoiceShape.of(plain, only == null ? List.of() : List.of(only.value()));
        }
        return recordShape(plain);
    }
}
