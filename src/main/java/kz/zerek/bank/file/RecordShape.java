package kz.zerek.bank.file;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields that a record of the format has, under the names they have in the file. */
final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Class<?> type;
    private final Map<String, RecordComponent> components = new LinkedHashMap<>();

    private RecordShape(Class<?> type) {
        this.type = type;
        for (var component : type.getRecordComponents()) components.put(key(component), component);
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static String key(RecordComponent component) {
        var key = component.getAnnotation(BankFormat.Key.class);
        return key == null ? component.getName() : key.value();
    }

    /** The name in the file of a component. */
    String keyOf(String componentName) {
        return components.entrySet().stream()
                .filter(entry -> entry.getValue().getName().equals(componentName))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(componentName);
    }

    Collection<String> keys() {
        return components.keySet();
    }

    Type type(String key) {
        return components.get(key).getGenericType();
    }

    /** @param values gives the value of a field, null for none */
    Object create(Function<String, @Nullable Object> values) {
        var arguments = keys().stream().map(values).toArray();
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            // The format of other files belongs to other packages.
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
