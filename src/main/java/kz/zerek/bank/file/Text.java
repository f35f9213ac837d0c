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
import kz.zerek.language.Noun;
import org.jspecify.annotations.Nullable;

/**
 * One line that can stand in a sentence: not blank, no space at its ends, none doubled, no line break; with one slot,
 * once, if it has a name here, and no other braces.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Constraint(validatedBy = {Text.OfText.class, Text.OfNoun.class})
@interface Text {

    String LINE = "{bank.problem.line}";
    String SLOT = "{bank.problem.slot}";
    String NO_SLOT = "{bank.problem.no-slot}";

    /** The name of the slot; empty for a text without one. */
    String slot() default "";

    /** Whether the slot may ask for a form, {@code {value, possessive accusative}}, or be counted. */
    boolean form() default false;

    String message() default LINE;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class OfText implements ConstraintValidator<Text, String> {

        /** What no line has: a pattern of all that one may have would recur for each of its words. */
        private static final Pattern UNFIT = Pattern.compile("^ |  | $|[\\s\\p{Cntrl}&&[^ ]]");

        private static final Pattern BRACES = Pattern.compile("\\{([^{},]*)(?:, ([^{}]*))?}|[{}]");

        private String name = "";
        private boolean mayHaveForm;

        @Override
        public void initialize(Text text) {
            name = text.slot();
            mayHaveForm = text.form();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) return true;
            context.disableDefaultConstraintViolation();
            boolean line = isLine(text) || isTold(LINE, context);
            boolean slots = hasItsSlot(text) || isTold(name.isEmpty() ? NO_SLOT : SLOT, context);
            return line && slots;
        }

        private static boolean isTold(String message, ConstraintValidatorContext context) {
            context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
            return false;
        }

        static boolean isLine(String text) {
            return !text.isEmpty() && !UNFIT.matcher(text).find();
        }

        private boolean hasItsSlot(String text) {
            var found = BRACES.matcher(text).results().toList();
            return name.isEmpty() ? found.isEmpty() : found.size() == 1 && fits(found.getFirst());
        }

        private boolean fits(MatchResult slot) {
            if (!name.equals(slot.group(1))) return false;
            var form = slot.group(2);
            return form == null
                    || mayHaveForm
                            && (form.startsWith("counted, ") || Form.of(form).isPresent());
        }
    }

    /** Holds of the base and of all forms. */
    final class OfNoun implements ConstraintValidator<Text, Noun> {
        @Override
        public boolean isValid(@Nullable Noun noun, ConstraintValidatorContext context) {
            return noun == null
                    || OfText.isLine(noun.base())
                            && noun.forms().values().stream().allMatch(OfText::isLine);
        }
    }
}
