package kz.zerek.bank.file;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Nothing is dated, nor a proposal made at a session, before it was possible. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
@Constraint(validatedBy = {EarliestFirst.OfDate.class, EarliestFirst.OfSession.class})
@interface EarliestFirst {

    String message() default "{bank.problem.earliest-first}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class OfDate implements ConstraintValidator<EarliestFirst, DateEntry> {
        @Override
        public boolean isValid(@Nullable DateEntry entry, ConstraintValidatorContext context) {
            if (entry == null || entry.date() == null || entry.earliest() == null) return true;
            return !entry.date().date().latest().isBefore(entry.earliest().earliest());
        }
    }

    final class OfSession implements ConstraintValidator<EarliestFirst, PlaceEntry> {
        @Override
        public boolean isValid(@Nullable PlaceEntry entry, ConstraintValidatorContext context) {
            if (entry == null || entry.session() == null || entry.earliest() == null) return true;
            return entry.session() >= entry.earliest();
        }
    }
}
