package kz.zerek.bank.file;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import kz.zerek.language.Noun;
import org.jspecify.annotations.Nullable;

/** One line that can stand in a sentence: not blank, no space at its ends, none doubled, no line break. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Constraint(validatedBy = {Line.OfText.class, Line.OfNoun.class})
@interface Line {

    String message() default "{bank.problem.line}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class OfText implements ConstraintValidator<Line, String> {

        private static final Pattern LINE = Pattern.compile("[^\\s\\p{Cntrl}]+( [^\\s\\p{Cntrl}]+)*");

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || LINE.matcher(text).matches();
        }
    }

    /** Holds of the base and of all forms. */
    final class OfNoun implements ConstraintValidator<Line, Noun> {

        private final OfText text = new OfText();

        @Override
        public boolean isValid(@Nullable Noun noun, ConstraintValidatorContext context) {
            return noun == null
                    || text.isValid(noun.base(), context)
                            && noun.forms().values().stream().allMatch(form -> text.isValid(form, context));
        }
    }
}
