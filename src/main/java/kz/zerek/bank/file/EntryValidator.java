package kz.zerek.bank.file;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Clock;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;

/** Checks the entries of a file against the constraints that their records carry. */
final class EntryValidator {

    /** What a path says of a list's element after its index has said it. */
    private static final String LIST_ELEMENT = ".<list element>";

    private static final ValidatorFactory FACTORY = factory();

    private final Validator validator;

    EntryValidator(Clock clock) {
        validator = FACTORY.usingContext().clockProvider(() -> clock).getValidator();
    }

    private static ValidatorFactory factory() {
        var configuration = Validation.byProvider(HibernateValidator.class).configure();
        return configuration
                .ignoreXmlConfiguration()
                .addValueExtractor(new LocalizedValues())
                .propertyNodeNameProvider(EntryValidator::nameInFile)
                // A problem is a key and arguments: it is put into words where the reader's language is known.
                .messageInterpolator(new ParameterMessageInterpolator())
                .addMapping(datesAgainstTheClock(configuration))
                .buildValidatorFactory();
    }

    private static String nameInFile(Property property) {
        return property instanceof JavaBeanProperty component
                        && component.getDeclaringClass().isRecord()
                ? RecordShape.of(component.getDeclaringClass()).keyOf(component.getName())
                : property.getName();
    }

    private static ConstraintMapping datesAgainstTheClock(HibernateValidatorConfiguration configuration) {
        var mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(PastOrPresent.class)
                .includeExistingValidators(false)
                .validatedBy(NotToCome.OfDating.class)
                .validatedBy(NotToCome.OfDate.class);
        return mapping;
    }

    /** Adds to the file's problems. A field that could not be read is not called missing as well. */
    void check(BankFile file) {
        var violations = validator.validate(file.entries()).stream()
                .filter(violation -> !file.problems().has(field(violation)))
                .toList();
        for (var violation : violations)
            file.problems().add(field(violation), Violations.reason(violation), Violations.arguments(violation));
    }

    private static String field(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replace(LIST_ELEMENT, "");
    }
}
