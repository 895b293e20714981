package dev.pamphlet.publish;

import dev.pamphlet.site.Spelling;
import io.quarkus.qute.Expression;
import io.quarkus.qute.Template;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the expressions of one template stand for, told from the records that it says fill it. Quarkus tells the same of
 * the templates that it packages, and of no others; the engine finds a wrong name only where it comes by.
 */
final class TemplateTypes {
    private static final String PACKAGE = TemplateTypes.class.getPackageName() + ".";
    private static final Set<String> OF_EVERY_RECORD = Set.of("hashCode", "toString");

    // How the engine notes the type of what an expression begins with: as declared, or as what a loop goes through
    private static final Pattern DECLARED = Pattern.compile("\\|([\\w.$]+)(?:<([\\w.$]+)>)?\\|.*");
    private static final Pattern NOTED = Pattern.compile(".*<(loop|set)#(\\d+)>");

    /** A type, and that of its elements if it is a list. */
    private record Known(Class<?> type, Optional<Class<?>> element) {}

    private final Map<Class<?>, Map<String, Type>> fields = new ConcurrentHashMap<>();

    /** An expression that asks a record for what it does not have, and what to say of it. */
    record Complaint(Expression expression, String message) {}

    /** What is wrong with the expressions of a template; nothing where nothing is known. */
    Stream<Complaint> complaints(Template template) {
        var known = new HashMap<Integer, Known>();
        return template.getExpressions().stream()
                .map(expression -> new Complaint(expression, complaint(expression, known)))
                .filter(complaint -> !complaint.message().isEmpty());
    }

    private String complaint(Expression expression, Map<Integer, Known> byExpression) {
        var parts = expression.getParts();
        var known = expression.isLiteral() || expression.hasNamespace()
                ? Optional.<Known>empty()
                : beginning(parts.get(0).getTypeInfo(), byExpression);
        for (var part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            if (known.isEmpty()
                    || part.isVirtualMethod()
                    || !isRecord(known.get().type())) {
                return "";
            }
            var type = known.get().type();
            var types = fields.computeIfAbsent(type, TemplateTypes::fields);
            if (!types.containsKey(part.getName())) {
                return types.isEmpty() ? "" : withoutField(part.getName(), type);
            }
            known = Optional.ofNullable(types.get(part.getName())).flatMap(TemplateTypes::of);
        }
        known.ifPresent(type -> byExpression.put(expression.getGeneratedId(), type));
        return "";
    }

    private static Optional<Known> beginning(@Nullable String typeInfo, Map<Integer, Known> byExpression) {
        var declared = DECLARED.matcher(String.valueOf(typeInfo));
        if (declared.matches()) {
            return type(declared.group(1)).map(type -> new Known(type, type(String.valueOf(declared.group(2)))));
        }
        var noted = NOTED.matcher(String.valueOf(typeInfo));
        if (!noted.matches()) {
            return Optional.empty();
        }
        var known = Optional.ofNullable(byExpression.get(Integer.valueOf(noted.group(2))));
        return noted.group(1).equals("set")
                ? known
                : known.flatMap(Known::element).map(element -> new Known(element, Optional.empty()));
    }

    private static Optional<Known> of(Type type) {
        if (type instanceof Class<?> plain) {
            return Optional.of(new Known(plain, Optional.empty()));
        }
        return type instanceof ParameterizedType list
                        && list.getRawType() instanceof Class<?> raw
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? Optional.of(new Known(raw, Optional.of(element)))
                : Optional.empty();
    }

    /** A list, or a record of ours by its name; of other classes an executable need not know the names. */
    static Optional<Class<?>> type(String name) {
        if (name.equals(List.class.getName())) {
            return Optional.of(List.class);
        }
        try {
            return name.startsWith(PACKAGE)
                    ? Optional.of(Class.forName(name, false, TemplateTypes.class.getClassLoader()))
                    : Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static boolean isRecord(Class<?> type) {
        return type.isRecord() && type.getName().startsWith(PACKAGE);
    }

    private static Map<String, Type> fields(Class<?> type) {
        var fields = new TreeMap<String, Type>();
        Stream.of(type.getMethods())
                .filter(method -> method.getDeclaringClass().equals(type) && method.getParameterCount() == 0)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !OF_EVERY_RECORD.contains(method.getName()))
                .forEach(method -> fields.put(method.getName(), method.getGenericReturnType()));
        return fields;
    }

    /** What to say of a field that a record does not have. */
    static String withoutField(String name, Class<?> type) {
        var names = fields(type).keySet();
        var hint = Spelling.hint(name, names);
        return "there is no '" + name + "' in " + type.getSimpleName()
                + (hint.isEmpty() ? ", which has " + String.join(", ", names) : hint);
    }

    /** What an author calls a value, by the name of its class. */
    static String called(String type) {
        if (type.startsWith(PACKAGE)) {
            return "a " + type.substring(PACKAGE.length());
        }
        return switch (type) {
            case "java.lang.String" -> "a text";
            case "java.lang.Boolean" -> "a flag";
            case "java.lang.Integer", "java.lang.Long" -> "a number";
            default -> type.startsWith("java.util.") ? "a list" : type;
        };
    }

    /** The records that templates see, by their simple names, from those that fill whole templates on. */
    static Set<String> records(List<Class<?>> roots) {
        var names = new TreeSet<String>();
        roots.forEach(root -> collect(root, names));
        return names;
    }

    private static void collect(Class<?> type, Set<String> names) {
        if (!isRecord(type) || !names.add(type.getSimpleName())) {
            return;
        }
        fields(type).values().stream().flatMap(field -> of(field).stream()).forEach(known -> {
            collect(known.type(), names);
            known.element().ifPresent(element -> collect(element, names));
        });
    }
}
