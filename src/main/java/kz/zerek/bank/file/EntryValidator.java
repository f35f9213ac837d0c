package kz.zerek.bank.file;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;

/** Checks the entries of a file against the constraints that their records carry. */
final class EntryValidator {

    /** What a path says of a list's element after its index has said it. */
    private static final String LIST_ELEMENT = ".<list element>";

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
    static void check(BankFile file) {
        var violations = VALIDATOR.validate(file.entries()).stream()
                .filter(violation -> !file.problems().has(field(violation)))
                .toList();
        for (var violation : violations)
            file.problems().add(field(violation), Violations.reason(violation), Violations.arguments(violation));
    }

    private static String field(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replace(LIST_ELEMENT, "");
    }
}
