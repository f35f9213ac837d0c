package kz.zerek.bank.file;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.zerek.language.Form;
import org.jspecify.annotations.Nullable;

/** A text with one slot, once, and no other braces. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Constraint(validatedBy = Slot.Validator.class)
@interface Slot {

    /** The name of the slot. */
    String value();

    /** Whether the slot may ask for a form: {@code {value, possessive accusative}}. */
    boolean form() default false;

    String message() default "{bank.problem.slot}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Validator implements ConstraintValidator<Slot, String> {

        private static final Pattern BRACES = Pattern.compile("\\{([^{},]*)(?:, ([^{},]*))?}|[{}]");

        private String name = "";
        private boolean mayHaveForm;

        @Override
        public void initialize(Slot slot) {
            name = slot.value();
            mayHaveForm = slot.form();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) return true;
            var found = BRACES.matcher(text).results().toList();
            return found.size() == 1 && fits(found.getFirst());
        }

        private boolean fits(MatchResult slot) {
            if (!name.equals(slot.group(1))) return false;
            return slot.group(2) == null || mayHaveForm && isForm(slot.group(2));
        }

        private static boolean isForm(String words) {
            try {
                Form.parse(words);
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }
}
