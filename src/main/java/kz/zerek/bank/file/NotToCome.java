package kz.zerek.bank.file;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import kz.zerek.language.Dating;
import kz.zerek.language.PartialDate;
import org.jspecify.annotations.Nullable;

/** What {@link PastOrPresent} says of our dates: they have begun. */
final class NotToCome {

    private NotToCome() {}

    private static boolean hasBegun(PartialDate date, ConstraintValidatorContext context) {
        return !date.earliest().isAfter(LocalDate.now(context.getClockProvider().getClock()));
    }

    public static final class OfDate implements ConstraintValidator<PastOrPresent, PartialDate> {
        @Override
        public boolean isValid(@Nullable PartialDate date, ConstraintValidatorContext context) {
            return date == null || hasBegun(date, context);
        }
    }

    public static final class OfDating implements ConstraintValidator<PastOrPresent, Dating> {
        @Override
        public boolean isValid(@Nullable Dating dating, ConstraintValidatorContext context) {
            return dating == null || hasBegun(dating.date(), context);
        }
    }
}
