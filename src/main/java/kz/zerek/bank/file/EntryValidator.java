package kz.zerek.bank.file;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.zerek.language.Dating;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.PartialDate;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.jspecify.annotations.Nullable;

/** Checks the entries of a file against the constraints that their records carry. */
final class EntryValidator {

    /** What a path says of a list's element after its index has said it. */
    private static final String LIST_ELEMENT = ".<list element>";

    private static final String OURS = "{bank.problem.";

    /** What every constraint has for the sake of the standard. */
    private static final Set<String> CEREMONY = Set.of("message", "groups", "payload");

    private static final int LONGEST_QUOTED = 80;

    private static final Validator VALIDATOR = factory().getValidator();

    private EntryValidator() {}

    private static ValidatorFactory factory() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .addValueExtractor(new LocalizedValues())
                .propertyNodeNameProvider(EntryValidator::nameInFile)
                // A problem is a key and arguments: it is put into words where the reader's language is known.
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }

    private static String nameInFile(Property property) {
        return property instanceof JavaBeanProperty component
                        && component.getDeclaringClass().isRecord()
                ? RecordShape.of(component.getDeclaringClass()).keyOf(component.getName())
                : property.getName();
    }

    /** Adds to the file's problems. A field that could not be read is not called missing as well. */
    static void check(YamlFile<?> file) {
        var violations = VALIDATOR.<Record>validate(file.content()).stream()
                .filter(violation -> !file.problems().has(field(violation)))
                .toList();
        for (var violation : violations) file.problems().add(field(violation), reason(violation), arguments(violation));
    }

    private static String field(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replace(LIST_ELEMENT, "");
    }

    /** The key that one of our constraints names; of one of the standard, its name: {@code NotNull} is {@code not-null}. */
    private static String reason(ConstraintViolation<?> violation) {
        var template = violation.getMessageTemplate();
        if (template.startsWith(OURS)) return template.substring(OURS.length(), template.length() - 1);
        var constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
        return constraint.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The attributes of the constraint, and {@code invalid}, the value if it is one line that people can recognise. */
    private static Map<String, Object> arguments(ConstraintViolation<?> violation) {
        var arguments = new HashMap<>(violation.getConstraintDescriptor().getAttributes());
        arguments.keySet().removeAll(CEREMONY);
        arguments.put("invalid", quoted(violation.getInvalidValue()));
        return arguments;
    }

    private static String quoted(@Nullable Object value) {
        var text = switch (value) {
            case String word -> word;
            case Number number -> number.toString();
            case PartialDate date -> date.toString();
            case Dating dating -> dating.toString();
            case null, default -> "";
        };
        return text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…";
    }

    /** Lets constraints stand on what is said in each language: {@code Localized<@NotNull String>}. */
    private static final class LocalizedValues implements ValueExtractor<Localized<@ExtractedValue ?>> {
        @Override
        public void extractValues(Localized<?> localized, ValueReceiver receiver) {
            for (var language : Language.values()) receiver.value(language.code(), localized.in(language));
        }
    }
}
