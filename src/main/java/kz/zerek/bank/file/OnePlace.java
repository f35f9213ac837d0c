package kz.zerek.bank.file;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A place is given in one of two ways: a forum with a session, or an adverbial in all three languages. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
@Constraint(validatedBy = OnePlace.Validator.class)
@interface OnePlace {

    String message() default "{bank.problem.one-place}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Validator implements ConstraintValidator<OnePlace, PlaceEntry> {
        @Override
        public boolean isValid(@Nullable PlaceEntry place, ConstraintValidatorContext context) {
            if (place == null) return true;
            var session = Stream.of(place.forum(), place.session());
            var adverbial = Stream.of(place.kk(), place.ru(), place.en());
            return place.forum() == null && place.session() == null && place.earliest() == null
                    ? adverbial.allMatch(Objects::nonNull)
                    : session.allMatch(Objects::nonNull) && adverbial.allMatch(Objects::isNull);
        }
    }
}
